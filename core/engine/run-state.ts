import { nameOf } from '../text/hash.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { PostingColumns, PostingStep, ResultStore } from '../model/plan.ts'
import type { PairUnit } from './executor.ts'

/** What a run knows of the steps before the one at hand. */
export interface RunState {
  /** The case for steps that look at one row after the other. */
  readonly view: CaseView
  /** Key of what all reports say. */
  readonly reports: string
  /** Key of the whole result of a step, by step id. */
  readonly keys: Map<string, string>
  /** Names, by id of a case-scoped step, when its rows last became others without its being told which. */
  readonly since: Map<string, string>
  /** Key of the result of a report-scoped step for a report. */
  readonly reportKeys: (step: string, id: ReportId) => string
  /** Units made by posting steps, by step id; made when they are asked for. `seen` is shown the postings of each range of hashes. */
  readonly pairs: Map<string, (seen?: (range: PostingColumns) => void) => readonly PairUnit[]>
  /** Keys of the rows of row-scoped steps, by step id and row. */
  readonly rowKeys: Map<string, ReadonlyMap<string, string>>
}

/** Key of the whole result of a step: its version, what the reports say, and the keys of what it reads. */
export function wholeKey(step: Pick<PostingStep, 'id' | 'version' | 'inputs'>, { reports, keys }: RunState): string {
  return nameOf(step.id, step.version, reports, ...step.inputs.map((input) => keys.get(input) ?? ''))
}

/** How often progress is told: every so many units. */
export const TELL_EVERY = 16

/** Drops the units of a step that are none of these. */
export function dropOthers(store: ResultStore, step: string, units: Iterable<string>): void {
  const before = [...store.units(step)]
  if (before.length === 0) return
  const names = new Set(units)
  for (const unit of before) if (!names.has(unit)) store.dropUnit(step, unit)
}
