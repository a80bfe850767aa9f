import { languages } from '../languages/index.ts'
import { openTag } from './closed-words.ts'
import { tagBehindOwner, tagInDenial, tagOfFewWords } from './few-words.ts'
import { cueVerbTag, goesOn, isBareVerb, isCueInPast, isStriving, isThirdPerson } from './cue-forms.ts'
import {
  AUXILIARY,
  NOUNS,
  isAdjectival,
  isFinitePast,
  isOnlyVerb,
  isParticiple,
  isPlainPast,
  isPluralInDisguise,
  isVerbOfThat,
} from './past-forms.ts'
import { isCompoundOfSpeaker, isNounAlone, isNounOfSaying, isNounOfSpeaker, isSpeakerAlone, isSubjectInDisguise } from './noun-forms.ts'
import { isPluralOfSaying } from './plural-forms.ts'
import type { Columns } from './past-forms.ts'
import type { Cues } from '../languages/cues.ts'
import type { Tag } from '../model/words.ts'

const PREPOSITIONS = new Set(languages.flatMap(({ wordForms }) => wordForms.prepositions))

const SAID = new Set(languages.flatMap(({ tellings }) => tellings.said))

/**
 * Tags as the grammar needs them: a past participle behind its subject with an object of its own is a finite verb ("the
 * blast killed six"), a cue verb that looks like a plural is one behind a name ("Coast Wire reports, quoting"), a
 * capitalised word inside a sentence is a name, and a participle between article and noun is an adjective.
 */
export function retagged(columns: Columns, cues: Cues): readonly (Tag | 'QUOTE')[] {
  const { lower } = columns
  const tags = columns.tags.map((tag, i) => openTag(tag, lower[i] ?? '', columns.capital[i] === true) ?? tag)
  const out = [...tags]
  const seen: Columns = { ...columns, tags: out }
  const titleCase = columns.capital.filter(Boolean).length > 0.6 * tags.length
  for (let i = 0; i < out.length; i++) {
    if (columns.owners[i] || isShortName(lower[i] ?? '')) {
      out[i] = columns.owners[i] ? 'PRP$' : 'NNP'
      continue
    }
    out[i] = tagBehindOwner(seen, i) ?? tagInDenial(seen, i) ?? tagOfFewWords(seen, i) ?? out[i] ?? 'X'
    if (out[i] === 'IN' && !titleCase && isInsideName(columns, i)) out[i] = 'NNP'
    if (out[i] === 'IN' && /s$/u.test(lower[i] ?? '') && cues.speakers.has(lower[i] ?? '')) out[i] = 'NNS'
    if (isSettled(out[i] ?? 'X', lower[i] ?? '')) continue
    if (PREPOSITIONS.has(lower[i] ?? '')) out[i] = 'IN'
    else if (out[i] === 'VBZ' && (isNounOfSaying(seen, cues, i) || isPluralOfSaying(seen, cues, i))) out[i] = 'NNS'
    else if (isHiddenName(columns, cues, i) || (!titleCase && isCapitalNoun(columns, i))) out[i] = 'NNP'
    else if (!(out[i] ?? '').startsWith('VB') && cueVerbTag(seen, cues, i)) out[i] = cueVerbTag(seen, cues, i) ?? 'VBD'
    else if (out[i] === 'PRP$' && /^(?:DT|PRP|IN)$/.test(tags[i + 1] ?? '')) out[i] = 'PRP'
    else if (out[i] === 'VBZ' && (/^(?:VBD|MD)$/.test(tags[i + 1] ?? '') || lower[i + 1] === 'have') && !AUXILIARY.has(lower[i] ?? '')) out[i] = 'NNS'
    else if (out[i] === 'SYM' && (lower[i] ?? '').endsWith('s') && cues.speakers.has(lower[i] ?? '')) out[i] = 'NNS'
    else if (out[i] === 'LS' && /\p{L}{3}/u.test(lower[i] ?? '')) out[i] = (lower[i] ?? '').endsWith('s') ? 'NNS' : 'NN'
    else if (/^VB[DP]?$/.test(out[i] ?? '') && out[i - 1] === 'JJ' && /^NN/.test(tags[i + 1] ?? '') && !cues.verbs.has(lower[i] ?? '')) out[i] = 'NN'
    else if (isNounOfSpeaker(seen, cues, i) || isSpeakerAlone(seen, cues, i) || isCompoundOfSpeaker(seen, cues, i)) out[i] = 'NN'
    else if (isAdverb(seen, i)) out[i] = 'RB'
    else if (i === 0 && (isOpeningName(columns, cues) || isOpeningOwner(seen, cues))) out[i] = 'NNP'
    else if (out[i] === 'VBN' && isCueInPast(seen, cues, i)) out[i] = 'VBD'
    else if (isPastInDisguise(out, lower, i) || isVerbOfThat(seen, cues, i) || isPlainPast(seen, i)) out[i] = 'VBD'
    else if (out[i] === 'PUNCT' && /^\p{Ll}/u.test(lower[i] ?? '')) out[i] = 'JJ'
    else if ((out[i] === 'VBN' || out[i] === 'VBD') && isAdjectival(out, lower, i)) out[i] = 'JJ'
    else if (out[i] === 'VBD' && isParticiple(seen, i)) out[i] = 'VBN'
    else if (
      out[i] === 'VBN' &&
      SAID.has(lower[i] ?? '') &&
      (NOUNS.test(out[i - 1] ?? '') || /^VB[DN]$/.test(out[i - 1] ?? '')) &&
      !AUXILIARY.has(lower[i - 1] ?? '')
    )
      out[i] = 'VBD'
    else if (out[i] === 'VBN' && (isFinitePast(seen, cues, i) || isOnlyVerb(seen, cues, { at: i }))) out[i] = 'VBD'
    else if (
      out[i] === 'JJ' &&
      /\p{Ll}{2}ed$/u.test(lower[i] ?? '') &&
      /^NNP?S?$/.test(tags[i + 1] ?? '') &&
      isOnlyVerb(seen, cues, { at: i, gap: 4 })
    )
      out[i] = 'VBD'
    else if (isSubjectInDisguise(seen, cues, i)) out[i] = 'NNS'
    else if (/^VB[ZN]$/.test(out[i] ?? '') && /s$/.test(lower[i] ?? '') && /^VB[DPGN]?$/.test(out[i - 1] ?? '') && cues.verbs.has(lower[i] ?? ''))
      out[i] = 'NNS'
    else if (isPluralInDisguise(seen, cues, i)) out[i] = 'NNS'
    else if (out[i] === 'JJ' && columns.capital[i] === true && i > 0 && (isFiniteCue(tags, cues, lower, i + 1) || goesOn(columns, i + 1)))
      out[i] = 'NNP'
    else if (out[i] === 'JJ' && isNounAlone(seen, cues, i)) out[i] = 'NN'
    else if (out[i] === 'RB' && out[i - 1] === 'DT' && cues.speakers.has(lower[i] ?? '')) out[i] = 'NN'
    else if (out[i] === 'NNS' && (isThirdPerson(seen, cues, i) || isStriving(seen, i))) out[i] = 'VBZ'
    else if (out[i] === 'NN' && isBareVerb(seen, cues, i)) out[i] = 'VBP'
  }
  return out
}

const isFiniteCue = (tags: readonly string[], cues: Cues, lower: readonly string[], at: number): boolean =>
  /^VB[DZ]$/.test(tags[at] ?? '') && cues.verbs.has(lower[at] ?? '')

/** A name in capitals that is another word in small letters is kept in capitals. */
const isShortName = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

/** "Rowers Beyond Reefs", "Fishers For Peace": a preposition that a name writes with a capital. */
const isInsideName = ({ capital, lower }: Columns, at: number): boolean =>
  at > 0 &&
  capital[at] === true &&
  capital[at - 1] === true &&
  capital[at + 1] === true &&
  /^\p{L}{2,}$/u.test(lower[at - 1] ?? '') &&
  /^\p{L}{3,}$/u.test(lower[at + 1] ?? '')

function isHiddenName({ tags, lower, capital, runsOn }: Columns, cues: Cues, at: number): boolean {
  if (!capital[at] || at === 0 || (tags[at - 1] === 'QUOTE' && !runsOn[at - 1])) return false
  const before = lower[at - 1] ?? ''
  if (!runsOn[at - 1] && /^[.!?:"“”'‘’`(–—-]+$/u.test(before)) return false
  return (
    /^(?:VB|VBP|VBZ|VBD|VBG|VBN|RB|UH|X|FW|PUNCT|MD|WRB)$/.test(tags[at] ?? '') &&
    !cues.verbs.has(lower[at] ?? '') &&
    ((lower[at] ?? '').length > 2 || cues.mediaWords.has(lower[at] ?? ''))
  )
}

/** Tags that stay as they are, which spares most words the questions. */
const SETTLED: ReadonlySet<string> = new Set(['DT', 'PDT', 'POS', 'TO', 'CD', 'EX', 'WP', 'WP$', 'WDT', 'QUOTE', 'IN'])

const isSettled = (tag: string, lower: string): boolean => SETTLED.has(tag) || (tag === 'PUNCT' && !isLetter(lower.charCodeAt(0)))

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit > 0x24f || (unit >= 0xdf && unit <= 0x24f)

/** "the quietly sold barge": a word in -ly between article and participle; "as first reported". */
const isAdverb = ({ tags, lower }: Columns, at: number): boolean =>
  /^(?:VBN|VBD|JJ)$/.test(tags[at + 1] ?? '') &&
  ((/^(?:NN|NNS|JJ|PUNCT)$/.test(tags[at] ?? '') && /\p{Ll}{2}ly$/u.test(lower[at] ?? '') && /^(?:DT|PRP\$)$/.test(tags[at - 1] ?? '')) ||
    (lower[at] === 'first' && /^(?:as|than)$/.test(lower[at - 1] ?? '')))

/** A word without article that opens a sentence, is no verb or adverb of English, and has a verb of saying right behind it, or behind "and" and a name. */
function isOpeningName({ tags, lower, capital }: Columns, cues: Cues): boolean {
  let verb = 1
  if (lower[1] === 'and') for (verb = 2; verb < 5 && capital[verb] === true && /^NNPS?$/.test(tags[verb] ?? '');) verb++
  return (
    (/^(?:NN|UH|FW|X)$/.test(tags[0] ?? '') || (tags[0] === 'JJ' && (lower[0] ?? '').includes('-'))) &&
    capital[0] === true &&
    !cues.speakers.has(lower[0] ?? '') &&
    verb !== 2 &&
    /^VB[DZ]$/.test(tags[verb] ?? '') &&
    cues.verbs.has(lower[verb] ?? '')
  )
}

/** "Ledans fishing minister said", "Ledans board and the rowers have blamed": no verb opens a sentence before a noun phrase with a verb of its own. */
function isOpeningOwner({ tags, lower, capital }: Columns, cues: Cues): boolean {
  if (tags[0] !== 'VBZ' || capital[0] !== true || capital[1] === true || AUXILIARY.has(lower[0] ?? '') || cues.verbs.has(lower[0] ?? '')) return false
  if (!/^(?:NN|JJ)/.test(tags[1] ?? '')) return false
  const first = tags.findIndex((tag, i) => i > 1 && !/^(?:NN|JJ|DT|CC|PRP\$|RB)/.test(tag))
  const verb = AUXILIARY.has(lower[first] ?? '') ? first + 1 : first
  return tags[verb] === (verb === first ? 'VBD' : 'VBN') && cues.verbs.has(lower[verb] ?? '')
}

const CONJUNCTIONS = new Set(languages.flatMap(({ wordForms }) => wordForms.conjunctions))

/** "killed" and its like behind a subject and before an object; a conjunction that is none ("put"). */
function isPastInDisguise(tags: readonly string[], lower: readonly string[], at: number): boolean {
  const text = lower[at] ?? ''
  if (tags[at] === 'CC') return !CONJUNCTIONS.has(text)
  if (!/^(?:NN|JJ|RB|X|UH)$/.test(tags[at] ?? '') || !/\p{Ll}{3,}ed$/u.test(text) || text.includes('-')) return false
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|RB|JJ)$/.test(tags[at - 1] ?? '') || AUXILIARY.has(lower[at - 1] ?? '')) return false
  if (!NOUNS.test(tags[at - 1] ?? '') && !NOUNS.test(tags[at - 2] ?? '')) return false
  const next = tags[at + 1] ?? ''
  const more = /^(?:at|more|over)$/.test(lower[at + 1] ?? '') && /^(?:least|most|than)$|^\d/.test(lower[at + 2] ?? '')
  return /^(?:DT|CD|PRP|PRP\$)$/.test(next) || more
}

/** A common noun in capitals inside a sentence is a name. */
function isCapitalNoun({ tags, lower, capital, runsOn }: Columns, at: number): boolean {
  const national = /(?:an|ish|ese|i|ch|ss|ek|ic|ab|ine)$/.test(lower[at] ?? '') || (lower[at] ?? '').includes('-')
  // "Ada Earnest": what looks like a superlative behind another capital.
  const surname =
    /^JJ[RS]$/.test(tags[at] ?? '') && capital[at - 1] === true && tags[at - 1] === 'NNP' && !/^(?:more|most|less|least)$/.test(lower[at] ?? '')
  if (!capital[at] || at === 0 || !(/^NNS?$/.test(tags[at] ?? '') || surname || (tags[at] === 'JJ' && !national))) return false
  return runsOn[at - 1] === true || !/^[.!?:"“”'‘’`(–—-]+$/u.test(lower[at - 1] ?? '')
}
