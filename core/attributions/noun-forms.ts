import { languages } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { Columns } from './past-forms.ts'

const AIDES = new Set(languages.flatMap(({ wordForms }) => wordForms.aides))

const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.speaking))
const SAID = new Set(languages.flatMap(({ tellings }) => tellings.said))
const SAY_OR_SHOW = new Set(languages.flatMap(({ tellings }) => tellings.sayOrShow))

/** "a nameless harbour clerk as usual", "the keeper speaking by radio": a noun for speakers with no noun behind it. */
export const isNounAlone = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  cues.speakers.has(lower[at] ?? '') &&
  (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at + 1] ?? '') ||
    lower[at + 1] === 'said' ||
    (/^(?:NN|DT)$/.test(tags[at - 1] ?? '') && (!/^(?:NN|JJ|CD)/.test(tags[at + 1] ?? '') || SPEAKING.has(lower[at + 1] ?? ''))))

/** "witnesses said", "reports say that": a plural taken for a verb, right before the verb whose subject it is. */
export const isSubjectInDisguise = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  /^VB[ZP]?$/.test(tags[at] ?? '') &&
  (lower[at] === 'sources' ||
    (AIDES.has(lower[at] ?? '') && tags[at + 1] === 'NNP') ||
    (lower[at] === 'media' && cues.verbs.get(lower[at + 1] ?? '')?.some(({ kind }) => kind === 'past') === true) ||
    /^(?:VBD|VBP|VBZ)$/.test(tags[at + 1] ?? '') ||
    SAY_OR_SHOW.has(lower[at + 1] ?? '') ||
    (lower[at + 2] === 'that' && cues.verbs.has(lower[at + 1] ?? ''))) &&
  (cues.speakers.has(lower[at] ?? '') || cues.documents.has(lower[at] ?? ''))

/** "amid reports", "Tuesdays reports" for "Tuesday’s reports", "the claims (see below)". */
export const isNounOfSaying = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  cues.nouns.has((lower[at] ?? '').replace(/s$/, '')) &&
  (tags[at - 1] === 'IN' || lower[at + 1] === '(' || ((lower[at - 1] ?? '').endsWith('s') && cues.weekdays.has((lower[at - 1] ?? '').slice(0, -1))))

/** "…, aid agencies say": no verb opens what follows a comma where a noun for speakers and a verb of saying stand behind it. */
export const isNounOfSpeaker = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  /^VB[DPZ]?$/.test(tags[at] ?? '') &&
  lower[at - 1] === ',' &&
  /^NNS?$/.test(tags[at + 1] ?? '') &&
  cues.speakers.has(lower[at + 1] ?? '') &&
  /^VB[DPZ]$/.test(tags[at + 2] ?? '') &&
  cues.verbs.has(lower[at + 2] ?? '') &&
  !cues.verbs.has(lower[at] ?? '')

/** "an LN official, who", "a prison guard said", "army chief Ada Finn": what could be an adjective or a verb names a speaker where no noun follows it. */
export const isSpeakerAlone = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  /^(?:JJ|VB[DP]?)$/.test(tags[at] ?? '') &&
  cues.speakers.has(lower[at] ?? '') &&
  /^(?:NN|NNS|NNP|NNPS|JJ|DT)$/.test(tags[at - 1] ?? '') &&
  (SAID.has(lower[at + 1] ?? '') ||
    (tags[at] === 'JJ' && tags[at + 1] === 'VBN' && cues.verbs.has(lower[at + 1] ?? '')) ||
    (/^NNS?$/.test(tags[at - 1] ?? '') && tags[at + 1] === 'NNP' && tags[at] === 'JJ') ||
    /^(?:WP|VB[DZ]|MD)$/.test(tags[at + 1] ?? '') ||
    (lower[at + 1] === ',' && /^(?:WP|VB[GD])$/.test(tags[at + 2] ?? '')))

/** "by the coast guard", "the coast guard puts": a word for people behind an article and a noun is no past form, unless it looks like one. */
export const isCompoundOfSpeaker = ({ tags, lower }: Columns, cues: Cues, at: number): boolean =>
  ((/^(?:VB[DN]|RB)$/.test(tags[at] ?? '') && tags[at - 2] === 'DT') || (tags[at] === 'VB' && /^(?:DT|JJ|NNP)$/.test(tags[at - 2] ?? ''))) &&
  tags[at - 1] === 'NN' &&
  cues.speakers.has(lower[at] ?? '') &&
  !/ed$/.test(lower[at] ?? '')
