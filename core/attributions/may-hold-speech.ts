import { languages } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { Range, TokenTable } from './items.ts'

/** Words besides cue verbs and nouns by which a voice can be named inside a content. */
const OTHERS = languages.flatMap(({ speech }) => speech.signs)

const byCues = new WeakMap<Cues, ReadonlySet<string>>()

/** Does any word of a token range name speech? Most contents hold none and need not be read again. */
export function mayHoldSpeech({ lower, words }: TokenTable, [from, to]: Range, cues: Cues): boolean {
  const known = byCues.get(cues) ?? new Set([...cues.verbs.keys(), ...cues.nouns.keys(), ...OTHERS])
  byCues.set(cues, known)
  for (let i = from; i < to; i++) if (known.has(lower[i] ?? '') || known.has(words.lemmas[i] ?? '')) return true
  return false
}
