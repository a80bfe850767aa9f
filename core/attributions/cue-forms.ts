import { languages } from '../languages/index.ts'
import { AUXILIARY, NOUNS, beforeAside } from './past-forms.ts'
import type { Columns } from './past-forms.ts'
import type { Cues } from '../languages/cues.ts'
import type { Tag } from '../model/words.ts'

const STRIVING = new Set(languages.flatMap(({ phrases }) => phrases.striving))
const CLAIMED = new Set(languages.flatMap(({ speech }) => speech.claimed))
const AGAIN = new Set(languages.flatMap(({ speech }) => speech.again))
const AS_SAYING = new Set(languages.flatMap(({ speech }) => speech.asSaying))
const QUOTING = new Set(languages.flatMap(({ speech }) => speech.quoting))

/** "the source added.": a cue form that takes clauses, behind its subject and before an end, "that" or a new subject. */
function isBareCue({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  const forms = cues.verbs.get(lower[at] ?? '')
  let before = beforeAside({ tags, lower }, at - 1)
  while (AGAIN.has(lower[before] ?? '')) before--
  if (!NOUNS.test(tags[before] ?? '') || !forms) return false
  if (forms.some(({ verb }) => verb.particle !== undefined && verb.particle === lower[at + 1])) return true
  if (!forms.some(({ verb, kind }) => kind === 'past' && verb.frames.includes('clause'))) return false
  const next = tags[at + 1]
  return (
    next === undefined ||
    next === 'PUNCT' ||
    next === 'QUOTE' ||
    next === 'PRP' ||
    /^(?:that|in|on|at|during|after|late|earlier|this|last)$/.test(lower[at + 1] ?? '') ||
    cues.weekdays.has(lower[at + 1] ?? '')
  )
}

const UNDERTAKING = new Set(languages.flatMap(({ wordForms }) => wordForms.undertaking))

/**
 * "welcomed the lamps and called on ferrymen", behind a verb in the past: a cue with its particle, and no participle; "the navy refused to
 * sail": nobody is refused to do anything.
 */
function isJoinedOrUndertaken({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  const before = tags[at - 1] ?? ''
  if (UNDERTAKING.has(lower[at] ?? '')) return NOUNS.test(before) && tags[at + 1] === 'TO' && tags[at + 2] === 'VB'
  if (!/^(?:and|but)$/.test(lower[at - 1] ?? '') || !NOUNS.test(tags[at - 2] ?? '')) return false
  const completed = cues.verbs
    .get(lower[at] ?? '')
    ?.some(({ verb, kind }) => kind === 'past' && verb.particle === lower[at + 1] && verb.particle !== undefined)
  const main = tags.slice(0, at).findLast((tag) => /^VB[DZPN]$/.test(tag))
  return completed === true && main === 'VBD'
}

/** "what the Watch called “a crime”", "what keepers described as tar": the verb of what somebody calls it. */
function isSaidOfWhat({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!cues.verbs.get(lower[at] ?? '')?.some(({ kind }) => kind === 'past') || !NOUNS.test(tags[at - 1] ?? '')) return false
  let before = at - 1
  while (before > 0 && at - before < 8 && /^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP|POS)$/.test(tags[before] ?? '')) before--
  return lower[before] === 'what'
}

/** "a raid that crews say killed six": the verb of what is said to have done it. */
function isSaidToHave({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!/^VB[DPZ]$/.test(tags[at - 1] ?? '') || !cues.verbs.get(lower[at - 1] ?? '')?.some(({ verb }) => verb.frames.includes('clause'))) return false
  let before = at - 2
  while (before > 0 && at - before < 8 && /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|PRP|POS)$/.test(tags[before] ?? '')) before--
  return before < at - 2 && /^(?:that|which|who|what)$/.test(lower[before] ?? '')
}

/** "the crew claimed to have sunk it": no passive, for who is claimed to have done something is "said to" in the press. */
const isClaimOfDeed = ({ tags, lower }: Columns, at: number): boolean =>
  CLAIMED.has(lower[at] ?? '') && lower[at + 1] === 'to' && lower[at + 2] === 'have' && /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tags[at - 1] ?? '')

/** A past form that the tagger takes for a participle, where it is the verb of a clause. */
export const isCueInPast = (columns: Columns, cues: Cues, at: number): boolean =>
  isBareCue(columns, cues, at) ||
  isSaidToHave(columns, cues, at) ||
  isClaimOfDeed(columns, at) ||
  isJoinedOrUndertaken(columns, cues, at) ||
  isSaidOfWhat(columns, cues, at)

/** Past and gerund forms of cue verbs are verbs unless an article or adjective stands before them. */
export function cueVerbTag({ tags, lower, capital }: Columns, cues: Cues, at: number): Tag | undefined {
  const forms = cues.verbs.get(lower[at] ?? '')
  if (!forms || capital[at]) return undefined
  const before = tags[at - 1] ?? ''
  if (goesOn({ tags, lower }, at) && /^(?:JJ|CD)$/.test(before) && !WORTH.has(lower[at - 1] ?? '')) return 'VBG'
  if (lower[at - 1] === 'as' && AS_SAYING.has(lower[at] ?? '')) return 'VBG'
  if (/^(?:DT|JJ|PRP\$|POS|IN|CD)$/.test(before)) return undefined
  const kinds = forms.map(({ kind }) => kind)
  if (kinds.includes('past') && !kinds.includes('base')) return AUXILIARY.has(lower[at - 1] ?? '') ? 'VBN' : 'VBD'
  const opens =
    /^(?:DT|PRP|PRP\$|NNP|NNS|JJ|QUOTE)$/.test(tags[at + 1] ?? '') ||
    goesOn({ tags, lower }, at) ||
    lower[at + 1] === 'that' ||
    lower[at + 1] === 'on'
  const completed = forms.some(({ verb }) => verb.particle !== undefined && verb.particle === lower[at + 1])
  return kinds.includes('gerund') && (opens || completed) && (lower[at - 1] === ',' || NOUNS.test(before) || /^VB[DN]$/.test(before))
    ? 'VBG'
    : undefined
}

const GOING_ON = new Set(languages.flatMap(({ tellings }) => [...tellings.goingOn, ...tellings.addingOrCiting]))
const WORTH = new Set(languages.flatMap(({ tellings }) => tellings.worth))

/** "adding that", "adding however that": a gerund by which a speaker goes on. */
export const goesOn = ({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, at: number): boolean =>
  GOING_ON.has(lower[at] ?? '') && lower[tags[at + 1] === 'RB' ? at + 2 : at + 1] === 'that'

const ONLY_VERBS = new Set(languages.flatMap(({ tellings }) => tellings.onlyVerbs))

export function isThirdPerson({ tags, lower, capital, initials }: Columns, cues: Cues, at: number): boolean {
  if (!cues.verbs.get(lower[at] ?? '')?.some(({ kind }) => kind === 'third') || capital[at]) return false
  if (ONLY_VERBS.has(lower[at] ?? '')) return true
  const next = lower[at + 1] ?? ''
  if ((next === '' || next === '.') && closesClause({ tags, lower, initials }, cues, at)) return true
  if (!/^(?:NNP|NNPS)$/.test(tags[at - 1] ?? '')) return false
  if (next === ',') return QUOTING.has(lower[at + 2] ?? '')
  return next === 'that' || cues.weekdays.has(next)
}

/** "Nine died in Vell on Monday Coast Wire reports.", "… the Vell news agency reports.": an outlet behind a clause, and no object of a verb. */
function closesClause({ tags, lower, initials }: Pick<Columns, 'tags' | 'lower' | 'initials'>, cues: Cues, at: number): boolean {
  if (!cues.mediaWords.has(lower[at - 1] ?? '')) return false
  let first = at - 1
  while (first > 0 && tags[first] === 'NN' && cues.mediaWords.has(lower[first - 1] ?? '')) first--
  if (tags[first] === 'NN' && /^NNPS?$/.test(tags[first - 1] ?? '')) first--
  if (!/^NNPS?$/.test(tags[first] ?? '')) return false
  // "in Ledan KNA news agency reports.": initials are a name of their own behind another.
  if (!initials[first] || initials[first - 1]) while (first > 0 && /^NNPS?$/.test(tags[first - 1] ?? '')) first--
  const told = tags.slice(0, Math.max(0, first - 1)).some((tag) => /^VB[DZP]$/.test(tag))
  if (/^(?:for|of|by|from|with|to|about|against)$/.test(lower[first - 1] ?? '')) return false
  return told && !/^(?:DT|PDT|CC|VB.?|JJ)$/.test(tags[first - 1] ?? '')
}

/** "… has held the pier and tries to keep it": joined to what somebody does, before an infinitive. */
export const isStriving = ({ tags, lower }: Columns, at: number): boolean =>
  STRIVING.has(lower[at] ?? '') && tags[at - 1] === 'CC' && tags[at + 1] === 'TO' && tags[at + 2] === 'VB'

/** "they say", "members describe the rules": a base form behind a plural noun and before an object; "to state that". */
export function isBareVerb({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!cues.verbs.get(lower[at] ?? '')?.some(({ kind }) => kind === 'base')) return false
  if (lower[at] === 'say' && /^NN/.test(tags[at - 1] ?? '')) return true
  if (lower[at - 1] === 'to' && lower[at + 1] === 'that') return true
  return (tags[at - 1] === 'NNS' || tags[at - 1] === 'NNPS') && (/^(?:DT|PRP\$|PRP|NNS)$/.test(tags[at + 1] ?? '') || lower[at + 1] === 'that')
}
