import { nameOf } from '../text/hash.ts'
import { heldOnce } from '../text/held-once.ts'
import type { Plan, RowStep, UnitRows } from '../model/plan.ts'
import { expireRows, TOLD } from './expire-rows.ts'
import { inputsOfScope } from './read-before.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'

/** What a row-scoped step reads of the steps before it. */
export interface RowsBefore {
  readonly plan: Plan
  readonly keys: RunState['keys']
  /** Key of the whole result of a step. */
  keyOf(step: string): string
  /** Names when rows of a case-scoped step last became others without its being told which; undefined for steps of another scope. */
  sinceOf(step: string): string | undefined
  /** Keys of the rows of a row-scoped step, by row; undefined for steps of another scope. */
  rowKeysOf(step: string): ReadonlyMap<string, string> | undefined
}

/** Rows that are made and put together; then progress is told. */
const TELL_EVERY = 64

/** Runs a row-scoped step on the rows whose key is not already there. @returns the keys of its rows */
export async function runRows(step: RowStep, run: Run, before: RowsBefore): Promise<ReadonlyMap<string, string>> {
  const { store } = run
  const [first, ...inputs] = step.inputs
  const others = inputs.filter((input) => !before.rowKeysOf(input))
  const told = new Set(step.reading === undefined ? [] : TOLD.flatMap((scope) => inputsOfScope(step, before.plan, scope)))
  const keyOfAll = (matter: string, from: string, of = others): string => nameOf(step.id, step.version, matter, from, ...of.map(before.keyOf))
  // Rows that read rows of the first input which became others are told one by one, by empty keys; rows that read what a person
  // corrected are those that the decision touches.
  const base = keyOfAll(
    run.matterKey({ heeds: step.heeds, inputs: [] }),
    (step.besides && before.sinceOf(first)) ?? before.keyOf(first),
    others.filter((input) => !told.has(input)),
  )
  const whole = keyOfAll(run.matterKey(step), before.keyOf(first))
  expireRows(step, run, { plan: before.plan, keys: before.keys, base, whole, shared: () => sharedOf(step, run, whole) })
  const keys = rowKeys(step, run, { base, before })
  const missing = placed(step, run.view, missingRows(step, store, keys))
  const cached = keys.size - missing.length
  let done = cached
  run.onProgress?.({ step: step.id, done, total: keys.size, cached })
  if (missing.length === 0) return keys
  const gathered: UnitRows[] = []
  const put = (): void => {
    store.putUnits(step.id, gathered.splice(0))
    run.onProgress?.({ step: step.id, done, total: keys.size, cached })
  }
  const made = run.executor.rows(step, missing, { store, view: run.view, shared: () => sharedOf(step, run, whole), key: whole })
  for await (const { unit, rows } of made) {
    done++
    if (gathered.push({ unit, key: keys.get(unit)!, rows }) < TELL_EVERY) continue
    put()
    await run.executor.pause?.()
  }
  if (gathered.length > 0) put()
  return keys
}

/** The rows whose result is not there under their key; what is there of rows that are gone is dropped. */
function missingRows(step: RowStep, store: Run['store'], keys: ReadonlyMap<string, string>): readonly string[] {
  const known = store.unitKeys(step.id)
  for (const row of known.keys()) if (!keys.has(row)) store.dropUnit(step.id, row)
  return [...keys.keys()].filter((row) => known.get(row) !== keys.get(row))
}

/** Rows in the order in which they share most of what they read. */
function placed(step: RowStep, view: Run['view'], rows: readonly string[]): readonly string[] {
  if (step.placed === undefined) return rows
  const places = new Map(rows.map((row) => [row, step.placed!(row, view)]))
  const compared = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
  return [...rows].sort((x, y) => compared(places.get(x)!, places.get(y)!) || compared(x, y))
}

/** The key of each row: what all read, then what was decided on this one, then the keys of the same row in earlier steps. */
function rowKeys(
  step: RowStep,
  { store, view }: Run,
  { base, before }: { readonly base: string; readonly before: RowsBefore },
): ReadonlyMap<string, string> {
  const touching = new Map<string, string>()
  for (const { body } of view.decisions()) {
    if (body.kind === 'undo' || step.heeds(body)) continue
    for (const row of new Set(step.touches(body, view))) touching.set(row, nameOf(touching.get(row) ?? '', JSON.stringify(body)))
  }
  const sameRows = step.inputs.flatMap((input) => before.rowKeysOf(input) ?? [])
  const keys = new Map<string, string>()
  // Rows are millions and nearly all of their keys equal: equal ones are held once.
  const once = heldOnce()
  for (const row of store.rowIds(step.inputs[0]))
    keys.set(row, once([base, touching.get(row) ?? '', ...sameRows.map((of) => of.get(row) ?? '')].join(' ')))
  return keys
}

function sharedOf(step: RowStep, { view, kept }: Run, key: string): unknown {
  const held = kept?.get(step.id)
  if (held?.key === key) return held.value
  const value = step.share(view)
  kept?.set(step.id, { key, value })
  return value
}
