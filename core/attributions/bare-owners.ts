import { languages } from '../languages/index.ts'
import { AUXILIARY } from './past-forms.ts'
import { TAGS } from '../model/words.ts'
import type { Words } from '../model/words.ts'

const DAYS = new Set(languages.flatMap(({ owners }) => owners.days))
const ADJECTIVES = new Set(languages.flatMap(({ owners }) => owners.adjectives))
const ENDINGS = languages.flatMap(({ names }) => names.forms.demonyms.shown)

/**
 * Names that own what follows where a text has lost its apostrophes: "Ledans council" in a text that names Ledan too. 1 for each
 * such token. A name in front ("Orla Ledans") is left whole, and so is what no noun can follow.
 */
export function bareOwners(text: string, { starts, ends, tags }: Words, lower: readonly string[]): Uint8Array {
  const owners = new Uint8Array(lower.length)
  const isCapital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(starts[i], ends[i]))
  const named = new Set<string>()
  for (let i = 0; i < lower.length; i++) if (isCapital(i)) named.add(lower[i] ?? '')
  for (let i = 0; i + 1 < lower.length; i++) {
    const word = lower[i] ?? ''
    if (!/\p{L}{3}[^s'’]s$/u.test(word) || !isCapital(i) || !(DAYS.has(word) || ENDINGS.some((ending) => named.has(word.slice(0, -1) + ending))))
      continue
    if (languages.some(({ owners }) => owners.peoples.test(word))) continue
    const next = TAGS[tags[i + 1] ?? 0] ?? ''
    const noun = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD)$/.test(next) || ADJECTIVES.has(lower[i + 1] ?? '')
    const follows = (noun || (DAYS.has(word) && /^VB/.test(next) && !AUXILIARY.has(lower[i + 1] ?? ''))) && starts[i + 1] === (ends[i] ?? 0) + 1
    if (TAGS[tags[i - 1] ?? 0] === 'DT') continue
    const first = i < 2 || /[.!?…"”]/u.test(text.slice(ends[i - 2], starts[i - 1])) || /^[.!?…"”]+$/u.test(lower[i - 2] ?? '')
    if (follows && (i === 0 || first || !isCapital(i - 1) || starts[i] !== (ends[i - 1] ?? 0) + 1)) owners[i] = 1
  }
  return owners
}
