import type { CarrierGroup, Copy, CopyKind } from '../model/copies.ts'
import type { CarrierGroupId, ReportId } from '../model/ids.ts'
import type { ComponentInputs, ComponentStep, KeptRows, ReportInputs, Row } from '../model/plan.ts'
import { nameOf } from '../text/hash.ts'
import { copyTree } from './copy-tree.ts'
import { credited, sameName } from './credited.ts'
import { carriedCopy, type CarriedCopy, keptCopies } from './kept-copies.ts'
import { besidePassage, carriersOf, joinPassages } from './passage-groups.ts'

/** Who carries each passage, and who took it from whom. */
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 13,
  inputs: ['copies', 'passages'],
  keep: keptCopies,
  note: headOf,
  join: joinPassages,
  run: groups,
}

function groups(inputs: ComponentInputs): (rows: KeptRows, beside: KeptRows) => readonly Row<CarrierGroup>[] {
  // Of a report nothing else is kept.
  const about = (report: ReportId): Head => inputs.note(report) as Head
  return (rows, beside) => {
    const value = groupOf(copiesOf(rows), copiesOf(beside), { about, because: ({ id }) => (inputs.row(id) as Copy).direction.because })
    return [{ id: value.id, at: [...new Set([...value.carriers.map(({ report }) => report), ...value.copies])], value }]
  }
}

const copiesOf = (rows: KeptRows): readonly CarriedCopy[] => Array.from({ length: rows.length }, (_, row) => carriedCopy(rows, row))

/** What is asked of a report with each of its passages. */
interface Head {
  readonly outlet: string | undefined
  /** Day of publication; empty where it has none. */
  readonly published: string
  readonly length: number
  /** Agencies that it credits. */
  readonly credits: readonly string[]
}

interface About {
  readonly about: (report: ReportId) => Head
  readonly because: (copy: CarriedCopy) => readonly string[]
}

function headOf({ report: { meta, text }, results }: ReportInputs): Head {
  return { outlet: meta.outlet?.value, published: meta.published?.value ?? '', length: text.length, credits: credited({ text }, results.passages) }
}

/** The group of the copies of one passage, in order of their ids. */
function groupOf(copies: readonly CarriedCopy[], beside: readonly CarriedCopy[], { about, because }: About): CarrierGroup {
  const carriers = carriersOf(copies)
  const { between, parts } = besidePassage(carriers, beside)
  const reports = [...new Set(carriers.map(({ report }) => report))]
  return {
    id: nameOf('carriers', copies[0]!.id) as CarrierGroupId,
    carriers,
    ...(parts.length > 0 && { parts }),
    copies: copies.map(({ id }) => id),
    kind: mostWords(copies),
    tree: copyTree({
      reports,
      copies: [...copies, ...between],
      because,
      credits: creditsElsewhere(reports, about),
      length: (id) => about(id).length,
      published: (id) => about(id).published,
    }),
    versions: versionsOf(copies, about),
  }
}

/** Agencies and outlets that a report credits and that do not carry the passage here. */
function creditsElsewhere(reports: readonly ReportId[], about: About['about']): (report: ReportId) => readonly string[] {
  const outlets = [...new Set(reports.map((id) => about(id).outlet))]
  const elsewhere = new Map<ReportId, readonly string[]>()
  return (id) => {
    const found = elsewhere.get(id) ?? about(id).credits.filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
    elsewhere.set(id, found)
    return found
  }
}

/** The kind of sharing that most of the shared words are of. */
function mostWords(copies: readonly CarriedCopy[]): CopyKind {
  const words = new Map<CopyKind, number>()
  for (const { kind, sharedWords } of copies) words.set(kind, (words.get(kind) ?? 0) + sharedWords)
  return [...words].reduce((most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most))[0]
}

/** Each outlet's reports that update one another, as versions of the first: by date where both are dated, else by id. */
function versionsOf(copies: readonly CarriedCopy[], about: About['about']): CarrierGroup['versions'] {
  const first = new Map<ReportId, ReportId>()
  const firstOf = (report: ReportId): ReportId => {
    let at = report
    while (first.has(at)) at = first.get(at)!
    return at
  }
  for (const { a, b } of copies.filter(({ kind }) => kind === 'update')) {
    const [one, other] = [firstOf(a.report), firstOf(b.report)]
    if (one === other) continue
    if (isEarlier([one, about(one).published], [other, about(other).published])) first.set(other, one)
    else first.set(one, other)
  }
  return [...first.keys()].sort().map((report) => ({ of: firstOf(report), report }))
}

type Dated = readonly [report: ReportId, published: string]

function isEarlier([one, dateOne]: Dated, [other, dateOther]: Dated): boolean {
  return dateOne !== '' && dateOther !== '' && dateOne !== dateOther ? dateOne < dateOther : one < other
}
