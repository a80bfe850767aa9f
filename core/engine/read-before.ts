import { CORRECTED, rereadReport } from '../model/corrected-layers.ts'
import type { ReportId } from '../model/ids.ts'
import { columnRows, keptColumn } from '../model/kept-columns.ts'
import type { Plan, ReadAnew, Row, Step } from '../model/plan.ts'
import { nameOf, numbersOf } from '../text/hash.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'

/** What a step read of reports, of pairs of reports and of steps over the whole case, named; plain data that is kept with its rows. */
export interface ReadThings {
  readonly reports: readonly ReportId[]
  /** Two numbers for what was read of each report. */
  readonly ofReports: Uint32Array
  /** Pairs by the numbers of their reports, one of them after the other, in order; two numbers for what was read of each. */
  readonly pairs: Uint32Array
  readonly ofPairs: Uint32Array
  /** Keys of steps over the whole case, by id. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The inputs of a step that run per unit of some scope. */
export function inputsOfScope(step: Pick<Step, 'inputs'>, plan: Plan, scope: Step['scope']): readonly string[] {
  return step.inputs.filter((input) => plan.some((one) => one.id === input && one.scope === scope))
}

/** Names what a step reads now; earlier steps are done. */
export function readNow(step: Pick<Step, 'inputs'>, plan: Plan, { store, view }: Run, { keys }: Pick<RunState, 'keys'>): ReadThings {
  const [ofReport, ofPair, ofCase] = (['report', 'pair', 'case'] as const).map((scope) => inputsOfScope(step, plan, scope))
  const reports = store.reportIds()
  const corrected = ofReport!.some((input) => CORRECTED.includes(input)) ? corrections(view) : new Map<ReportId, string>()
  const ofReports = new Uint32Array(2 * reports.length)
  for (const [place, id] of reports.entries())
    ofReports.set(numbersOf(nameOf(...ofReport!.map((input) => store.resultKey(input, id) ?? ''), corrected.get(id) ?? '')), 2 * place)
  return {
    reports,
    ofReports,
    ...pairsNow(ofPair!, { store, reports }),
    inputs: Object.fromEntries(ofCase!.map((input) => [input, keys.get(input) ?? ''])),
  }
}

/** What people corrected of each report. */
function corrections({ decisions }: Run['view']): ReadonlyMap<ReportId, string> {
  const found = new Map<ReportId, string>()
  for (const { body } of decisions()) {
    const report = rereadReport(body)
    if (report !== undefined) found.set(report, `${found.get(report) ?? ''}${JSON.stringify(body)}\n`)
  }
  return found
}

function pairsNow(steps: readonly string[], { store, reports }: { readonly store: Run['store']; readonly reports: readonly ReportId[] }) {
  const placeOf = new Map<string, number>(reports.map((id, place) => [id, place]))
  const keyOf = new Map<number, string>()
  for (const step of steps)
    for (const [unit, key] of store.unitKeys(step)) {
      const [a, b] = unit.split('|').map((id) => placeOf.get(id)) as [number | undefined, number | undefined]
      if (a !== undefined && b !== undefined) keyOf.set(a * reports.length + b, `${keyOf.get(a * reports.length + b) ?? ''}${key}`)
    }
  const codes = Float64Array.from(keyOf.keys()).sort()
  const [pairs, ofPairs] = [new Uint32Array(2 * codes.length), new Uint32Array(2 * codes.length)]
  codes.forEach((code, at) => {
    pairs.set([Math.floor(code / reports.length), code % reports.length], 2 * at)
    const key = keyOf.get(code)!
    ofPairs.set(numbersOf(steps.length === 1 ? key : nameOf(key)), 2 * at)
  })
  return { pairs, ofPairs }
}

/** What is other now. */
export function readAnew(before: ReadThings, now: ReadThings): ReadAnew {
  const placeOf = new Map(now.reports.map((id, place) => [id, place]))
  const toNow = Int32Array.from(before.reports, (id) => placeOf.get(id) ?? -1)
  const reports = new Set(now.reports)
  toNow.forEach((to, at) => {
    if (to >= 0 && isSame(before.ofReports, at, now.ofReports, to)) reports.delete(before.reports[at]!)
  })
  const inputs = Object.keys(now.inputs).filter((input) => before.inputs[input] !== now.inputs[input])
  return { before: before.reports, reports, pairs: pairsAnew(before, now, toNow), inputs: new Set(inputs) }
}

/** Pairs of reports that stay of which something else is read: two lists in order, side by side. */
function pairsAnew(before: ReadThings, now: ReadThings, toNow: Int32Array): ReadAnew['pairs'] {
  const total = now.reports.length
  const stays = new Set(toNow)
  const found: (readonly [ReportId, ReportId])[] = []
  const codeAt = (pairs: Uint32Array, at: number): number => pairs[2 * at]! * total + pairs[2 * at + 1]!
  const tell = (pairs: Uint32Array, at: number): void => {
    const [a, b] = [pairs[2 * at]!, pairs[2 * at + 1]!]
    if (stays.has(a) && stays.has(b)) found.push([now.reports[a]!, now.reports[b]!])
  }
  const was: number[] = []
  for (let at = 0; 2 * at < before.pairs.length; at++) if (toNow[before.pairs[2 * at]!]! >= 0 && toNow[before.pairs[2 * at + 1]!]! >= 0) was.push(at)
  const old = Uint32Array.from(was.flatMap((at) => [toNow[before.pairs[2 * at]!]!, toNow[before.pairs[2 * at + 1]!]!]))
  for (let i = 0, k = 0; 2 * i < old.length || 2 * k < now.pairs.length;) {
    const [one, other] = [2 * i < old.length ? codeAt(old, i) : Infinity, 2 * k < now.pairs.length ? codeAt(now.pairs, k) : Infinity]
    if (one < other) tell(old, i)
    else if (other < one) tell(now.pairs, k)
    else if (!isSame(before.ofPairs, was[i]!, now.ofPairs, k)) tell(now.pairs, k)
    if (one <= other) i++
    if (other <= one) k++
  }
  return found
}

const isSame = (...[one, at, other, to]: readonly [Uint32Array, number, Uint32Array, number]): boolean =>
  one[2 * at] === other[2 * to] && one[2 * at + 1] === other[2 * to + 1]

/** Begins the ids of what the engine keeps beside what a step keeps. */
const READ = 'read'

/** What was read as rows that are kept. */
export function* keptReading({ reports, ofReports, pairs, ofPairs, inputs }: ReadThings): Generator<Row<unknown>> {
  yield { id: READ, at: [], value: { reports, inputs } }
  yield* columnRows(`${READ} reports`, ofReports)
  yield* columnRows(`${READ} pairs`, pairs)
  yield* columnRows(`${READ} of pairs`, ofPairs)
}

/** Reads what {@link keptReading} made. */
export function readingKept(kept: (id: string) => unknown): ReadThings {
  const column = (name: string): Uint32Array => keptColumn(kept, `${READ} ${name}`, (length) => new Uint32Array(length))
  const named = kept(READ) as Pick<ReadThings, 'reports' | 'inputs'>
  return { ...named, ofReports: column('reports'), pairs: column('pairs'), ofPairs: column('of pairs') }
}
