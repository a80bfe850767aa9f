import type { Cues } from '../languages/cues.ts'
import type { Tag } from '../model/words.ts'

interface Columns {
  readonly tags: readonly (Tag | 'QUOTE')[]
  readonly lower: readonly string[]
  /** True for items that begin with a capital letter. */
  readonly capital: readonly boolean[]
  /** True for quotations that end in a comma: the sentence around them goes on. */
  readonly runsOn: readonly boolean[]
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
  const titleCase = columns.capital.filter(Boolean).length > 0.6 * tags.length
  for (let i = 0; i < out.length; i++) {
    if (/^(?:amid|amidst|despite|via|throughout)$/.test(lower[i] ?? '')) out[i] = 'IN'
    else if (out[i] === 'VBZ' && out[i - 1] === 'IN' && cues.nouns.has((lower[i] ?? '').replace(/s$/, ''))) out[i] = 'NNS'
    else if (isHiddenName(columns, cues, i) || (!titleCase && isCapitalNoun(columns, i))) out[i] = 'NNP'
    else if (!(out[i] ?? '').startsWith('VB') && cueVerbTag({ ...columns, tags: out }, cues, i))
      out[i] = cueVerbTag({ ...columns, tags: out }, cues, i) ?? 'VBD'
    else if (out[i] === 'PRP$' && /^(?:DT|PRP|IN)$/.test(tags[i + 1] ?? '')) out[i] = 'PRP'
    else if (out[i] === 'VBZ' && /^(?:VBD|MD)$/.test(tags[i + 1] ?? '') && !AUXILIARY.test(lower[i] ?? '')) out[i] = 'NNS'
    else if (out[i] === 'LS' && /\p{L}{3}/u.test(lower[i] ?? '')) out[i] = (lower[i] ?? '').endsWith('s') ? 'NNS' : 'NN'
    else if (/^VB[DP]?$/.test(out[i] ?? '') && out[i - 1] === 'JJ' && /^NN/.test(tags[i + 1] ?? '') && !cues.verbs.has(lower[i] ?? '')) out[i] = 'NN'
    else if (
      /^(?:NN|NNS|JJ|PUNCT)$/.test(out[i] ?? '') &&
      /\p{Ll}{2}ly$/u.test(lower[i] ?? '') &&
      /^(?:DT|PRP\$)$/.test(out[i - 1] ?? '') &&
      /^(?:VBN|VBD|JJ)$/.test(tags[i + 1] ?? '')
    )
      out[i] = 'RB'
    else if (i === 0 && isOpeningName(columns, cues)) out[i] = 'NNP'
    else if (out[i] === 'VBN' && isBareCue({ ...columns, tags: out }, cues, i)) out[i] = 'VBD'
    else if (isPastInDisguise(out, lower, i)) out[i] = 'VBD'
    else if (out[i] === 'PUNCT' && /^\p{Ll}/u.test(lower[i] ?? '')) out[i] = 'JJ'
    else if ((out[i] === 'VBN' || out[i] === 'VBD') && isAdjectival(out, lower, i)) out[i] = 'JJ'
    else if (out[i] === 'VBN' && /^(?:said|told)$/.test(lower[i] ?? '') && NOUNS.test(out[i - 1] ?? '')) out[i] = 'VBD'
    else if (out[i] === 'VBN' && (isFinitePast({ tags: out, lower }, cues, i) || isOnlyVerb({ ...columns, tags: out }, cues, i))) out[i] = 'VBD'
    else if (
      /^VB[ZP]?$/.test(out[i] ?? '') &&
      (/^(?:VBD|VBP|VBZ)$/.test(tags[i + 1] ?? '') || /^(?:said|say|told|show)$/.test(lower[i + 1] ?? '')) &&
      (cues.speakers.has(lower[i] ?? '') || cues.documents.has(lower[i] ?? ''))
    )
      out[i] = 'NNS'
    else if (out[i] === 'VBZ' && /^VB[DPGN]?$/.test(out[i - 1] ?? '') && cues.verbs.has(lower[i] ?? '')) out[i] = 'NNS'
    else if (out[i] === 'JJ' && cues.speakers.has(lower[i] ?? '') && (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[i + 1] ?? '') || lower[i + 1] === 'said'))
      out[i] = 'NN'
    else if (out[i] === 'RB' && out[i - 1] === 'DT' && cues.speakers.has(lower[i] ?? '')) out[i] = 'NN'
    else if (out[i] === 'NNS' && isThirdPerson({ ...columns, tags: out }, cues, i)) out[i] = 'VBZ'
    else if (out[i] === 'NN' && isBareVerb({ ...columns, tags: out }, cues, i)) out[i] = 'VBP'
  }
  return out
}

function isHiddenName({ tags, lower, capital, runsOn }: Columns, cues: Cues, at: number): boolean {
  if (!capital[at] || at === 0 || (tags[at - 1] === 'QUOTE' && !runsOn[at - 1])) return false
  const before = lower[at - 1] ?? ''
  if (!runsOn[at - 1] && /^[.!?:"“”'‘’`(–—-]+$/u.test(before)) return false
  return (
    /^(?:VB|VBP|VBZ|VBD|VBG|VBN|RB|UH|X|FW|PUNCT|MD|WRB)$/.test(tags[at] ?? '') && !cues.verbs.has(lower[at] ?? '') && (lower[at] ?? '').length > 2
  )
}

/** A singular noun without article that opens a sentence and has a verb of saying right behind it. */
function isOpeningName({ tags, lower, capital }: Columns, cues: Cues): boolean {
  return (
    tags[0] === 'NN' && capital[0] === true && !cues.speakers.has(lower[0] ?? '') && /^VB[DZ]$/.test(tags[1] ?? '') && cues.verbs.has(lower[1] ?? '')
  )
}

/** "the source added.": a cue form that takes clauses, behind its subject and before an end, "that" or a new subject. */
function isBareCue({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  const forms = cues.verbs.get(lower[at] ?? '')
  if (!NOUNS.test(tags[beforeBracket(lower, at - 1)] ?? '') || !forms) return false
  if (forms.some(({ verb }) => verb.particle !== undefined && verb.particle === lower[at + 1])) return true
  if (!forms.some(({ verb, kind }) => kind === 'past' && verb.frames.includes('clause'))) return false
  const next = tags[at + 1]
  return (
    next === undefined ||
    next === 'PUNCT' ||
    next === 'QUOTE' ||
    next === 'PRP' ||
    /^(?:that|in|on|at|during|after|late|earlier|this|last)$/.test(lower[at + 1] ?? '')
  )
}

/** The item before a bracket that closes at an item, or the item itself: a gloss in brackets breaks no clause. */
function beforeBracket(lower: readonly string[], at: number): number {
  if (lower[at] !== ')' && lower[at] !== ']') return at
  const open = lower[at] === ')' ? '(' : '['
  for (let i = at - 1; i > 0 && at - i < 24; i--) if (lower[i] === open) return i - 1
  return at
}

const CONJUNCTIONS = /^(?:and|or|but|nor|&|plus|either|neither|both|yet|so|n|'n'|minus|versus|vs)$/

/** "killed" and its like behind a subject and before an object; a conjunction that is none ("put"). */
function isPastInDisguise(tags: readonly string[], lower: readonly string[], at: number): boolean {
  const text = lower[at] ?? ''
  if (tags[at] === 'CC') return !CONJUNCTIONS.test(text)
  if (!/^(?:NN|JJ|RB|X|UH)$/.test(tags[at] ?? '') || !/\p{Ll}{3,}ed$/u.test(text) || text.includes('-')) return false
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|RB|JJ)$/.test(tags[at - 1] ?? '') || AUXILIARY.test(lower[at - 1] ?? '')) return false
  if (!NOUNS.test(tags[at - 1] ?? '') && !NOUNS.test(tags[at - 2] ?? '')) return false
  const next = tags[at + 1] ?? ''
  const more = /^(?:at|more|over)$/.test(lower[at + 1] ?? '') && /^(?:least|most|than)$|^\d/.test(lower[at + 2] ?? '')
  return /^(?:DT|CD|PRP|PRP\$)$/.test(next) || more
}

/** Past and gerund forms of cue verbs are verbs unless an article or adjective stands before them. */
function cueVerbTag({ tags, lower, capital }: Columns, cues: Cues, at: number): Tag | undefined {
  const forms = cues.verbs.get(lower[at] ?? '')
  if (!forms || capital[at]) return undefined
  const before = tags[at - 1] ?? ''
  if (/^(?:DT|JJ|PRP\$|POS|IN|CD)$/.test(before)) return undefined
  const kinds = forms.map(({ kind }) => kind)
  if (kinds.includes('past') && !kinds.includes('base')) return AUXILIARY.test(lower[at - 1] ?? '') ? 'VBN' : 'VBD'
  const opens = /^(?:DT|PRP|PRP\$|NNP|NNS|JJ|QUOTE)$/.test(tags[at + 1] ?? '') || lower[at + 1] === 'that' || lower[at + 1] === 'on'
  return kinds.includes('gerund') && opens && (lower[at - 1] === ',' || NOUNS.test(before)) ? 'VBG' : undefined
}

/** A common noun in capitals inside a sentence is a name. */
function isCapitalNoun({ tags, lower, capital, runsOn }: Columns, at: number): boolean {
  const national = /(?:an|ish|ese|i|ch|ss|ek|ic|ab|ine)$/.test(lower[at] ?? '') || (lower[at] ?? '').includes('-')
  if (!capital[at] || at === 0 || !(/^NNS?$/.test(tags[at] ?? '') || (tags[at] === 'JJ' && !national))) return false
  return runsOn[at - 1] === true || !/^[.!?:"“”'‘’`(–—-]+$/u.test(lower[at - 1] ?? '')
}

/** The first verb of a stretch that has no other finite verb but cues: "A bomb exploded in the mill, the mayor said". */
function isOnlyVerb({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!NOUNS.test(tags[at - 1] ?? '') || lower[at + 1] === 'by' || cues.verbs.has(lower[at] ?? '')) return false
  for (let i = 0; i < at; i++) if (/^(?:VB|MD)/.test(tags[i] ?? '') || AUXILIARY.test(lower[i] ?? '') || lower[i] === ',') return false
  for (let i = at + 1; i < tags.length; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[i] ?? '') && !cues.verbs.has(lower[i] ?? '')) return false
  return tags.slice(at + 1).some((tag, n) => /^(?:VBD|VBZ|VBP)$/.test(tag) && cues.verbs.has(lower[at + 1 + n] ?? ''))
}

function isAdjectival(tags: readonly string[], lower: readonly string[], at: number): boolean {
  if (!/^(?:NN|NNS|NNP|JJ)$/.test(tags[at + 1] ?? '')) return false
  let before = at - 1
  while (before > 0 && at - before < 3 && (tags[before] === 'RB' || tags[before] === 'JJ')) before--
  return (
    /^(?:DT|PRP\$|POS)$/.test(tags[before] ?? '') &&
    lower[before] !== 'that' &&
    lower[before] !== 'this' &&
    lower[before] !== 'some' &&
    lower[before] !== 'all'
  )
}

/** No auxiliary before it, a noun as subject, and an object behind it. */
function isFinitePast({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, cues: Cues, at: number): boolean {
  const afterCue = /^VB[DZP]$/.test(tags[at - 1] ?? '') && cues.verbs.has(lower[at - 1] ?? '')
  let before = at - 1
  while (before >= 0 && (tags[before] === 'RB' || lower[before] === 'also')) before--
  before = beforeBracket(lower, before)
  if (before < 0 || AUXILIARY.test(lower[before] ?? '') || !(NOUNS.test(tags[before] ?? '') || afterCue)) return false
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
