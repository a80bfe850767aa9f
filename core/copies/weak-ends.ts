import type { Alignment } from './alignments.ts'
import type { ComparedReport } from './compared-words.ts'
import type { WordRun } from './exact-runs.ts'
import { DATE, FIGURE, PLAIN } from './word-kinds.ts'

/**
 * Takes off what an alignment holds on to beyond an edit at its ends by chance: a single word, or two that carry nothing ("of
 * the"). Figures and dates stay, as an edit beside one ("almost 40" for "40") changes what it says. What the rest of the sentence
 * says on both sides is compared at the passage's edges.
 */
export function withoutWeakEnds(a: ComparedReport, b: ComparedReport, alignments: readonly Alignment[]): readonly Alignment[] {
  const weak = (run: WordRun): boolean => isWeak(a, run.a, run.length) && isWeak(b, run.b, run.length)
  return alignments.map((alignment) => {
    const { runs } = alignment
    let [from, to] = [0, runs.length]
    while (to - from > 1 && weak(runs[from]!)) from++
    while (to - from > 1 && weak(runs[to - 1]!)) to--
    if (from === 0 && to === runs.length) return alignment
    const left = runs.slice(from, to)
    return { ...alignment, runs: left, sharedWords: left.reduce((words, { length }) => words + length, 0) }
  })
}

function isWeak({ kinds }: ComparedReport, at: number, length: number): boolean {
  const words = kinds()
  if (length === 1) return words.of(at) !== FIGURE && words.of(at) !== DATE
  return length === 2 && words.of(at) === PLAIN && words.of(at + 1) === PLAIN
}
