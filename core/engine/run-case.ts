import { nameOf } from '../text/hash.ts'
import type { CaseStep, Plan, ResultStore, Row, RowChange, RowStepId } from '../model/plan.ts'
import { TOLD } from './expire-rows.ts'
import { inputsOfScope, keptReading, readAnew, readingKept, readNow } from './read-before.ts'
import type { Run } from './run.ts'
import { wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'

/** Rows that may be others for only those to be run again that read them; for more all are. */
const MOST = 1 << 14

/** Runs a step over the whole case where its key is not there. Steps that run row by row have only the rows run again that the others change. */
export function runCase(step: CaseStep, plan: Plan, run: Run, state: RunState): void {
  const { store } = run
  const key = nameOf(wholeKey(step, state), run.matterKey(step))
  const cached = store.allRowsKey(step.id) === key
  run.onProgress?.({ step: step.id, done: cached ? 1 : 0, total: 1, cached: cached ? 1 : 0 })
  if (!cached) {
    putRows(step, { key, plan, state }, run)
    run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
  }
  state.keys.set(step.id, markOf(store, changedOf(step.id)))
  state.since.set(step.id, markOf(store, sinceOf(step.id)))
}

/** Names what a step's rows are made from beside what it is told of when rows are made again. */
function madeFrom({ again, heeds, ...step }: CaseStep, plan: Plan, { matterKey }: Run, { keys }: RunState): string {
  if (again === undefined) return ''
  const told = new Set(TOLD.flatMap((scope) => inputsOfScope(step, plan, scope)))
  const others = matterKey({ inputs: [], heeds: (decision) => (heeds?.(decision) ?? true) && !again.heeds(decision) })
  return nameOf(step.id, step.version, ...step.inputs.flatMap((input) => (told.has(input) ? [] : (keys.get(input) ?? ''))), others)
}

interface Making {
  readonly key: string
  readonly plan: Plan
  readonly state: RunState
}

/** Makes all rows, or, where only such things are others than when rows were last made as the step can tell, those that these change. */
function putRows(step: CaseStep, { key, plan, state }: Making, run: Run): void {
  const { store, view } = run
  const base = madeFrom(step, plan, run, state)
  const name = keptOf(step.id)
  const mark = nameOf(base, key)
  const told = (putKept: () => void) => (changes: readonly RowChange[] | undefined) => {
    if (changes === undefined) putMark(store, sinceOf(step.id), nameOf(markOf(store, sinceOf(step.id)), key))
    else expireReaders(step, plan, run, changes)
    if (changes?.length !== 0) putMark(store, changedOf(step.id), key)
    putKept()
  }
  const before = store.allRowsKey(step.id)
  const now = step.again && readNow(step, plan, run, state)
  const keptRow = (id: string): unknown => store.row(name, id)
  if (step.again !== undefined && before !== undefined && store.allRowsKey(name) === nameOf(base, before)) {
    const made = step.again.run(view, keptRow, readAnew(readingKept(keptRow), now!))
    if (made !== undefined) {
      const kept = [made.kept, keptReading(now!)]
      store.putSomeRows(step.id, key, made, {
        most: MOST,
        tell: told(() => store.putSomeRows(name, mark, { rows: oneAfterAnother(kept), gone: [] })),
      })
      return
    }
  }
  let kept: Iterable<Row<unknown>> = []
  const rows = step.run(view, (found) => (kept = found))
  store.putAllRows(step.id, key, rows, {
    most: MOST,
    tell: told(() => step.again && store.putAllRows(name, mark, oneAfterAnother([kept, keptReading(now!)]))),
  })
}

function* oneAfterAnother<T>(lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}

/** Has the rows of later steps run again that rows of this one change. */
function expireReaders(step: CaseStep, plan: Plan, { store, view }: Run, changes: readonly RowChange[]): void {
  const expired = new Map<string, ReadonlySet<string>>()
  for (const reader of plan) {
    if (reader.scope !== 'row' || reader.inputs[0] !== step.id || reader.besides === undefined) continue
    const rows = new Set(changes.map(({ id }) => id))
    for (const change of changes) for (const row of reader.besides(change, view)) rows.add(row)
    // It reads what earlier steps left for the same row.
    for (const input of reader.inputs) for (const row of expired.get(input) ?? []) rows.add(row)
    store.expire(reader.id, rows)
    expired.set(reader.id, rows)
  }
}

/** What a step keeps for its rows to be made again, beside them; the store keeps rows of any name. */
const keptOf = (step: string): RowStepId => `${step} kept` as RowStepId

/** The one unit of a mark. */
const ALL = '*'

/** The key under which any row of a step last became another: what reads all of them is made from that. */
const changedOf = (step: string): string => `${step} changed`

/** Names when rows last became others without its being told which; never the same again. */
const sinceOf = (step: string): string => `${step} since`

const markOf = (store: ResultStore, mark: string): string => store.resultKey(mark, ALL) ?? ''

function putMark(store: ResultStore, mark: string, key: string): void {
  // The store keeps units of any step; of these only the key counts.
  store.putUnits(mark as RowStepId, [{ unit: ALL, key, rows: [] }])
}
