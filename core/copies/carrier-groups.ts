import type { CarrierGroup, Copy, CopyKind } from '../model/copies.ts'
import type { CarrierGroupId, ReportId } from '../model/ids.ts'
import type { ComponentStep, ReportInputs, Row } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import { nameOf } from '../text/hash.ts'
import { type Carriage, copyTree } from './copy-tree.ts'
import { credited, sameName } from './credited.ts'
import { type CarriedCopy, type PassageGroup, passageGroups } from './passage-groups.ts'

/** Who carries each passage, and who took it from whom. */
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 7,
  inputs: ['copies', 'passages'],
  run: groupsOf,
}

/** The component's reports by id. */
type Inputs = ReadonlyMap<ReportId, ReportInputs>

function groupsOf(reports: readonly ReportInputs[], rows: Iterable<Row<unknown>>): readonly Row<CarrierGroup>[] {
  const copies: CarriedCopy[] = []
  const shared = new SharedCharacters()
  const carried = carriedOf(reports)
  for (const { value } of rows) {
    // The component's rows are those of the pair step named in `inputs`.
    const copy = value as Copy
    shared.add(copy)
    copies.push(carried(copy))
  }
  const component: Component = {
    byId: new Map(reports.map((inputs) => [inputs.report.id, inputs])),
    credits: creditsOf(reports),
    shared: shared.between(),
  }
  return passageGroups(copies).map((group) => {
    const value = groupOf(group, component)
    return { id: value.id, at: [...new Set([...value.carriers.map(({ report }) => report), ...value.copies])], value }
  })
}

interface Component {
  readonly byId: Inputs
  /** Agencies that a report credits. */
  readonly credits: (report: ReportId) => readonly string[]
  readonly shared: Carriage['shared']
}

/** Of a copy without a direction nothing is told. */
const UNTOLD: Copy['direction'] = { known: false, because: [] }

/** Makes what is kept of a copy; ids of reports are those that the component holds, once. */
function carriedOf(reports: readonly ReportInputs[]): (copy: Copy) => CarriedCopy {
  const held = new Map(reports.map(({ report: { id } }) => [id, id]))
  const span = ({ report, start, end }: Copy['a']): Copy['a'] => ({ report: held.get(report) ?? report, start, end })
  return ({ id, a, b, sharedWords, kind, direction }) => ({
    id,
    a: span(a),
    b: span(b),
    sharedWords,
    kind,
    direction: direction.known || direction.leans !== undefined ? direction : UNTOLD,
  })
}

/** A report is asked for with each of its copies. */
function creditsOf(reports: readonly ReportInputs[]): Component['credits'] {
  const inputs = new Map(reports.map((one) => [one.report.id, one]))
  const known = new Map<ReportId, readonly string[]>()
  return (report) => {
    const passages = known.has(report) ? undefined : inputs.get(report)?.results.passages
    if (passages !== undefined) known.set(report, credited(passages))
    return known.get(report) ?? []
  }
}

function groupOf({ copies, carriers }: PassageGroup, { byId, credits, shared }: Component): CarrierGroup {
  const reports = [...new Set(carriers.map(({ report }) => report))]
  const outlets = reports.map((id) => byId.get(id)?.report.meta.outlet?.value)
  const elsewhere = new Map<ReportId, readonly string[]>()
  const creditsElsewhere = (id: ReportId): readonly string[] => {
    const found = elsewhere.get(id) ?? credits(id).filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
    elsewhere.set(id, found)
    return found
  }
  const kind = mostWords(copies)
  const drawn = { reports, copies, credits: creditsElsewhere, shared, length: (id: ReportId) => byId.get(id)?.report.text.length ?? 0 }
  return {
    id: nameOf('carriers', copies[0]!.id) as CarrierGroupId,
    carriers,
    copies: copies.map(({ id }) => id),
    kind,
    // Nobody has a formula from anybody, and no text that had it first is lost.
    tree: kind === 'formulaic' ? [] : copyTree(drawn),
    versions: versionsOf(copies, byId),
  }
}

/** Characters of the one report that stand in the other, over all their copies; formulas stand everywhere. */
class SharedCharacters {
  readonly #runs = new Map<string, Extent[]>()

  add({ a, b, kind, runs }: Copy): void {
    if (kind === 'formulaic') return
    for (const [one, other, side] of [[a, b, 'a'] as const, [b, a, 'b'] as const]) {
      const key = `${one.report} ${other.report}`
      const found = this.#runs.get(key) ?? []
      for (const run of runs) found.push(run[side])
      this.#runs.set(key, found)
    }
  }

  between(): Carriage['shared'] {
    const covered = new Map([...this.#runs].map(([key, extents]) => [key, lengthOf(extents)]))
    return (one, other) => covered.get(`${one} ${other}`) ?? 0
  }
}

/** Characters in any of the extents. */
function lengthOf(extents: readonly Extent[]): number {
  let [length, done] = [0, 0]
  for (const [start, end] of [...extents].sort((x, y) => x[0] - y[0])) {
    length += Math.max(0, end - Math.max(start, done))
    done = Math.max(done, end)
  }
  return length
}

/** The kind of sharing that most of the shared words are of. */
function mostWords(copies: readonly CarriedCopy[]): CopyKind {
  const words = new Map<CopyKind, number>()
  for (const { kind, sharedWords } of copies) words.set(kind, (words.get(kind) ?? 0) + sharedWords)
  return [...words].reduce((most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most))[0]
}

/** Each outlet's reports that update one another, as versions of the first: by date where both are dated, else by id. */
function versionsOf(copies: readonly CarriedCopy[], byId: Inputs): CarrierGroup['versions'] {
  const first = new Map<ReportId, ReportId>()
  const firstOf = (report: ReportId): ReportId => {
    let at = report
    while (first.has(at)) at = first.get(at)!
    return at
  }
  for (const { a, b } of copies.filter(({ kind }) => kind === 'update')) {
    const [one, other] = [firstOf(a.report), firstOf(b.report)]
    if (one === other) continue
    if (isEarlier(byId.get(one)?.report, byId.get(other)?.report)) first.set(other, one)
    else first.set(one, other)
  }
  return [...first.keys()].sort().map((report) => ({ of: firstOf(report), report }))
}

function isEarlier(one: Report | undefined, other: Report | undefined): boolean {
  const [dateOne, dateOther] = [one?.meta.published?.value ?? '', other?.meta.published?.value ?? '']
  if (dateOne !== '' && dateOther !== '' && dateOne !== dateOther) return dateOne < dateOther
  return (one?.id ?? '') < (other?.id ?? '')
}
