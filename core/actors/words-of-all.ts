import { languages } from '../languages/index.ts'
import type { NameWords } from '../languages/names.ts'

/** Words of one sort in all languages, for comparing names and descriptions whose language is not asked. */
export const wordsOfAll = (pick: (names: NameWords) => Iterable<string>): ReadonlySet<string> =>
  new Set(languages.flatMap(({ names }) => [...pick(names)]))
