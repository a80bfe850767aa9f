import type { Cues } from '../languages/cues.ts'
import type { Tag } from '../model/words.ts'

interface Columns {
  readonly tags: readonly (Tag | 'QUOTE')[]
  readonly lower: readonly string[]
  /** True for items that begin with a capital letter. */
  readonly capital: readonly boolean[]
}

const NOUNS = /^(?:NN|NNS|NNP|NNPS|PRP)$/
const OBJECT = /^(?:DT|CD|JJ|JJS|JJR|PRP\$|NN|NNS|NNP|NNPS|PRP|RP|QUOTE)$/
const AUXILIARY = /^(?:be|is|are|was|were|been|being|has|have|had|having|get|got|'s|'ve|'d|not|n't)$/

/**
 * Tags as the grammar needs them: a past participle behind its subject with an object of its own is a finite verb ("the
 * blast killed six"), a cue verb that looks like a plural is one behind a name ("Coast Wire reports, quoting"), a
 * capitalised word inside a sentence is a name, and a participle between article and noun is an adjective.
 */
export function retagged(columns: Columns, cues: Cues): readonly (Tag | 'QUOTE')[] {
  const { tags, lower } = columns
  const out = [...tags]
  for (let i = 0; i < out.length; i++) {
    if (isHiddenName(columns, cues, i)) out[i] = 'NNP'
    else if (out[i] === 'PUNCT' && /^\p{Ll}/u.test(lower[i] ?? '')) out[i] = 'JJ'
    else if ((out[i] === 'VBN' || out[i] === 'VBD') && isAdjectival(out, lower, i)) out[i] = 'JJ'
    else if (out[i] === 'VBN' && isFinitePast(out, lower, i)) out[i] = 'VBD'
    else if (out[i] === 'NNS' && isThirdPerson({ ...columns, tags: out }, cues, i)) out[i] = 'VBZ'
    else if (out[i] === 'NN' && isBareVerb({ ...columns, tags: out }, cues, i)) out[i] = 'VBP'
  }
  return out
}

function isHiddenName({ tags, lower, capital }: Columns, cues: Cues, at: number): boolean {
  if (!capital[at] || at === 0 || tags[at - 1] === 'QUOTE') return false
  const before = lower[at - 1] ?? ''
  if (/^[.!?:"“”'‘’`(–—-]+$/u.test(before)) return false
  return /^(?:VB|VBP|VBZ|VBD|VBG|VBN|RB|UH|X|FW|PUNCT|MD|WRB)$/.test(tags[at] ?? '') && !cues.verbs.has(lower[at] ?? '') && (lower[at] ?? '').length > 2
}

function isAdjectival(tags: readonly string[], lower: readonly string[], at: number): boolean {
  if (!/^(?:NN|NNS|NNP|JJ)$/.test(tags[at + 1] ?? '')) return false
  const before = tags[at - 1] === 'RB' ? at - 2 : at - 1
  return /^(?:DT|PRP\$|POS)$/.test(tags[before] ?? '') && lower[before] !== 'that' && lower[before] !== 'this' && lower[before] !== 'some' && lower[before] !== 'all'
}

/** No auxiliary before it, a noun as subject, and an object behind it. */
function isFinitePast(tags: readonly string[], lower: readonly string[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && (tags[before] === 'RB' || lower[before] === 'also')) before--
  if (before < 0 || AUXILIARY.test(lower[before] ?? '') || !NOUNS.test(tags[before] ?? '')) return false
  const next = tags[at + 1] ?? ''
  if (next === 'IN' && lower[at + 1] === 'at') return lower[at + 2] === 'least' || lower[at + 2] === 'most'
  return OBJECT.test(next) || (next === 'IN' && lower[at + 1] === 'that')
}

function isThirdPerson({ tags, lower, capital }: Columns, cues: Cues, at: number): boolean {
  if (!cues.verbs.get(lower[at] ?? '')?.some(({ kind }) => kind === 'third') || capital[at]) return false
  if (!/^(?:NNP|NNPS)$/.test(tags[at - 1] ?? '')) return false
  const next = lower[at + 1] ?? ''
  if (next === ',') return /^(?:quoting|citing)$/.test(lower[at + 2] ?? '')
  return next === 'that' || cues.weekdays.has(next)
}

/** "they say", "members describe the rules": a base form behind a plural noun and before an object. */
function isBareVerb({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!cues.verbs.get(lower[at] ?? '')?.some(({ kind }) => kind === 'base')) return false
  return (tags[at - 1] === 'NNS' || tags[at - 1] === 'NNPS') && (/^(?:DT|PRP\$|PRP)$/.test(tags[at + 1] ?? '') || lower[at + 1] === 'that')
}
