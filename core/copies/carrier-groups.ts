import type { CarrierGroup, Copy, CopyKind } from '../model/copies.ts'
import type { CarrierGroupId, ReportId } from '../model/ids.ts'
import type { ComponentStep, ReportInputs, Row } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import { nameOf } from '../text/hash.ts'
import { type Carriage, copyTree } from './copy-tree.ts'
import { credited, sameName } from './credited.ts'
import { type PassageGroup, passageGroups } from './passage-groups.ts'

/** Who carries each passage, and who took it from whom. */
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 5,
  inputs: ['copies', 'passages'],
  run: groupsOf,
}

/** The component's reports by id. */
type Inputs = ReadonlyMap<ReportId, ReportInputs>

function groupsOf(reports: readonly ReportInputs[], rows: readonly Row<unknown>[]): readonly Row<CarrierGroup>[] {
  // The component's rows are those of the pair step named in `inputs`.
  const copies = rows.map((row) => row.value as Copy)
  const byId = new Map(reports.map((inputs) => [inputs.report.id, inputs]))
  const shared = sharedCharacters(copies)
  return passageGroups(copies).map((group) => {
    const value = groupOf(group, byId, shared)
    return { id: value.id, at: [...new Set([...value.carriers.map(({ report }) => report), ...value.copies])], value }
  })
}

function groupOf({ copies, carriers }: PassageGroup, byId: Inputs, shared: Carriage['shared']): CarrierGroup {
  const reports = [...new Set(carriers.map(({ report }) => report))]
  const outlets = reports.map((id) => byId.get(id)?.report.meta.outlet?.value)
  const credits = (id: ReportId): readonly string[] => {
    const passages = byId.get(id)?.results.passages
    return passages === undefined ? [] : credited(passages).filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
  }
  return {
    id: nameOf('carriers', copies[0]!.id) as CarrierGroupId,
    carriers,
    copies: copies.map(({ id }) => id),
    kind: mostWords(copies),
    tree: copyTree({ reports, copies, credits, shared, length: (id) => byId.get(id)?.report.text.length ?? 0 }),
    versions: versionsOf(copies, byId),
  }
}

/** Characters of the one report that stand in the other, over all their copies; formulas stand everywhere. */
function sharedCharacters(copies: readonly Copy[]): Carriage['shared'] {
  const runs = new Map<string, Extent[]>()
  for (const { a, b, kind, runs: shared } of copies) {
    if (kind === 'formulaic') continue
    for (const [one, other, side] of [[a, b, 'a'] as const, [b, a, 'b'] as const]) {
      const key = `${one.report} ${other.report}`
      const found = runs.get(key) ?? []
      for (const run of shared) found.push(run[side])
      runs.set(key, found)
    }
  }
  const covered = new Map([...runs].map(([key, extents]) => [key, lengthOf(extents)]))
  return (one, other) => covered.get(`${one} ${other}`) ?? 0
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
function mostWords(copies: readonly Copy[]): CopyKind {
  const words = new Map<CopyKind, number>()
  for (const { kind, sharedWords } of copies) words.set(kind, (words.get(kind) ?? 0) + sharedWords)
  return [...words].reduce((most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most))[0]
}

/** Each outlet's reports that update one another, as versions of the first: by date where both are dated, else by id. */
function versionsOf(copies: readonly Copy[], byId: Inputs): CarrierGroup['versions'] {
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
