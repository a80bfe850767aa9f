import { languages } from '../languages/index.ts'
import { make } from './reading.ts'
import { isComma, isFiniteVerb, isNoun, speakerScore, tag, word } from './scene.ts'
import { contentEnd } from './scope.ts'
import { subjectBefore } from './subjects.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import type { Reading } from './reading.ts'
import type { Chunk, Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

/**
 * "videos that they said showed C", "what it said was C", "soldiers who, witnesses said, C", "a man it said had done C": a cue
 * set into a relative clause. What is said is the verb phrase behind it.
 */
export function insertedFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  const subject = scene.chunkAt[cue.start - 1]
  if (!subject || subject.from <= reading.floor || !INSERTED.has(cue.verb.lemma) || cue.voice !== 'active') return undefined
  const commas = isComma(scene, subject.from - 1) && isComma(scene, cue.cue[1])
  if (!opensRelative(scene, subject, subject.from - (commas ? 2 : 1))) return undefined
  const at = cue.cue[1] + (commas ? 1 : 0)
  let verb = at
  while (tag(scene, verb) === 'RB') verb++
  if (!isFiniteVerb(scene, verb) || verb >= reading.ceiling) return undefined
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false, tense: tag(scene, cue.at) })
  const means = antecedent(scene, subject, reading.floor)
  const voices: readonly Voice[] = [{ range: [subject.from, subject.to], as: 'speaker', ...(means && { means }) }]
  const stop = clauseEnd(scene, [at, end])
  return stop > at ? make(cue, { content: [[at, stop]], sides: { voices, adjuncts: { end: at, voices: [], cue: [] }, reading } }) : undefined
}

const INSERTED = new Set(languages.flatMap(({ speech }) => speech.inserted))

function opensRelative(scene: Scene, subject: Chunk, at: number): boolean {
  if (/^(?:which|who|what)$/.test(word(scene, at))) return speakerScore(scene, subject) > 0
  if (word(scene, at) === 'that') return isNoun(scene, at - 1) && speakerScore(scene, subject) > 0
  return tag(scene, subject.from) === 'PRP' && isNoun(scene, at) && at === subject.from - 1
}

/** Where the clause around goes on behind a comma: "the bomb, which police said was hidden, killed nine". */
function clauseEnd(scene: Scene, [at, end]: Range): number {
  for (let i = at + 1; i < end; i++) if (isComma(scene, i) && isFiniteVerb(scene, i + 1)) return i
  return end
}

/** Whom "it" and "they" mean in a relative clause: the subject of the clause around, where that can speak. */
function antecedent(scene: Scene, { from, to }: Chunk, floor: number): Range | undefined {
  const pronoun = to - from === 1 && tag(scene, from) === 'PRP' ? word(scene, from) : ''
  if (!/^(?:it|they|he|she)$/.test(pronoun)) return undefined
  for (let i = floor; i < from; i++) {
    if (!isFiniteVerb(scene, i)) continue
    const subject = subjectBefore(scene, i, floor)
    const chunk = subject.kind === 'phrase' && subject.clean ? scene.chunkAt[subject.range[1] - 1] : undefined
    if (subject.kind !== 'phrase' || !chunk || speakerScore(scene, chunk) < 2 || tag(scene, chunk.to - 1) === 'PRP') return undefined
    return agrees(scene, pronoun, chunk.to - 1) ? subject.range : undefined
  }
  return undefined
}

function agrees(scene: Scene, pronoun: string, head: number): boolean {
  const sort = scene.cues.speakers.get(word(scene, head))?.sort
  const people = tag(scene, head) === 'NNS' || sort === 'people'
  if (pronoun === 'they') return people || sort === 'force'
  if (pronoun === 'it') return !people && sort !== 'person' && sort !== 'office' && (sort !== undefined || tag(scene, head).startsWith('NNP'))
  return sort === 'person' || sort === 'office'
}
