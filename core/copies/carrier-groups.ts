import type { CarrierGroup, Copy, CopyKind } from '../model/copies.ts'
import type { CarrierGroupId, ReportId } from '../model/ids.ts'
import type { ComponentStep, ReportInputs, Row } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { nameOf } from '../text/hash.ts'
import { copyTree } from './copy-tree.ts'
import { credited, sameName } from './credited.ts'
import { type PassageGroup, passageGroups } from './passage-groups.ts'

/** Who carries each passage, and who took it from whom. */
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 4,
  inputs: ['copies', 'passages'],
  run: groupsOf,
}

/** The component's reports by id. */
type Inputs = ReadonlyMap<ReportId, ReportInputs>

function groupsOf(reports: readonly ReportInputs[], rows: readonly Row<unknown>[]): readonly Row<CarrierGroup>[] {
  // The component's rows are those of the pair step named in `inputs`.
  const copies = rows.map((row) => row.value as Copy)
  const byId = new Map(reports.map((inputs) => [inputs.report.id, inputs]))
  return passageGroups(copies).map((group) => {
    const value = groupOf(group, byId)
    return { id: value.id, at: [...new Set([...value.carriers.map(({ report }) => report), ...value.copies])], value }
  })
}

function groupOf({ copies, carriers }: PassageGroup, byId: Inputs): CarrierGroup {
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
    tree: copyTree({ reports, copies, credits }),
    versions: versionsOf(copies, byId),
  }
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
