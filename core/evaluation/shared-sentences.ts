import type { Copy } from '../model/copies.ts'
import type { Sentence } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'

/** What a sentence of each side shares. */
export interface SharedSentence {
  readonly a: [start: number, end: number]
  readonly b: [start: number, end: number]
}

/**
 * A copy sentence by sentence: for each sentence of side a the sentence of side b with which it shares most, and the parts of
 * both that lie in the copy. In order of side a; sentences that share nothing with one another are left out.
 */
export function sharedSentences(
  { a, b, runs }: Pick<Copy, 'a' | 'b' | 'runs'>,
  sentencesA: readonly Sentence[],
  sentencesB: readonly Sentence[],
): readonly SharedSentence[] {
  const insideB = within(sentencesB, [b.start, b.end])
  return within(sentencesA, [a.start, a.end]).flatMap((inA) => {
    const shared = insideB.map((inB) => runs.reduce((sum, run) => sum + sharedBy(run, inA, inB), 0))
    const most = Math.max(0, ...shared)
    return most > 0 ? [{ a: [...inA], b: [...insideB[shared.indexOf(most)]!] }] : []
  })
}

/** The parts of sentences that lie in an extent. */
function within(sentences: readonly Sentence[], [start, end]: Extent): readonly Extent[] {
  return sentences.flatMap(({ extent }): Extent[] =>
    extent[0] < end && extent[1] > start ? [[Math.max(extent[0], start), Math.min(extent[1], end)]] : [],
  )
}

/** Characters of a run that stand in both parts. */
function sharedBy(run: Copy['runs'][number], a: Extent, b: Extent): number {
  const shift = run.b[0] - run.a[0]
  return Math.max(0, Math.min(run.a[1], a[1], b[1] - shift) - Math.max(run.a[0], a[0], b[0] - shift))
}
