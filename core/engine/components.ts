import type { ReportId } from '../model/ids.ts'
import type { ResultStore, RowStepId } from '../model/plan.ts'

/** Reports joined by rows of a pair-scoped step, with the units (pairs) that join them; both in order. */
export interface Component {
  readonly reports: readonly ReportId[]
  readonly units: readonly string[]
}

/** The connected components of the units of a pair step that left at least one row, in order of their smallest report. */
export function componentsOf(store: ResultStore, step: RowStepId): readonly Component[] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!
    for (let next = id; next !== at;) {
      const after = parent.get(next) ?? at
      parent.set(next, at)
      next = after
    }
    return at
  }
  const joined = [...store.units(step)].filter((unit) => !isEmpty(store.rowsOfUnit(step, unit))).sort()
  for (const unit of joined) {
    const [a, b] = sides(unit)
    const [low, high] = [root(a), root(b)].sort() as [string, string]
    parent.set(low, low)
    parent.set(high, low)
  }
  const groups = new Map<string, { reports: Set<string>; units: string[] }>()
  for (const unit of joined) {
    const [a, b] = sides(unit)
    const group = groups.get(root(a)) ?? { reports: new Set(), units: [] }
    group.reports.add(a).add(b)
    group.units.push(unit)
    groups.set(root(a), group)
  }
  return [...groups.values()]
    .map(({ reports, units }) => ({ reports: [...reports].sort() as ReportId[], units }))
    .sort((x, y) => (x.reports[0]! < y.reports[0]! ? -1 : 1))
}

function sides(unit: string): readonly [string, string] {
  const bar = unit.indexOf('|')
  return [unit.slice(0, bar), unit.slice(bar + 1)]
}

function isEmpty(items: Iterable<unknown>): boolean {
  for (const _ of items) return false
  return true
}
