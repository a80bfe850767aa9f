import { languages } from '../languages/index.ts'
import type { LinkType } from '../model/attributions.ts'
import type { Mentions } from '../model/actors.ts'
import type { Statement } from '../model/statements.ts'
import { anyWord } from '../text/any-word.ts'

const OF_PLACE = new RegExp(
  `${anyWord(languages.flatMap(({ descriptions }) => descriptions.ofPlace)).source} (?:${languages.flatMap(({ descriptions }) => descriptions.definite).join('|')} )?(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)*)`,
  'u',
)

const DESCRIBED: readonly LinkType[] = ['unnamed-person', 'unnamed-group', 'official']

/** "a source at Ledan Harbour Command": the place, in small letters, that the earliest speaker is called after, where the report knows it for one. */
export function seatOf({ chain }: Statement, { mentions }: Pick<Mentions, 'mentions'>): string | undefined {
  const speaker = chain.length > 1 ? chain.at(-1)! : undefined
  if (speaker === undefined || !DESCRIBED.includes(speaker.type)) return undefined
  const run = OF_PLACE.exec(speaker.name)?.at(-1)
  if (run === undefined) return undefined
  const places = mentions.filter(({ kind, name }) => kind === 'place' && `${run} `.startsWith(`${name} `)).map(({ name }) => name)
  return places.sort((x, y) => y.length - x.length)[0]?.toLowerCase()
}
