import { languages } from '../languages/index.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { isUnchecked } from './caveats.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { phraseFrom } from './phrases-after.ts'
import { behindIt } from './said-of-it.ts'
import { stanceOfCue } from './stance-of-cue.ts'
import { isRaised, raised, raisedOf } from './raised-subjects.ts'
import type { Raised } from './raised-subjects.ts'
import { quotedAs } from './quoted-speakers.ts'
import { subjectBefore } from './subjects.ts'
import { isUntold } from './unsaid.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Reading } from './reading.ts'

const TAKE_AS_OBJECT = new Set(languages.flatMap(({ tellings }) => tellings.takeAsObject))
const CLOSE_ON_OBJECT = new Set(languages.flatMap(({ tellings }) => tellings.closeOnObject))
const BLAME = new Set(languages.flatMap(({ tellings }) => tellings.blame))
const CITE = new Set(languages.flatMap(({ tellings }) => tellings.cite))
const TELL = new Set(languages.flatMap(({ tellings }) => tellings.tell))

const COURT = new Set(languages.flatMap(({ tellings }) => tellings.courts))

/** Passive cues: "is said to", "it is believed that" ("is supposed to" tells a duty), "was quoted by Y as saying", "has been described by B as". */
export function passiveFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.voice !== 'passive' && cue.voice !== 'participle' && !isBareReport(scene, cue)) return undefined
  if (isUnchecked(scene, cue) || isDuty(scene, cue)) return undefined
  const { lemma } = cue.verb
  const after = cue.cue[1]
  const base = baseOf(cue)
  if (CITE.has(lemma)) return quotedAs(scene, cue, { reading, base: cue.negated ? base : { ...base, stance: 'asserts' } })
  const by = word(scene, after) === 'by' ? speakerEnd(scene, cue, [after + 1, reading.ceiling]) : after
  const voices: Voice[] = by > after + 1 ? [{ range: [after + 1, by], as: 'speaker' }] : []
  const cueRange: Range = [cue.cue[0], by > after + 1 ? after + 1 : after]
  if (cue.voice === 'participle' && voices.length === 0) return undefined
  const rest = adjunctsFrom(scene, by > after ? by : after, reading.ceiling).end
  const subject = subjectBefore(scene, cue.start, reading.floor)
  const told = subject.kind === 'phrase' && word(scene, subject.range[0]) === 'it' ? behindIt(scene, cue, [rest, reading.ceiling]) : undefined
  if (told !== undefined) {
    const end = contentEnd(scene, { at: told, ceiling: reading.ceiling, nominal: false })
    return { ...base, content: [[told, end]], cue: [cueRange], voices, vague: voices.length === 0 }
  }
  if (subject.kind === 'shared') return withSubjectBefore(scene, cue, { reading, rest, parts: { ...base, cue: [cueRange], voices } })
  if (subject.kind !== 'phrase' && subject.kind !== 'relative')
    return voices.length > 0 && cue.voice === 'participle' ? reducedRelative(scene, cue, { voices, cueRange, base }) : undefined
  const beside = cue.voice === 'participle' ? scene.chunkAt[cue.start - 1] : undefined
  const subjectRange: Range = beside ? [beside.from, beside.to] : subject.range
  if (isToldOn(scene, cue, rest) && (voices.length > 0 || (COURT.has(word(scene, subjectRange[1] - 1)) && word(scene, rest) === 'that'))) {
    const that = word(scene, rest) === 'that' ? rest + 1 : rest
    const end = contentEnd(scene, { at: that, ceiling: reading.ceiling, nominal: false })
    return end > that ? { ...base, content: [[that, end]], cue: [cueRange], voices, vague: voices.length === 0 } : undefined
  }
  if (isRaised(scene, lemma, [after, rest])) {
    return raised(scene, { reading, rest, parts: { ...base, content: [subjectRange], cue: [cueRange], voices } })
  }
  if (cue.verb.frames.includes('as') && voices.length > 0 && word(scene, rest) === 'as') {
    const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: true })
    return { ...base, content: [[rest + 1, end]], cue: [cueRange, [rest, rest + 1]], voices, nominal: true, vague: voices.length === 0 }
  }
  const late = voices.length === 0 ? asSaidBy(scene, cue, { after, reading }) : undefined
  if (late) return { ...base, ...late, content: BLAME.has(lemma) ? [subjectRange, ...late.content] : late.content }
  if (lemma === 'claim' && voices.length > 0) return { ...base, content: [subjectRange], cue: [cueRange], voices, nominal: true }
  if (TAKE_AS_OBJECT.has(lemma) && voices.length === 0 && isUntold(scene, subjectRange)) return undefined
  if (TAKE_AS_OBJECT.has(lemma)) {
    const addressee = word(scene, after) === 'to' ? adjunctsFrom(scene, after, reading.ceiling).voices : []
    return { ...base, content: [subjectRange], cue: [cueRange], voices: [...addressee, ...voices], vague: voices.length === 0, nominal: true }
  }
  if (BLAME.has(lemma)) {
    const end = contentEnd(scene, { at: by > after ? by : after, ceiling: reading.ceiling, nominal: true })
    return {
      ...base,
      content: [subjectRange, ...(end > by ? [[by > after ? by : after, end] as Range] : [])],
      cue: [cueRange],
      voices,
      ...(subject.kind === 'relative' && end > by && { headed: true }),
      vague: voices.length === 0,
      nominal: true,
    }
  }
  return undefined
}

/** "was told C", "has been assured by B that C": the subject hears what is said. */
const isToldOn = (scene: Scene, { verb }: VerbCue, rest: number): boolean =>
  TELL.has(verb.lemma) || (verb.frames.includes('addressee') && word(scene, rest) === 'that')

/** A passive whose subject stands with the verb before: "hold the pier and are believed to fish", "and has been described by B as C". */
const withSubjectBefore = (scene: Scene, cue: VerbCue, found: Raised<Omit<Finding, 'content'>>): Finding | undefined =>
  raisedOf(scene, cue, found) ?? describedAs(scene, cue, found)

/** "At least nine reported injured": without its auxiliary, as headlines and summaries put it. */
const isBareReport = (scene: Scene, { verb, cue: [from, to], voice }: VerbCue): boolean =>
  voice === 'active' && to - from === 1 && verb.lemma === 'report' && tag(scene, from) !== 'VBZ' && BEFELL.has(word(scene, to))

const BEFELL = new Set(languages.flatMap(({ ascriptions }) => ascriptions.befell))

/** "was supposed to keep the boats safe": what it was for, and nobody's words. */
const isDuty = (scene: Scene, { verb, cue }: VerbCue): boolean => verb.lemma === 'suppose' && word(scene, cue[1]) === 'to'

/** The end of who is named behind "by"; "blamed by the army for the fire" says what for. */
function speakerEnd(scene: Scene, { verb }: VerbCue, [from, ceiling]: Range): number {
  const end = phraseFrom(scene, from, ceiling)
  if (verb.lemma !== 'blame') return end
  for (let i = from + 1; i < end; i++) if (word(scene, i) === 'for') return i
  return end
}

/** "was described as C by B", "was blamed on C by B": the speaker stands behind what is said. */
function asSaidBy(
  scene: Scene,
  { cue: [from], verb }: VerbCue,
  { after, reading }: { after: number; reading: Reading },
): Pick<Finding, 'content' | 'cue' | 'voices' | 'nominal'> | undefined {
  const link = word(scene, after)
  const fits = verb.frames.includes('as') ? link === 'as' : BLAME.has(verb.lemma) && /^(?:on|for|of)$/.test(link)
  const end = contentEnd(scene, { at: after, ceiling: reading.ceiling, nominal: true })
  if (!fits) return undefined
  for (let by = end - 1; by > after + 1; by--) {
    const speaker = word(scene, by) === 'by' ? scene.chunkAt[by + 1] : undefined
    if (!speaker || speakerScore(scene, speaker) < 2) continue
    const content: Range = link === 'as' ? [after + 1, by] : [after, by]
    const cue: readonly Range[] =
      link === 'as'
        ? [
            [from, after + 1],
            [by, by + 1],
          ]
        : [
            [from, after],
            [by, by + 1],
          ]
    return { content: [content], cue, voices: [{ range: [by + 1, phraseFrom(scene, by + 1, end)], as: 'speaker' }], nominal: true }
  }
  return undefined
}

/** "…, and has been described by B as C": the subject stands with the verb before. */
function describedAs(
  scene: Scene,
  { voice, verb }: VerbCue,
  { reading, rest, parts }: { reading: Reading; rest: number; parts: Omit<Finding, 'content'> },
): Finding | undefined {
  if (voice !== 'passive' || !verb.frames.includes('as') || parts.voices.length === 0 || word(scene, rest) !== 'as') return undefined
  const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: true })
  return { ...parts, content: [[rest + 1, end]], cue: [...parts.cue, [rest, rest + 1]], nominal: true }
}

/** How a passive cue puts what it ascribes. */
type Base = Pick<Finding, 'stance' | 'strength' | 'presupposed' | 'negated' | 'vague' | 'nominal'>

/** How a cue puts what it ascribes, as far as its verb alone tells. */
const baseOf = (cue: VerbCue): Base => ({
  ...stanceOfCue(cue),
  presupposed: cue.verb.presupposes ?? false,
  vague: false,
  nominal: false,
})

/** "violations condemned by the panel". */
function reducedRelative(
  scene: Scene,
  cue: VerbCue,
  { voices, cueRange, base }: { voices: readonly Voice[]; cueRange: Range; base: Base },
): Finding | undefined {
  const chunk = scene.chunkAt[cue.start - 1]
  if (!chunk || !CLOSE_ON_OBJECT.has(cue.verb.lemma)) return undefined
  return { ...base, content: [[chunk.from, chunk.to]], cue: [cueRange], voices, nominal: true }
}
