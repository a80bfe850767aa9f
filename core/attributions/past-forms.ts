import { languages } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { Tag } from '../model/words.ts'

const PARTICIPLES_ONLY = new Set(languages.flatMap(({ wordForms }) => wordForms.participlesOnly))
const REACHED = new Set(languages.flatMap(({ wordForms }) => wordForms.reached))
const BELIEVED = new Set(languages.flatMap(({ wordForms }) => wordForms.believed))
const TRAILING = new Set(languages.flatMap(({ wordForms }) => wordForms.trailing))
const CAST_ON = new Set(languages.flatMap(({ wordForms }) => wordForms.castOn))
const COMPOUNDED = new Set(languages.flatMap(({ wordForms }) => wordForms.compounded))

const CITING = new Set(languages.flatMap(({ speech }) => speech.quoting))
const SAID = new Set(languages.flatMap(({ tellings }) => tellings.saidOf))

const PUBLISHED_SOMEWHERE = new Set(languages.flatMap(({ statements }) => statements.publishedSomewhere))

/** The tags and words of a stretch, item by item. */
export interface Columns {
  readonly tags: readonly (Tag | 'QUOTE')[]
  readonly lower: readonly string[]
  /** True for items that begin with a capital letter. */
  readonly capital: readonly boolean[]
  /** True for items that are capitals alone, two at least: "KNA". */
  readonly initials: readonly boolean[]
  /** True for quotations that end in a comma: the sentence around them goes on. */
  readonly runsOn: readonly boolean[]
  /** True for names in -s that have lost the apostrophe of an owner: "Ledans council". */
  readonly owners: readonly boolean[]
}

export const NOUNS = /^(?:NN|NNS|NNP|NNPS|PRP)$/
export const OBJECT = /^(?:DT|CD|JJ|JJS|JJR|PRP\$|NN|NNS|NNP|NNPS|PRP|RP|QUOTE)$/
export const AUXILIARY: ReadonlySet<string> = new Set(languages.flatMap(({ verbGroups }) => verbGroups.auxiliaries))

/** The first verb of a stretch that has no other finite verb but cues: "A bomb exploded in the mill, the mayor said". */
export function isOnlyVerb({ tags, lower }: Columns, cues: Cues, { at, gap = 0 }: { readonly at: number; readonly gap?: number }): boolean {
  let before = at - 1
  while (tags[before] === 'RB') before--
  if (!NOUNS.test(tags[before] ?? '') || lower[at + 1] === 'by' || cues.verbs.has(lower[at] ?? '')) return false
  for (let i = 0; i < at; i++) if (/^(?:VB|MD)/.test(tags[i] ?? '') || AUXILIARY.has(lower[i] ?? '') || lower[i] === ',') return false
  for (let i = at + 1; i < tags.length; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[i] ?? '') && !cues.verbs.has(lower[i] ?? '')) return false
  return tags.slice(at + 1).some((tag, n) => n >= gap && /^(?:VBD|VBZ|VBP)$/.test(tag) && cues.verbs.has(lower[at + 1 + n] ?? ''))
}

/** "by crews" right behind, or behind a place where things are published: "posted on the net by sailors". */
function hasDoer({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, at: number): boolean {
  let by = at + 1
  if (PUBLISHED_SOMEWHERE.has(lower[at] ?? '') && /^(?:on|in|to|at|online)$/.test(lower[by] ?? ''))
    while (by - at < 6 && /^(?:IN|TO|RB|DT|JJ|NN|NNS|NNP|NNPS)$/.test(tags[by] ?? '') && lower[by] !== 'by') by++
  return lower[by] === 'by' && /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|PRP\$)$/.test(tags[by + 1] ?? '')
}

/** "shells fired by crews hit the pier": a past form with its doer behind it, and the clause's own verb after that. */
function isReduced({ tags, lower }: Columns, at: number): boolean {
  if (!hasDoer({ tags, lower }, at) || !NOUNS.test(tags[at - 1] ?? '')) return false
  for (let i = at + 3; i < tags.length && at + 25 > i && !/^[,;.]$/.test(lower[i] ?? ''); i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[i] ?? '') || isTakenForAdjective({ tags, lower }, i)) return true
  return false
}

/** "showed bodies": a verb before its object that the tagger takes for an adjective before a plural. */
const isTakenForAdjective = ({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, at: number): boolean =>
  tags[at] === 'JJ' && /\p{Ll}{2}ed$/u.test(lower[at] ?? '') && tags[at - 1] === 'NNS' && /^(?:NNS|DT|PRP)$/.test(tags[at + 1] ?? '')

/** "islands aimed at mending ties": hardly ever a verb of its own behind a noun, though one behind a pronoun ("she intended to"). */
const isParticipleOnly = ({ tags, lower }: Columns, at: number): boolean =>
  PARTICIPLES_ONLY.has(lower[at] ?? '') && NOUNS.test(tags[at - 1] ?? '') && tags[at - 1] !== 'PRP' && /^(?:IN|TO)$/.test(tags[at + 1] ?? '')

/** "residents reached by radio say", "rafts believed to be stolen sank": said of a noun whose own verb comes behind. */
function isSaidOfNoun({ tags, lower }: Columns, at: number): boolean {
  const told = REACHED.has(lower[at] ?? '') && !/^(?:DT|CD|PRP\$)$/.test(tags[at + 1] ?? '')
  const held = BELIEVED.has(lower[at] ?? '') && tags[at + 1] === 'TO' && tags[at + 2] === 'VB'
  if ((!told && !held) || !/^NNS?$/.test(tags[at - 1] ?? '')) return false
  for (let i = at + 2; i < tags.length && i - at < 14 && !/^[,;.]$/.test(lower[i] ?? ''); i++) if (/^VB[DZP]$/.test(tags[i] ?? '')) return true
  return false
}

/** "and the boats involved." */
const isTrailing = ({ tags, lower }: Columns, at: number): boolean =>
  TRAILING.has(lower[at] ?? '') && /^NNS?$/.test(tags[at - 1] ?? '') && /^(?:PUNCT|)$/.test(tags[at + 1] ?? '')

/** A past form that is no verb of its own clause. */
export const isParticiple = (columns: Columns, at: number): boolean =>
  isReduced(columns, at) || isTrailing(columns, at) || isParticipleOnly(columns, at) || isSaidOfNoun(columns, at)

/** A form in -s where no verb can stand: behind "that" and its verb, behind an article or adjective. */
export function isPluralInDisguise({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!/^(?:VBZ|NN|VBN)$/.test(tags[at] ?? '') || !/[^s]s$/.test(lower[at] ?? '') || AUXILIARY.has(lower[at] ?? '')) return false
  if (tags[at] === 'VBN' || CITING.has(lower[at + 1] ?? '')) return true
  if (tags[at] === 'NN') return cues.speakers.get(lower[at] ?? '')?.type === 'unnamed-group'
  if (/^(?:that|some|many|several)$/.test(lower[at - 1] ?? '') && cues.speakers.get(lower[at] ?? '')?.sort === 'people') return true
  if (lower[at - 1] === 'that') return /^VB/.test(tags[at - 2] ?? '')
  if (CITING.has(lower[at - 1] ?? '') || CITING.has(lower[at - 2] ?? '')) return true
  return (
    /^(?:DT|PRP\$|POS)$/.test(tags[at - 1] ?? '') || (tags[at - 1] === 'JJ' && !NOUNS.test(tags[at - 2] ?? '') && !AUXILIARY.has(lower[at - 2] ?? ''))
  )
}

/** Past forms that are nothing else, whatever the tagger makes of them. */
const ONLY_PAST = new Set(languages.flatMap(({ wordForms }) => wordForms.pastOnly))

/** "the raft sank", "a van struck twice", "the raid cast new doubt on it": a past form behind its subject that the tagger takes for a noun. */
export const isPlainPast = ({ tags, lower, capital }: Columns, at: number): boolean =>
  /^(?:NN|NNP|JJ|X|FW)$/.test(tags[at] ?? '') &&
  !capital[at] &&
  (ONLY_PAST.has(lower[at] ?? '') || (lower[at] === 'cast' && [1, 2].some((n) => CAST_ON.has(lower[at + n] ?? '')))) &&
  NOUNS.test(tags[at - 1] ?? '')

/** The only verb behind "that" and its subject ("said that soldiers fired on the ferry"), or behind a cue without "that". */
export function isVerbOfThat({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (!/^(?:JJ|VBN|NN)$/.test(tags[at] ?? '') || !/\p{Ll}{2}(?:ed|id|nk|ew|aw|ung|ang)$/u.test(lower[at] ?? '') || !NOUNS.test(tags[at - 1] ?? ''))
    return false
  if (NOUNS.test(tags[at + 1] ?? '') || lower[at + 1] === 'by') return false
  let from = at - 1
  while (from > 0 && at - from < 9 && /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|PRP|PRP\$|POS|IN|RB)$/.test(tags[from] ?? '') && lower[from] !== 'that') from--
  const said = SAID.has(lower[from] ?? '') && cues.verbs.has(lower[from] ?? '') && tags[at] === 'VBN'
  if (!said && (lower[from] !== 'that' || from === at - 1 || (!/^VB/.test(tags[from - 1] ?? '') && !NOUNS.test(tags[from - 1] ?? '')))) return false
  for (let i = at + 1; i < tags.length && !/^[,;.]$/.test(lower[i] ?? ''); i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[i] ?? '')) return false
  return true
}

export function isAdjectival(tags: readonly string[], lower: readonly string[], at: number): boolean {
  // "that threatened and rare birds stay": side by side with an adjective before a noun.
  if (
    /ed$/.test(lower[at] ?? '') &&
    lower[at + 1] === 'and' &&
    tags[at + 2] === 'JJ' &&
    tags[at + 3] === 'NNS' &&
    /^(?:DT|IN)$/.test(tags[at - 1] ?? '')
  )
    return true
  if (!/^(?:NN|NNS|NNP|JJ)$/.test(tags[at + 1] ?? '')) return false
  let before = at - 1
  // "the Ledan based group": a hyphen is lost.
  if (COMPOUNDED.has(lower[at] ?? '') && tags[before] === 'NNP') before--
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
export function isFinitePast({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, cues: Cues, at: number): boolean {
  const afterCue = /^VB[DZP]$/.test(tags[at - 1] ?? '') && cues.verbs.has(lower[at - 1] ?? '')
  let before = at - 1
  while (before >= 0 && (tags[before] === 'RB' || lower[before] === 'also')) before--
  before = beforeAside({ tags, lower }, before)
  if (before < 0 || AUXILIARY.has(lower[before] ?? '') || !(NOUNS.test(tags[before] ?? '') || afterCue)) return false
  const next = tags[at + 1] ?? ''
  if (next === 'IN' && lower[at + 1] === 'at') return lower[at + 2] === 'least' || lower[at + 2] === 'most'
  return OBJECT.test(next) || (next === 'IN' && lower[at + 1] === 'that')
}

/** The item before a bracket or an apposition that closes at an item, or the item itself: neither breaks a clause. */
export function beforeAside({ tags, lower }: Pick<Columns, 'tags' | 'lower'>, at: number): number {
  if (lower[at] === ',') {
    for (let i = at - 1; i > 0 && at - i < 16; i--)
      if (lower[i] === ',') {
        if (/^(?:who|which|whose)$/.test(lower[i + 1] ?? '') && NOUNS.test(tags[i - 1] ?? '')) return i - 1
        break
      }
    for (let i = at - 1; i > 0 && at - i < 10 && /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|POS|IN|PUNCT)$/.test(tags[i] ?? ''); i--)
      if (lower[i] === ',') return at - i > 1 && NOUNS.test(tags[i - 1] ?? '') ? i - 1 : at
    return at
  }
  if (lower[at] !== ')' && lower[at] !== ']') return at
  const open = lower[at] === ')' ? '(' : '['
  for (let i = at - 1; i > 0 && at - i < 24; i--) if (lower[i] === open) return i - 1
  return at
}
