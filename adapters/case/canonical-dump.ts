import type { ResultStore, Step } from '../../core/model/plan.ts'
import type { Problem } from '../../core/model/report.ts'

/**
 * Everything derived, one JSON line each, in an order that depends on ids alone. Two cases with equal reports and decisions
 * give equal dumps, whatever the engine, the number of workers or the order of reading.
 */
export function* canonicalDump(store: ResultStore, steps: readonly Step[], problems: readonly Problem[] = []): Iterable<string> {
  const ids = store.reportIds()
  for (const id of ids) yield line('report', id, store.report(id))
  for (const problem of problems) yield line('problem', problem.place, problem)
  for (const step of steps) {
    if (step.scope === 'report') for (const id of ids) yield line(step.id, id, store.result(step.id, id))
    else if (step.scope === 'case') for (const row of store.rows(step.id)) yield line(step.id, row)
    else if (step.scope !== 'posting')
      for (const unit of [...store.units(step.id)].sort()) for (const row of store.rowsOfUnit(step.id, unit)) yield line(step.id, unit, row)
  }
}

const line = (...parts: readonly unknown[]): string => `${JSON.stringify(parts, plain)}\n`

/** Columns, maps and sets as JSON arrays; object keys in order. */
function plain(_key: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint32Array)
  if (value instanceof Map) return [...value].sort()
  if (value instanceof Set) return [...value].sort()
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
}
