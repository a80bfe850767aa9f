import { nameOf } from '../text/hash.ts'
import type { ReportId } from '../model/ids.ts'
import type { ComponentStep, Plan, ReportStepId, ResultStore, RowStepId } from '../model/plan.ts'
import { RowsOfReport, type StoredRows } from './rows-of-report.ts'

/** What a component step keeps of rows, by report, from one run to the next. */
export interface KeptByReport {
  /** Whether what was kept is that of all rows but those that changed since. */
  readonly holds: boolean
  of(report: ReportId): RowsOfReport
  put(rows: RowsOfReport): void
  /** Forgets what is kept at reports that have no rows any more. */
  putNone(reports: Iterable<ReportId>): void
  /** Says that what is kept is about to change. */
  begin(): void
  /** Remembers that all of it holds. */
  done(): void
}

/** The unit, no report's id, whose key says that what is kept holds. */
const ALL = '*'

/** See {@link KeptByReport}. */
export function keptByReport(step: ComponentStep, plan: Plan, store: ResultStore): KeptByReport {
  const [over, ...read] = step.inputs
  const name = `${step.id} kept`
  const key = nameOf(step.id, step.version)
  // Where the pairs do not change with what the step reads of a report, nothing tells that this has changed.
  const pairs = plan.find((one) => one.scope === 'pair' && one.id === over)
  const told = pairs !== undefined && read.every((input) => (pairs.inputs as readonly string[]).includes(input))
  const result = (report: ReportId): StoredRows | undefined =>
    // The store keeps the result of any step; its type knows those of the plan.
    store.result(name as ReportStepId, report) as StoredRows | undefined
  const put = ({ report, stored }: RowsOfReport): void => store.putResult(name as ReportStepId, report, key, stored as never)
  return {
    holds: told && store.resultKey(name, ALL) === key,
    of: (report) => new RowsOfReport(report, result(report)),
    put,
    putNone: (reports) => {
      for (const report of reports) if (store.resultKey(name, report) !== undefined) put(new RowsOfReport(report))
    },
    begin: () => store.dropUnit(name, ALL),
    done: () => store.putUnits(name as RowStepId, [{ unit: ALL, key, rows: [] }]),
  }
}
