import type { Plan, RowStep, RowStepId } from '../model/plan.ts'
import { keptReading, readAnew, readingKept, readNow } from './read-before.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'

/** Scopes of inputs of which a step is told what is other, so that they are not part of the keys of its rows. */
export const TOLD = ['report', 'pair', 'case'] as const

/** How rows that read something else are told. */
export interface Telling {
  readonly plan: Plan
  readonly keys: RunState['keys']
  /** What the keys of all rows are made of. */
  readonly base: string
  /** Names all that the step reads. */
  readonly whole: string
  readonly shared: () => unknown
}

/**
 * Has those rows of a step run again that read something else of the case than when this was last asked; and those of later steps
 * that read these. What is read now is put down after that, so that a run that was stopped between the two does it again.
 */
export function expireRows(step: RowStep, run: Run, { plan, keys, base, whole, shared }: Telling): void {
  const { store, view } = run
  if (step.reading === undefined) return
  const name = keptOf(step.id)
  const mark = store.allRowsKey(name)
  if (mark === `${base} ${whole}`) return
  const now = readNow(step, plan, run, { keys })
  const kept = (id: string): unknown => store.row(name, id)
  const rows = mark?.startsWith(`${base} `) === true ? step.reading.rows(readAnew(readingKept(kept), now), { view, shared, kept }) : undefined
  const expired = rows === undefined ? [...store.units(step.id)] : [...rows]
  for (const one of plan) if (one === step || (one.scope === 'row' && one.inputs.includes(step.id))) store.expire(one.id, expired)
  store.putAllRows(name, `${base} ${whole}`, [...keptReading(now), ...step.reading.keep(view, shared)])
}

/** What is kept of a step, beside its rows; the store keeps rows of any name. */
const keptOf = (step: string): RowStepId => `${step} kept` as RowStepId
