import type { ReportId } from '../model/ids.ts'
import type { Hits, PostingColumns, PostingStep, ReportStepId, ResultStore } from '../model/plan.ts'

/** Number of hash ranges: a range is what the step sees at once. */
export const RANGES = 64
/** Most postings brought together at a time (16 bytes each); more are brought together in several passes over the reports. */
const POSTINGS_AT_ONCE = 1 << 24

/** The step whose results a posting step reads. */
export const sourceOf = (step: PostingStep): ReportStepId & 'postings' => step.inputs[0] as ReportStepId & 'postings'

/** Whose postings are brought together. */
interface Shuffle {
  readonly ids: readonly ReportId[]
  readonly store: ResultStore
  /** Most postings at a time. */
  readonly atOnce?: number
}

/**
 * Runs the step on the postings of each range of hashes. The hits are the same however many passes are made.
 *
 * @param seen is shown the postings of each range
 */
export function* shuffledHits(step: PostingStep, shuffle: Shuffle, seen?: (range: PostingColumns) => void): Generator<Hits> {
  for (const range of postingRanges(step, shuffle)) {
    seen?.(range)
    yield step.run(range)
  }
}

/**
 * Brings the postings of all reports together by range of hash; in each they come in order of report. Memory is bounded by `atOnce`
 * and the largest range, not by the case.
 */
export function* postingRanges(step: PostingStep, { ids, store, atOnce = POSTINGS_AT_ONCE }: Shuffle): Generator<PostingColumns> {
  const source = sourceOf(step)
  const sizes = new Uint32Array(RANGES)
  for (const id of ids) for (const high of store.result(source, id)!.high) sizes[rangeOf(high)]!++
  for (let from = 0; from < RANGES;) {
    let to = from + 1
    for (let size = sizes[from]!; to < RANGES && size + sizes[to]! <= atOnce; to++) size += sizes[to]!
    const ranges = filled({ source, ids, store, from, sizes: sizes.subarray(from, to) })
    for (let range = 0; range < ranges.length; range++) {
      yield ranges[range]!
      // Each range is given up before the next is sorted.
      ranges[range] = emptyColumns(0)
    }
    from = to
  }
}

interface Pass {
  readonly source: ReportStepId & 'postings'
  readonly ids: readonly ReportId[]
  readonly store: ResultStore
  /** First range of the pass, and the sizes of its ranges. */
  readonly from: number
  readonly sizes: Uint32Array
}

function filled({ source, ids, store, from, sizes }: Pass): PostingColumns[] {
  const ranges = Array.from(sizes, emptyColumns)
  const count = new Uint32Array(sizes.length)
  ids.forEach((id, number) => {
    const { high, low, token } = store.result(source, id)!
    for (let i = 0; i < high.length; i++) {
      const range = rangeOf(high[i]!) - from
      const columns = ranges[range]
      if (columns === undefined) continue
      const at = count[range]!++
      columns.high[at] = high[i]!
      columns.low[at] = low[i]!
      columns.token[at] = token[i]!
      columns.report[at] = number
    }
  })
  return ranges
}

/** The range of a hash, by the high half of it. */
export const rangeOf = (high: number): number => high >>> 26

function emptyColumns(size: number): PostingColumns {
  return { high: new Uint32Array(size), low: new Uint32Array(size), token: new Uint32Array(size), report: new Uint32Array(size) }
}
