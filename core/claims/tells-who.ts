import type { Concepts } from '../languages/concepts.ts'
import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'

const responsible = new Set(languages.flatMap(({ concepts }) => concepts.groups['responsibility'] ?? []))
const listed = (list: keyof Concepts['answerable']): ReadonlySet<string> => new Set(languages.flatMap(({ concepts }) => concepts.answerable[list]))
const [presumed, presuming, duties, asking] = [listed('presumed'), listed('presuming'), listed('duties'), listed('asking')]
const means = listed('means')

/**
 * Whether a statement with these acts says who did something, or that nobody has said so. That somebody has a duty ("its
 * responsibilities", "a responsibility to protect"), or what shall become of whoever did it ("those responsible"), does not.
 */
export function tellsWho({ agent, extent }: Statement, acts: readonly string[], words: Words): boolean {
  if (agent !== undefined || acts.includes('blame')) return true
  if (!acts.includes('responsibility')) return false
  const said: number[] = []
  for (let token = tokenAt(words, extent[0]); token < words.starts.length && words.starts[token]! < extent[1]; token++)
    if (responsible.has(words.lemmas[token]!)) said.push(token)
  const from = tokenAt(words, extent[0])
  const all = [from, tokenAt(words, extent[1])] as const
  if (said.length === 0) return !isMethod(words, all) && !isMeans(words, all)
  return said.some((token) => !isDuty(words, token) && !isPresumed(words, token) && !isMethod(words, [from, token]))
}

/** Whether who it was is asked again and again, and of no one deed: "the watch establishes which party carried out an attack". */
function isMethod(words: Words, [from, token]: readonly [number, number]): boolean {
  const asked = indexBetween([from, token], (at) => asking.has(words.lemmas[at]!))
  return asked >= 0 && indexBetween([from, asked], (at) => /^VB[PZ]$/.test(tagOf(words, at)) && words.lemmas[at] !== 'be') >= 0
}

/** Whether it tells no more than by what means it was done, and names nobody for it: "carried out by a suicide bomber". */
function isMeans(words: Words, range: readonly [number, number]): boolean {
  const bomber = indexBetween(range, (at) => means.has(words.lemmas[at]!))
  if (bomber < 0 || indexBetween([bomber + 1, range[1]], (at) => tagOf(words, at).startsWith('NNP')) >= 0) return false
  return indexBetween([Math.max(range[0], bomber - PHRASE), bomber], (at) => tagOf(words, at) === 'DT') >= 0
}

/** Most tokens of a phrase before its noun ("a suicide car bomber"). */
const PHRASE = 3

function indexBetween([from, to]: readonly [number, number], holds: (token: number) => boolean): number {
  for (let token = from; token < to; token++) if (holds(token)) return token
  return -1
}

function isDuty(words: Words, token: number): boolean {
  const tag = tagOf(words, token)
  return tag === 'NNS' || (tag === 'NN' && duties.has(words.lemmas[token + 1] ?? ''))
}

function isPresumed(words: Words, token: number): boolean {
  const before = words.lemmas[token - 1] ?? ''
  return presuming.has(before) || (presumed.has(words.lemmas[token]!) && words.lemmas[token - 2] !== 'be' && before !== 'be')
}
