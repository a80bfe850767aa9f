import type { Stance } from '../model/attributions.ts'
import type { Range } from './items.ts'

/** One voice that a finding names, from the report outward. */
export interface Voice {
  readonly range: Range
  /** How it is named: as the one who speaks, as the one who passes on, as the one addressed, or as what holds the words. */
  readonly as: 'speaker' | 'relay' | 'addressee' | 'document'
  /** The words that a pronoun stands for, where the sentence itself shows it. */
  readonly means?: Range
}

/** What one cue ascribes to whom, over the items of one scene. */
export interface Finding {
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  /** Outward to inward; the last is the earliest speaker at this depth. Empty where nobody is named. */
  readonly voices: readonly Voice[]
  readonly stance: Stance
  readonly strength: number
  readonly presupposed: boolean
  /** The cue itself is negated or denies: "did not say", "no claim of". */
  readonly negated: boolean
  /** The words ascribe to nobody: "reportedly", "is said to". */
  readonly vague: boolean
  /** The content is one noun phrase or infinitive, no clause. */
  readonly nominal: boolean
  /** The content is what a noun holds ("the guild's claim that"): what goes on behind it is said by the clause's own subject. */
  readonly held?: boolean
  /** The first piece of the content is what a relative pronoun stands for: it belongs to the clause around as well. */
  readonly headed?: boolean
  /** The content is the sentence before ("made the revelation"). */
  readonly backward?: boolean
}

/** The marks of a plain assertion, as "according to" makes. */
export const PLAIN = { stance: 'asserts', strength: 1.2, presupposed: false, negated: false, vague: false, nominal: false } as const

/** First and one past the last item that a finding uses. */
export function reachOf({ content, cue, voices }: Finding): Range {
  const ranges = [...content, ...cue, ...voices.map(({ range }) => range)]
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))]
}
