import type { ReportId } from '../model/ids.ts'
import type { ResultStore, RowStepId } from '../model/plan.ts'

/** Reports joined by rows of a pair-scoped step, with the units (pairs) that join them; both in order. */
export interface Component {
  readonly reports: readonly ReportId[]
  readonly units: readonly string[]
}

/** The connected components of the units of a pair step that left at least one row, in order of their smallest report. */
export function componentsOf(store: ResultStore, step: RowStepId): readonly Component[] {
  const ids = store.reportIds()
  const number = new Map(ids.map((id, i) => [id as string, i]))
  const joined = [...store.unitsWithRows(step)]
  const sides = joined.map((unit) => unit.split('|', 2).map((side) => number.get(side)!) as [number, number])
  const leader = Uint32Array.from(ids, (_, i) => i)
  for (const [a, b] of sides) {
    const [one, other] = [leaderOf(leader, a), leaderOf(leader, b)]
    leader[Math.max(one, other)] = Math.min(one, other)
  }
  const groups = new Map<number, { reports: Set<number>; units: string[] }>()
  sides.forEach(([a, b], i) => {
    const first = leaderOf(leader, a)
    const group = groups.get(first) ?? { reports: new Set(), units: [] }
    group.reports.add(a).add(b)
    group.units.push(joined[i]!)
    groups.set(first, group)
  })
  return [...groups]
    .sort(([x], [y]) => x - y)
    .map(([, { reports, units }]) => ({ reports: [...reports].sort((x, y) => x - y).map((i) => ids[i]!), units }))
}

/** The smallest report known to be joined with this one; paths are halved on the way. */
function leaderOf(leader: Uint32Array, report: number): number {
  let at = report
  while (leader[at] !== at) {
    leader[at] = leader[leader[at]!]!
    at = leader[at]!
  }
  return at
}
