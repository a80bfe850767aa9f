import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { stanceOfCue } from './stance-of-cue.ts'
import type { VerbCue } from './verb-cues.ts'

/** What has been read of the sentence so far, left to right. */
export interface Reading {
  /** First item that contents and sources to the right may use. */
  floor: number
  /** The voices of the last finding with a subject, for "… and said", ", adding that". */
  last: readonly Voice[]
  /** The content of the last finding, for a count set beside it: "…, and 80, according to the guild". */
  lastContent: readonly Range[]
  readonly ceiling: number
  /** Voices named before the first clause: "In an interview with the Post, …", "Quoting a pilot, …". */
  readonly opening: readonly Voice[]
  readonly openingSpeakers: readonly Voice[]
}

export interface After {
  readonly end: number
  readonly voices: readonly Voice[]
  readonly cue: readonly Range[]
}

export interface Sides {
  readonly voices: readonly Voice[]
  readonly adjuncts: After
  readonly reading: Reading
  readonly extraCue?: readonly Range[]
}

export function make(cue: VerbCue, parts: { readonly content: readonly Range[]; readonly sides: Sides; readonly nominal?: boolean }): Finding {
  const { adjuncts, voices, extraCue = [] } = parts.sides
  const outer = [...parts.sides.reading.opening, ...adjuncts.voices, ...voices].filter(({ as }) => as !== 'speaker')
  const inner = [...voices, ...adjuncts.voices, ...parts.sides.reading.openingSpeakers].filter(({ as }) => as === 'speaker')
  return {
    content: parts.content,
    cue: [cue.cue, ...extraCue, ...adjuncts.cue],
    voices: [...outer, ...inner],
    ...stanceOfCue(cue),
    presupposed: cue.verb.presupposes ?? false,
    vague: false,
    nominal: parts.nominal ?? false,
  }
}
