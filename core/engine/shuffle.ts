import type { ReportId } from '../model/ids.ts'
import type { Hits, PostingColumns, PostingStep, ReportStepId, ResultStore } from '../model/plan.ts'

/** Number of hash ranges; the unit of memory while linking. */
const PARTITIONS = 64

/** Brings the postings of all reports together by range of hash, runs the step on each range, and gathers the hits. */
export function shuffledHits(step: PostingStep, ids: readonly ReportId[], store: ResultStore): readonly Hits[] {
  const source = step.inputs[0] as ReportStepId & 'postings'
  const sizes = new Uint32Array(PARTITIONS)
  for (const id of ids) for (const high of store.result(source, id)!.high) sizes[partition(high)]!++
  const parts = Array.from(sizes, emptyColumns)
  const filled = new Uint32Array(PARTITIONS)
  ids.forEach((id, number) => {
    const { high, low, token } = store.result(source, id)!
    for (let i = 0; i < high.length; i++) {
      const p = partition(high[i]!)
      const at = filled[p]!++
      const columns = parts[p]!
      columns.high[at] = high[i]!
      columns.low[at] = low[i]!
      columns.token[at] = token[i]!
      columns.report[at] = number
    }
  })
  return parts.map((columns) => step.run(columns))
}

const partition = (high: number): number => high >>> 26

function emptyColumns(size: number): PostingColumns {
  return { high: new Uint32Array(size), low: new Uint32Array(size), token: new Uint32Array(size), report: new Uint32Array(size) }
}
