import { languages } from '../languages/index.ts'
import { AUXILIARY, NOUNS } from './past-forms.ts'
import type { Columns } from './past-forms.ts'
import type { Tag } from '../model/words.ts'

const OF_BODIES = new Set(languages.flatMap(({ wordForms }) => wordForms.ofBodies))
const BEFORE_PLURAL = new Set(languages.flatMap(({ wordForms }) => wordForms.beforePlural))

/** "Ledans foreign council", "Tuesdays alleged raid": no verb follows an owner. */
export function tagBehindOwner({ tags, lower, owners }: Columns, at: number): Tag | undefined {
  if (!owners[at - 1] || !/^VB[PZDNG]?$/.test(tags[at] ?? '') || AUXILIARY.has(lower[at] ?? '')) return undefined
  // "Tuesdays attack cast doubt on it": what looks like the verb of a day is the noun.
  if (/days$/.test(lower[at - 1] ?? '') && !/(?:ed|en|ing)$/.test(lower[at] ?? '')) return 'NN'
  return /^(?:NN|JJ)/.test(tags[at + 1] ?? '') ? 'JJ' : 'NN'
}

/** "the guild again denied hoarding salt": the verb, and what it denies. */
export function tagInDenial({ tags, lower }: Columns, at: number): Tag | undefined {
  const gerund = (i: number): boolean => /\p{Ll}{2}ing$/u.test(lower[i] ?? '')
  if (lower[at] === 'denied' && /^(?:VBN|JJ)$/.test(tags[at] ?? '') && gerund(at + 1) && !AUXILIARY.has(lower[at - 1] ?? '')) return 'VBD'
  return tags[at] === 'NN' && /^den(?:y|ies|ied)$/.test(lower[at - 1] ?? '') && (tags[at - 1] ?? '').startsWith('VB') && gerund(at)
    ? 'VBG'
    : undefined
}

/**
 * "No group claimed it", "the mayor neither saw nor heard it", "a statement read", "they said had sunk", "told CWA late on Monday", "nine
 * live eels", "Ledans armed forces": words that are something else to the tagger.
 */
export function tagOfFewWords(columns: Columns, at: number): Tag | undefined {
  const { tags, lower } = columns
  if (lower[at] === 'no' && tags[at] === 'UH' && /^(?:NN|JJ|CD|VB[GN])/.test(tags[at + 1] ?? '')) return 'DT'
  if (lower[at] === 'read' && NOUNS.test(tags[at] ?? '') && NOUNS.test(tags[at - 1] ?? '') && /^(?:PUNCT|QUOTE)$/.test(tags[at + 1] ?? 'PUNCT'))
    return 'VBD'
  if (/^(?:late|early)$/.test(lower[at] ?? '') && NOUNS.test(tags[at] ?? '') && /^(?:on|in|at)$/.test(lower[at + 1] ?? '')) return 'RB'
  if (BEFORE_PLURAL.has(lower[at] ?? '') && /^VB/.test(tags[at] ?? '') && /^(?:CD|DT|JJ)$/.test(tags[at - 1] ?? '') && tags[at + 1] === 'NNS')
    return 'JJ'
  if (lower[at] === 'say' && tags[at] === 'UH' && NOUNS.test(tags[at - 1] ?? '')) return 'VBP'
  if (lower[at] === 'had' && tags[at] === 'VBN' && tags[at + 1] === 'VBN') return 'VBD'
  if (OF_BODIES.has(lower[at] ?? '') && /^VB[DN]$/.test(tags[at] ?? '') && isBareOwner(columns, at - 1) && tags[at + 1] === 'NNS') return 'JJ'
  return lower[at] === 'neither' && NOUNS.test(tags[at] ?? '') && /^VB/.test(tags[at + 1] ?? '') && at > 0 ? 'RB' : undefined
}

/** A name with an s at its end, which may be a place's or a person's with the apostrophe lost. */
const isBareOwner = ({ tags, lower }: Columns, at: number): boolean => /^NNPS?$/.test(tags[at] ?? '') && /s$/.test(lower[at] ?? '')
