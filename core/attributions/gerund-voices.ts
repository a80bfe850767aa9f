import { languages } from '../languages/index.ts'
import type { Voice } from './finding.ts'
import type { Reading } from './reading.ts'
import { hasFinite, isFiniteVerb, isProper, isQuote, speakerScore, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'
import type { VerbCue } from './verb-cues.ts'

/** Nouns for texts that speak themselves: "a statement saying C". */
export const SPEAKING_TEXTS: ReadonlySet<string> = new Set(languages.flatMap(({ statements }) => statements.speaking))

const ISSUED = new Set(languages.flatMap(({ speech }) => speech.issued))
const BEGINNING = new Set(languages.flatMap(({ tellings }) => tellings.beginning))
const REFUSING = new Set(languages.flatMap(({ tellings }) => tellings.refusing))

/** "shelved a plan calling for lamps": what is refused calls for it, and not who refuses it; a report or letter still speaks. */
export function isRefused(scene: Scene, before: number): boolean {
  let from = before
  while (scene.chunkAt[from - 1]) from = scene.chunkAt[from - 1]!.from
  const sort = scene.cues.speakers.get(word(scene, before - 1))?.sort ?? 'document'
  return from < before && REFUSING.has(word(scene, from - 1)) && sort === 'document' && !SPEAKING_TEXTS.has(word(scene, before - 1))
}

/** "Guild spokeswoman Ada Finn calling on the mayor to act.": a sentence without a verb, whose subject all the same speaks. */
export function verblessSubject(scene: Scene, cue: VerbCue, { floor, ceiling }: Reading): readonly Voice[] | undefined {
  if (cue.cue[0] !== cue.at || hasFinite(scene, [floor, ceiling])) return undefined
  const subject = subjectBefore(scene, cue.start, floor)
  if (subject.kind !== 'phrase' || (subject.range[0] > floor && !isQuote(scene, subject.range[0] - 1))) return undefined
  const chunk = scene.chunkAt[subject.range[0]]
  const named = chunk && scene.items.lower.slice(chunk.from, subject.range[1]).some((lower) => scene.cues.mouthpieces.has(lower))
  return named && isProper(scene, subject.range[1] - 1) ? [{ range: subject.range, as: 'speaker' }] : undefined
}

/** "The navy released a report saying C": who put it out; a letter or log may be somebody else's. */
export function issuerOf(scene: Scene, text: Chunk, floor: number): readonly Voice[] | undefined {
  const verb = text.from - 1
  if (verb <= floor || !ISSUED.has(word(scene, verb)) || !isFiniteVerb(scene, verb) || scene.cues.documents.has(word(scene, text.to - 1)))
    return undefined
  const subject = subjectBefore(scene, verb, floor)
  const chunk = subject.kind === 'phrase' ? scene.chunkAt[subject.range[0]] : undefined
  return subject.kind === 'phrase' && chunk && speakerScore(scene, chunk) > 0 ? [{ range: subject.range, as: 'speaker' }] : undefined
}

/** "ended by saying", "began by saying": where the words begin that say no more than that somebody spoke. */
export function beganBefore(scene: Scene, by: number): number | undefined {
  const verb = word(scene, by - 1) === 'on' ? by - 2 : by - 1
  return BEGINNING.has(scene.items.lemmas[verb] ?? '') && isFiniteVerb(scene, verb) ? verb : undefined
}
