import { languages } from '../languages/index.ts'
import { afterCue, asideVoices } from './after-cue.ts'
import { bringsAbout } from './brought-about.ts'
import { forward } from './content-after.ts'
import { invertedSource, isReverse, reverse } from './content-before.ts'
import { ownOutlet, subjectMeant } from './own-subjects.ts'
import { SPEAKING_TEXTS, beganBefore, isRefused, issuerOf, verblessSubject } from './gerund-voices.ts'
import { heardFrom, heardInCourt } from './heard-cues.ts'
import { insertedFinding } from './inserted-cues.ts'
import type { Finding, Voice } from './finding.ts'
import type { After, Reading } from './reading.ts'
import type { Range } from './items.ts'
import { hasFinite, isBe, isFiniteVerb, isQuote, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { ownClause } from './own-clause.ts'
import { parenthesis } from './parentheses.ts'
import { behindGoverned } from './governed.ts'
import { insideRelative } from './relative-clauses.ts'
import { secondPlace, surnameBehindPlace } from './two-names.ts'
import { closingSubject, subjectBefore } from './subjects.ts'
import type { Subject } from './subjects.ts'
import type { VerbCue } from './verb-cues.ts'

const CITE = new Set(languages.flatMap(({ tellings }) => tellings.cite))
const CLOSING_VERBS = new Set(languages.flatMap(({ speech }) => speech.closing))

/** The finding of one cue verb, or undefined where it ascribes nothing. */
export function verbFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.voice === 'passive') return undefined
  if (cue.voice === 'participle' || bringsAbout(scene, cue)) return undefined
  if (cue.voice === 'gerund') return gerundFinding(scene, cue, reading)
  const inserted = insertedFinding(scene, cue, reading)
  if (inserted) return inserted
  const before = subjectBefore(scene, cue.start, reading.floor)
  const subject = apartFromPlace(scene, closedBy(scene, cue, { subject: before, reading }))
  const heard = heardFrom(scene, cue, { subject, reading })
  if (heard) return heard
  const tried = heardInCourt(scene, cue, { subject, reading })
  if (tried) return tried
  const adjuncts = afterCue(scene, cue, reading.ceiling)
  const inverted = invertedSource(scene, cue, { subject: subject.kind === 'phrase' ? subject.range : undefined, reading })
  if (inverted) return inverted
  const goesOn = subject.kind === 'none' && cue.start === reading.floor && reading.last.length > 0
  if (subject.kind === 'none' && !goesOn) return undefined
  if (subject.kind === 'shared' || subject.kind === 'none')
    return cue.voice === 'infinitive' || reading.last.length === 0
      ? sharedFromClause(scene, cue, { reading, adjuncts })
      : ((standsApart(scene, cue, reading) ? sharedFromClause(scene, cue, { reading, adjuncts }) : undefined) ??
          forward(scene, cue, { voices: reading.last, adjuncts, reading }))
  if (isSupposed(scene, cue) || isOfSomething(scene, subject, reading)) return undefined
  const nobody = subject.kind === 'phrase' && isNobody(scene, subject.range[0])
  const means = nobody ? undefined : (subjectMeant(scene, subject.range, reading.floor) ?? ownOutlet(scene, subject.range, reading.floor))
  const voices: Voice[] = nobody ? [] : [{ range: subject.range, as: 'speaker', ...(means && { means }) }]
  if (nobody) return nobodySays(scene, cue, reading)
  if (subject.kind === 'relative') {
    const told = forward(scene, cue, { voices, adjuncts, reading })
    return told && insideRelative(scene, cue, { subject: subject.range, told, reading })
  }
  const aside = subject.aside && asideVoices(scene, subject.aside)
  const named = { voices: [...voices, ...(aside?.voices ?? [])], extraCue: aside?.cue ?? [] }
  const around = parenthesis(scene, cue, { subject: subject.range, sides: { ...named, adjuncts, reading } })
  if (around) return around
  if (isReverse(scene, cue, { subject: subject.range, adjuncts, reading }))
    return reverse(scene, cue, { ...named, subject: subject.range, adjuncts, reading })
  return forward(scene, cue, { ...named, adjuncts, reading })
}

/** "no group", "none of the men", "neither the army nor the guild": whoever that is, nobody speaks. */
const isNobody = (scene: Scene, at: number): boolean =>
  /^(?:no|nobody|none|neither|nothing)$/.test(word(scene, at)) || word(scene, at - 1) === 'neither'

const ADDRESSED = new Set(languages.flatMap(({ pronouns }) => pronouns.addressed))

/** "You can say it is lost", "Can you show me one man?": nobody has said or shown it yet. */
const isSupposed = (scene: Scene, { start, at }: VerbCue): boolean =>
  ADDRESSED.has(word(scene, start - 1)) &&
  (tag(scene, start - 2) === 'MD' || [...Array(at - start).keys()].some((n) => tag(scene, start + n) === 'MD'))

const INDEFINITE = new Set(languages.flatMap(({ phrases }) => phrases.indefinite))

/** "if there is anything Finn has shown, it is C": the clause says which thing, and not what Finn says. */
const isOfSomething = (scene: Scene, subject: Subject, { floor }: Reading): boolean => {
  const before = subject.kind === 'phrase' ? subject.range[0] - 1 : -1
  return before >= 0 && INDEFINITE.has(word(scene, before)) && (before - floor <= 1 || isBe(word(scene, before - 1)))
}

/** No subject stands right behind a preposition: what it governs closes the clause before ("in Vell Ada Finn said"). */
function apartFromPlace(scene: Scene, subject: Subject): Subject {
  if (subject.kind !== 'phrase' || subject.aside) return subject
  const from = secondPlace(scene, subject.range) ?? surnameBehindPlace(scene, subject.range) ?? behindGoverned(scene, subject.range)
  return from === subject.range[0] ? subject : { ...subject, range: [from, subject.range[1]], clean: false }
}

/** The nearest noun phrase as the subject of a cue that closes its sentence, where the subject would be all that stands before it. */
function closedBy(scene: Scene, cue: VerbCue, { subject, reading }: { subject: Subject; reading: Reading }): Subject {
  if (subject.kind !== 'phrase' || subject.range[0] > reading.floor + 1 || isQuote(scene, reading.floor) || !CLOSING_VERBS.has(cue.verb.lemma))
    return subject
  if (afterCue(scene, cue, reading.ceiling).end < reading.ceiling) return subject
  const range = closingSubject(scene, cue.start, reading.floor)
  return range ? { kind: 'phrase', range, clean: false } : subject
}

/** "No one claimed responsibility": what nobody says. */
function nobodySays(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  const at = cue.cue[1]
  if (!cue.verb.frames.includes('object') || !scene.chunkAt[at]) return undefined
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: true })
  return {
    content: [[at, end]],
    cue: [cue.cue],
    voices: [],
    stance: 'reports',
    strength: 0,
    presupposed: false,
    negated: true,
    vague: true,
    nominal: true,
  }
}

/** ", adding that C", ", calling on B to C": the voices of the clause before. */
function gerundFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (CITE.has(cue.verb.lemma)) return undefined
  if (isRefused(scene, cue.start)) return undefined
  const voices =
    spokenIn(scene, cue.start, reading.floor) ??
    (reading.last.length > 0 ? reading.last : (clauseSubject(scene, cue.start, reading) ?? verblessSubject(scene, cue, reading)))
  if (!voices) return undefined
  const before = word(scene, cue.start - 1)
  const saysBy = before === 'by' && SAYING_BY.has(cue.verb.lemma) && !scene.items.lower.slice(cue.at, reading.ceiling).includes('according')
  if (/^(?:of|for|by|without|from|about|in|on|at|to)$/.test(before) && !saysBy) return undefined
  const told = forward(scene, cue, { voices: voices.filter(({ as }) => as !== 'document'), adjuncts: afterCue(scene, cue, reading.ceiling), reading })
  if (!saysBy) return told
  if (!told?.content.some(([from, to]) => isQuote(scene, from) || hasFinite(scene, [from, to]))) return undefined
  const began = beganBefore(scene, cue.start - 1)
  const [first, ...more] = told.cue
  return began !== undefined && first ? { ...told, cue: [[began, first[1]], ...more] } : told
}

/** "hit back by saying that C": what is said, and how somebody answered; where somebody else at the end passes on the whole, it is read inside that. */
const SAYING_BY = new Set(languages.flatMap(({ tellings }) => tellings.sayBy))

/** "a statement by farmers saying C": the words that speak stand right before. */
function spokenIn(scene: Scene, before: number, floor: number): readonly Voice[] | undefined {
  const chunk = scene.chunkAt[before - 1]
  const inner = chunk && /^(?:by|from)$/.test(word(scene, chunk.from - 1)) ? scene.chunkAt[chunk.from - 2] : chunk
  if (!inner || inner.from < floor || !SPEAKING_TEXTS.has(word(scene, inner.to - 1))) return undefined
  return (inner === chunk ? issuerOf(scene, inner, floor) : undefined) ?? [{ range: [inner.from, before], as: 'speaker' }]
}

/** A cue that shares its subject with a verb that was no cue: "resigned and accused …". */
function sharedFromClause(scene: Scene, cue: VerbCue, { reading, adjuncts }: { reading: Reading; adjuncts: After }): Finding | undefined {
  if (cue.voice === 'infinitive') return undefined
  const voices = clauseSubject(scene, cue.start, reading)
  return voices && forward(scene, cue, { voices, adjuncts, reading })
}

/** "A said C while B did not deny D and said E": a contrast with a subject of its own stands between who spoke last and a verb that shares a subject. */
const standsApart = (scene: Scene, { start }: VerbCue, { floor }: Reading): boolean =>
  /^(?:while|whereas|but)$/.test(word(scene, floor)) && ownClause(scene, floor + 1, start)

function isCounted(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (tag(scene, i) === 'CD') return true
  return false
}

/** What happens, and asks for nothing itself: "the war began as a movement demanding calm". */
const EVENTS = new Set(languages.flatMap(({ ascriptions }) => ascriptions.happenings))

/** The subject of the first finite verb of the stretch, where it can speak. */
export function clauseSubject(scene: Scene, before: number, reading: Reading): readonly Voice[] | undefined {
  for (let i = reading.floor; i < before; i++) {
    if (!isFiniteVerb(scene, i)) continue
    const subject = apartFromPlace(scene, subjectBefore(scene, i, reading.floor))
    if (subject.kind !== 'phrase' && subject.kind !== 'relative') return undefined
    const chunk = scene.chunkAt[subject.range[0]]
    // "… that some 80 people were killed blaming the army": those who are counted there have suffered it, and say nothing.
    if (isCounted(scene, subject.range) && (isBe(word(scene, i)) || (chunk !== undefined && speakerScore(scene, chunk) <= 0))) return undefined
    if (EVENTS.has(word(scene, (chunk?.to ?? 0) - 1))) return undefined
    return chunk && (speakerScore(scene, chunk) > 0 || (subject.kind === 'phrase' && subject.clean))
      ? [{ range: subject.range, as: 'speaker' }]
      : undefined
  }
  return undefined
}
