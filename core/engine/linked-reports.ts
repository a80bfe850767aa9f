import type { ReportId } from '../model/ids.ts'
import type { PairStep, Plan, PostingStep, RowStepId } from '../model/plan.ts'
import { nameOf, nameOfAll } from '../text/hash.ts'
import { dropOthers, type RunState } from './run-state.ts'
import type { Run } from './run.ts'

/** The reports whose pairs a step has made, remembered by what each gave to its pairs. */
export interface LinkedReports {
  /** The step that says which reports make a pair. */
  readonly by: PostingStep
  /** Reports whose pairs have not been made, where all pairs of the others hold; undefined where any may not. */
  readonly added: ReadonlySet<ReportId> | undefined
  /** Says that pairs are about to change. */
  begin(): void
  /** Remembers that the pairs of all reports are made. */
  done(): void
}

/** The unit, no report's id, whose key names all reports that are remembered: of one that was removed since nothing else is left. */
const ALL = '*'

/** What is known of the reports of a pair step; undefined where it is not one posting step that makes its pairs. */
export function linkedReports(step: PairStep, plan: Plan, { store }: Run, { pairs }: RunState): LinkedReports | undefined {
  const makers = plan.filter((one): one is PostingStep => one.scope === 'posting' && step.inputs.includes(one.id))
  const [by] = makers
  if (by === undefined || makers.length > 1) return undefined
  const ids = store.reportIds()
  const read = [...by.inputs, ...step.inputs.filter((input) => !pairs.has(input))]
  // The steps before have run: their keys are those that their results stand under.
  const keyOf = (input: string, id: ReportId): string => store.resultKey(input, id) ?? ''
  const given = new Map(ids.map((id) => [id, nameOf(by.id, by.version, step.id, step.version, ...read.map((input) => keyOf(input, id)))]))
  const known = new Map(store.unitKeys(by.id) as ReadonlyMap<ReportId | typeof ALL, string>)
  const whole = known.get(ALL)
  known.delete(ALL)
  const added = ids.filter((id) => known.get(id) !== given.get(id))
  // A report that gives something else now, or is gone, takes pairs with it.
  const holds = whole === nameOfEach(known) && added.every((id) => !known.has(id)) && known.size + added.length === ids.length
  const put = (marks: Iterable<readonly [string, string]>): void =>
    // The store keeps rows by unit; of these units only the keys count.
    store.putUnits(
      by.id as RowStepId,
      Array.from(marks, ([unit, key]) => ({ unit, key, rows: [] })),
    )
  return {
    by,
    added: holds ? new Set(added) : undefined,
    begin: () => store.dropUnit(by.id, ALL),
    done: () => {
      dropOthers(store, by.id, ids)
      put([...added.map((id) => [id, given.get(id)!] as const), [ALL, nameOfEach(given)]])
    },
  }
}

function nameOfEach(given: ReadonlyMap<string, string>): string {
  return nameOfAll([...given].map(([id, key]) => `${id} ${key}`).sort())
}
