import type { CarrierGroup } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { CarriedCopy } from './kept-copies.ts'
import { daysFrom, isDay } from './record-doubts.ts'

type Step = CarrierGroup['tree'][number]

const UNKNOWN = 'It shares the passage with others, and nothing shows which of them was first.'
/** Most days by which a carrier may be later than the first and be taken to have it from there by its date alone. */
const SOON = 31

/** What a passage's copy tree is drawn from. */
export interface Carriage {
  /** The reports that carry the passage, in order. */
  readonly reports: readonly ReportId[]
  readonly copies: readonly CarriedCopy[]
  /** Agencies and outlets that a report credits and that do not carry the passage here. */
  readonly credits: (report: ReportId) => readonly string[]
  /** The reasons for a copy's direction. */
  readonly because: (copy: CarriedCopy) => readonly string[]
  /** Length of a report's text. */
  readonly length: (report: ReportId) => number
  /** Day of publication by the record; empty where there is none. */
  readonly published: (report: ReportId) => string
}

/**
 * Who took a passage from whom. Each carrier comes from the report with which it shares most words, here and in all, among
 * those that are known to have had it first; from one that it names as its source rather than from any other; of equal ones from the shortest, as what stands whole in a cut text was hardly cut
 * the same way twice. One that credits a text that is not held has it from that lost text. Where several carriers come from nobody, it
 * is open which of them was first, or whether all have it from a text that is not held.
 */
export function copyTree(carriage: Carriage): readonly Step[] {
  const { reports, credits } = carriage
  const from = new Map<ReportId, ReportId>()
  const steps: Step[] = []
  const first = new Ancestors()
  for (const { copy, parent, child } of knownSteps(carriage)) {
    // A child that comes from nobody yet is the first of all that come from it.
    if (from.has(child) || first.of(parent) === child) continue
    from.set(child, parent)
    first.put(child, parent)
    // Dates show which report was first; that the other took it from there is inferred.
    steps.push({ from: parent, to: child, inferred: copy.from === undefined || copy.byDatesAlone === true, because: carriage.because(copy) })
  }
  steps.push(...laterRoots(carriage, from))
  const taken = new Set(steps.map(({ to }) => to))
  const roots = reports.filter((report) => !taken.has(report))
  for (const root of roots) {
    const because = credits(root).map((name) => `It credits ${name}, whose text is not among its carriers here.`)
    if (because.length > 0) steps.push({ from: 'lost', to: root, inferred: true, because })
    else if (roots.length > 1) steps.push({ from: 'open', to: root, inferred: true, because: [UNKNOWN] })
  }
  return steps.sort((x, y) => (x.to < y.to ? -1 : 1))
}

/**
 * What many carry is compared between near ones only. A carrier that comes from nobody, was not compared with the first by date and
 * came out within a month of it has it from there, as the dates of the two would show.
 */
function laterRoots({ reports, copies, credits, published }: Carriage, from: ReadonlyMap<ReportId, ReportId>): readonly Step[] {
  const roots = reports.filter((report) => !from.has(report) && isDay(published(report)) && credits(report).length === 0)
  const first = roots.reduce<ReportId | undefined>(
    (least, root) => (least === undefined || published(root) < published(least) ? root : least),
    undefined,
  )
  if (first === undefined) return []
  const compared = new Set(copies.flatMap(({ a, b }) => (a.report === first ? [b.report] : b.report === first ? [a.report] : [])))
  return roots.flatMap((root): readonly Step[] => {
    const days = daysFrom(published(first), published(root))
    if (compared.has(root) || days <= 0 || days > SOON) return []
    const because = [`By their records, one was published ${days === 1 ? '1 day' : `${days} days`} before the other.`]
    return [{ from: first, to: root, inferred: true, because }]
  })
}

interface KnownStep {
  readonly copy: CarriedCopy
  readonly parent: ReportId
  readonly child: ReportId
  /** Characters of the child that stand in the parent, over all passages. */
  readonly shared: number
  /** Length of the parent's text. */
  readonly parentLength: number
}

/**
 * The copies of known direction, as steps from parent to child, likeliest first. A credit to somebody else leaves a direction
 * open between two reports; where the text of whoever is credited is here, what the two show counts.
 */
function knownSteps({ copies, credits, length }: Carriage): readonly KnownStep[] {
  const steps = copies.flatMap((copy): readonly KnownStep[] => {
    const { a, b, sharedCharacters } = copy
    const from = copy.from ?? (copy.leans !== undefined && credits(a.report).length + credits(b.report).length === 0 ? copy.leans : undefined)
    if (from === undefined) return []
    const [parent, child] = from === 'a' ? [a.report, b.report] : [b.report, a.report]
    return [{ copy, parent, child, shared: sharedCharacters[from === 'a' ? 'b' : 'a'], parentLength: length(parent) }]
  })
  const named = ({ copy }: KnownStep): number => Number(copy.bySource === true)
  return steps.sort(
    (x, y) =>
      named(y) - named(x) ||
      y.shared - x.shared ||
      y.copy.sharedWords - x.copy.sharedWords ||
      x.parentLength - y.parentLength ||
      (x.copy.id < y.copy.id ? -1 : 1),
  )
}

/** The first report that another goes back to; ways to it are shortened as they are gone. */
class Ancestors {
  readonly #earlier = new Map<ReportId, ReportId>()

  put(report: ReportId, parent: ReportId): void {
    this.#earlier.set(report, parent)
  }

  of(report: ReportId): ReportId {
    let at = report
    for (let next = this.#earlier.get(at); next !== undefined; next = this.#earlier.get(at)) {
      const further = this.#earlier.get(next)
      if (further === undefined) return next
      this.#earlier.set(at, further)
      at = further
    }
    return at
  }
}
