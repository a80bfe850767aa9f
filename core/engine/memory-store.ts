import type { ReportId } from '../model/ids.ts'
import type { BytesByPlace, ChangesAsked, ResultStore, Row, RowChange, RowsAgain, UnitRows } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { nameOf } from '../text/hash.ts'

/** The one unit of a case-scoped step. */
const WHOLE = 'case'

/** A case's results in this process's memory: for the library, tests and small cases. */
export function memoryStore(reports: Iterable<Report>): ResultStore {
  const byId = new Map([...reports].map((report) => [report.id, report]))
  const ids = [...byId.keys()].sort()
  const results = new Map<string, unknown>()
  const [keys, done] = [new Map<string, string>(), new Map<string, string>()]
  const units = new Map<string, Map<string, readonly Row<unknown>[]>>()
  const indexes = new Map<string, RowIndex>()
  const unitsOf = (step: string): Map<string, readonly Row<unknown>[]> => {
    const found = units.get(step) ?? new Map<string, readonly Row<unknown>[]>()
    units.set(step, found)
    return found
  }
  const indexOf = (step: string): RowIndex => {
    const found = indexes.get(step) ?? indexRows([...unitsOf(step).values()].flat())
    indexes.set(step, found)
    return found
  }
  const report = reportIn(byId)
  const store = {
    reportIds: () => ids,
    report,
    reportKey: (id: ReportId) => nameOf(report(id).text, JSON.stringify(report(id).meta)),
    result: (step: string, report: ReportId) => results.get(`${step} ${report}`),
    resultKey: (step: string, unit: string) => keys.get(`${step} ${unit}`),
    putResult: (step: string, report: ReportId, key: string, value: unknown) => {
      results.set(`${step} ${report}`, value)
      keys.set(`${step} ${report}`, key)
    },
    putRows: (step: string, unit: string, key: string, rows: Iterable<Row<unknown>>) => {
      unitsOf(step).set(unit, [...rows])
      keys.set(`${step} ${unit}`, key)
      indexes.delete(step)
    },
    putUnits: (step: string, made: Iterable<UnitRows>) => allMade(made).forEach(({ unit, key, rows }) => store.putRows(step, unit, key, rows)),
    putAllRows: (step: string, key: string, rows: Iterable<Row<unknown>>, asked?: ChangesAsked) => {
      const before = unitsOf(step).get(WHOLE)
      store.putRows(step, WHOLE, key, rows)
      asked?.tell(before && changesBetween(before, unitsOf(step).get(WHOLE)!, asked.most))
    },
    putSomeRows: (step: string, key: string, again: Omit<RowsAgain<unknown>, 'kept'>, asked?: ChangesAsked) =>
      store.putAllRows(step, key, withChanged(unitsOf(step).get(WHOLE) ?? [], again), asked),
    expire: (step: string, expired: Iterable<string>) =>
      [...expired].filter((unit) => unitsOf(step).has(unit)).forEach((unit) => keys.set(`${step} ${unit}`, '')),
    allRowsKey: (step: string) => keys.get(`${step} ${WHOLE}`),
    doneKey: (step: string) => done.get(step),
    putDone: (step: string, key?: string) => void (key === undefined ? done.delete(step) : done.set(step, key)),
    units: (step: string) => unitsOf(step).keys(),
    unitKeys: (step: string) => new Map([...unitsOf(step).keys()].map((unit) => [unit, keys.get(`${step} ${unit}`)!])),
    unitsWithRows: (step: string) => [...unitsOf(step)].flatMap(([unit, rows]) => (rows.length > 0 ? [unit] : [])).sort(),
    dropUnit: (step: string, unit: string) => {
      unitsOf(step).delete(unit)
      keys.delete(`${step} ${unit}`)
      indexes.delete(step)
    },
    rowsOfUnit: (step: string, unit: string) => unitsOf(step).get(unit) ?? [],
    bytesOf: bytesByName(),
    ...lookUps(indexOf),
  }
  // The map is untyped inside; every put is typed by the interface, so what comes out is what went in.
  return store as ResultStore
}

/** Bytes beside results, by name. */
function bytesByName(): (name: string) => BytesByPlace {
  const named = new Map<string, Map<number, Uint8Array>>()
  return (name) => {
    const places = named.get(name) ?? new Map<number, Uint8Array>()
    named.set(name, places)
    return {
      get: (place) => places.get(place),
      put: (place, bytes) => void places.set(place, bytes),
      drop: (from, before) => [...places.keys()].filter((place) => from <= place && place < before).forEach((place) => places.delete(place)),
    }
  }
}

function reportIn(byId: ReadonlyMap<ReportId, Report>): (id: ReportId) => Report {
  return (id) => {
    const found = byId.get(id)
    if (found === undefined) throw new RangeError(`Unexpected report ${id}, expected one of the case's ${byId.size}`)
    return found
  }
}

function lookUps(indexOf: (step: string) => RowIndex) {
  return {
    row: (step: string, id: string) => indexOf(step).byId.get(id)?.value,
    rows: (step: string) => indexOf(step).ordered.map((row) => row.value),
    rowsAt: (step: string, at: string) => (indexOf(step).byPlace.get(at) ?? []).map((row) => row.value),
    rowsAtBoth: (step: string, one: string, other: string) =>
      (indexOf(step).byPlace.get(one) ?? []).filter(({ at }) => at.includes(other)).map((row) => row.value),
    countAt: (step: string, at: string) => indexOf(step).byPlace.get(at)?.length ?? 0,
    rowIds: (step: string) => indexOf(step).ordered.map(({ id }) => id),
    count: (step: string) => indexOf(step).ordered.length,
  }
}

/** Rows with some in the place of those with their ids, and without others. */
function withChanged(rows: readonly Row<unknown>[], { rows: changed, gone }: Omit<RowsAgain<unknown>, 'kept'>): Iterable<Row<unknown>> {
  const all = new Map(rows.map((row) => [row.id, row]))
  for (const row of changed) all.set(row.id, row)
  for (const id of gone) all.delete(id)
  return all.values()
}

/** Rows that are others than before, undefined where there are more than asked for. */
function changesBetween(before: readonly Row<unknown>[], after: readonly Row<unknown>[], most: number): readonly RowChange[] | undefined {
  const gone = new Map(before.map((row) => [row.id, row]))
  const changes: RowChange[] = []
  for (const row of after) {
    const was = gone.get(row.id)
    gone.delete(row.id)
    if (was === undefined) changes.push({ id: row.id, after: row.value })
    else if (JSON.stringify(was) !== JSON.stringify(row)) changes.push({ id: row.id, before: was.value, after: row.value })
  }
  for (const { id, value } of gone.values()) changes.push({ id, before: value })
  return changes.length > most ? undefined : changes
}

/** Units with rows that are all there before any is put. */
function allMade(units: Iterable<UnitRows>): readonly UnitRows[] {
  return [...units].map((one) => ({ ...one, rows: [...one.rows] }))
}

interface RowIndex {
  readonly byId: ReadonlyMap<string, Row<unknown>>
  readonly ordered: readonly Row<unknown>[]
  readonly byPlace: ReadonlyMap<string, readonly Row<unknown>[]>
}

function indexRows(rows: readonly Row<unknown>[]): RowIndex {
  const ordered = [...rows].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
  const byPlace = new Map<string, Row<unknown>[]>()
  for (const row of ordered)
    for (const at of new Set(row.at)) {
      const found = byPlace.get(at)
      if (found) found.push(row)
      else byPlace.set(at, [row])
    }
  return { byId: new Map(ordered.map((row) => [row.id, row])), ordered, byPlace }
}
