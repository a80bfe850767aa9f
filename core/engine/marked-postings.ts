import type { ReportId } from '../model/ids.ts'
import type { PostingColumns, PostingStep, ReportStepId, ResultStore } from '../model/plan.ts'
import type { HashMarks } from './hash-marks.ts'

/** Whose postings are read; numbers of reports run over the ids. */
interface Read {
  readonly ids: readonly ReportId[]
  readonly store: ResultStore
}

/** The step whose results a posting step reads. */
export const sourceOf = (step: PostingStep): ReportStepId & 'postings' => step.inputs[0] as ReportStepId & 'postings'

/** The postings of all reports with a marked hash, in order of report: what every report that shares one of them holds of it. */
export function markedPostings(step: PostingStep, { ids, store }: Read, marks: HashMarks): PostingColumns {
  const columns = new GrowingColumns()
  ids.forEach((id, number) => {
    const { high, low, token } = store.result(sourceOf(step), id)!
    for (let i = 0; i < high.length; i++) if (marks.has(high[i]!)) columns.put(high[i]!, low[i]!, token[i]!, number)
  })
  return columns.done()
}

/** The postings of those reports that are not left out. */
export function postingsWithout({ high, low, token, report }: PostingColumns, leftOut: (report: number) => boolean): PostingColumns {
  const kept = new GrowingColumns()
  for (let i = 0; i < report.length; i++) if (!leftOut(report[i]!)) kept.put(high[i]!, low[i]!, token[i]!, report[i]!)
  return kept.done()
}

class GrowingColumns {
  #count = 0
  #high = new Uint32Array(1 << 12)
  #low = new Uint32Array(1 << 12)
  #token = new Uint32Array(1 << 12)
  #report = new Uint32Array(1 << 12)

  put(...[high, low, token, report]: readonly [number, number, number, number]): void {
    if (this.#count === this.#high.length) this.#grow()
    this.#high[this.#count] = high
    this.#low[this.#count] = low
    this.#token[this.#count] = token
    this.#report[this.#count++] = report
  }

  done(): PostingColumns {
    const cut = (column: Uint32Array): Uint32Array => column.slice(0, this.#count)
    return { high: cut(this.#high), low: cut(this.#low), token: cut(this.#token), report: cut(this.#report) }
  }

  #grow(): void {
    const larger = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(2 * column.length)
      grown.set(column)
      return grown
    }
    this.#high = larger(this.#high)
    this.#low = larger(this.#low)
    this.#token = larger(this.#token)
    this.#report = larger(this.#report)
  }
}
