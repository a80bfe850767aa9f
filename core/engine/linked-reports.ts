import type { ReportId } from '../model/ids.ts'
import type { PairStep, Plan, PostingStep, RowStepId } from '../model/plan.ts'
import { nameOf } from '../text/hash.ts'
import { namesOfSteps } from './names-of-steps.ts'
import { PostingIndex } from './posting-index.ts'
import { dropOthers, type RunState } from './run-state.ts'
import type { Run } from './run.ts'

/** The reports whose pairs a step has made, remembered by what each says: earlier steps make of it what it gives to its pairs. */
export interface LinkedReports {
  /** The step that says which reports make a pair. */
  readonly by: PostingStep
  /** Reports whose pairs have not been made, where all pairs of the others hold; undefined where any may not. */
  readonly added: ReadonlySet<ReportId> | undefined
  /** The postings of the reports whose pairs have been made. */
  readonly index: PostingIndex
  /** Says that pairs are about to change. */
  begin(): void
  /** Remembers that the pairs of all reports are made, and that the index holds them. */
  done(): void
}

/** The unit, no report's id, whose key says how many reports are remembered: of one that was removed since nothing else is left. */
const ALL = '*'

/**
 * What is known of the reports of a pair step; undefined where it is not one posting step that makes its pairs, or where it reads
 * more of a report than what is found in it.
 */
export function linkedReports(step: PairStep, plan: Plan, { store }: Run, { pairs }: RunState): LinkedReports | undefined {
  const makers = plan.filter((one): one is PostingStep => one.scope === 'posting' && step.inputs.includes(one.id))
  const [by] = makers
  if (by === undefined || makers.length > 1) return undefined
  const read = [...by.inputs, ...step.inputs.filter((input) => !pairs.has(input))]
  const names = namesOfSteps(plan, read)
  if (names === undefined) return undefined
  const ids = store.reportIds()
  const known = new Map(store.unitKeys(by.id) as ReadonlyMap<ReportId | typeof ALL, string>)
  const whole = known.get(ALL)
  known.delete(ALL)
  const wholeOf = (reports: number): string => `${reports} ${nameOf(by.id, by.version, step.id, step.version, ...names)}`
  const added = ids.filter((id) => known.get(id) !== store.reportKey(id))
  // A report that says something else now, or is gone, takes pairs with it. Keys are put for all reports together, so none is missing where there are as many.
  const holds = whole === wholeOf(known.size) && added.every((id) => !known.has(id)) && known.size + added.length === ids.length
  return {
    by,
    added: holds ? new Set(added) : undefined,
    index: new PostingIndex(by, store),
    begin: () => store.dropUnit(by.id, ALL),
    done: () => {
      if (!holds) dropOthers(store, by.id, ids)
      // The store keeps rows by unit; of these units only the keys count.
      store.putUnits(
        by.id as RowStepId,
        [...added.map((id) => [id, store.reportKey(id)] as const), [ALL, wholeOf(ids.length)] as const].map(([unit, key]) => ({
          unit,
          key,
          rows: [],
        })),
      )
    },
  }
}
