import type { CarrierGroup } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { CarriedCopy } from './kept-copies.ts'

type Step = CarrierGroup['tree'][number]

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
}

/**
 * Who took a passage from whom. Each carrier comes from the report with which it shares most words, here and in all, among
 * those that are known to have had it first; from one that it names as its source rather than from any other; of equal ones from the shortest, as what stands whole in a cut text was hardly cut
 * the same way twice. Where several carriers come from nobody, or one credits a text that is not held, the text that they go
 * back to is lost.
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
  const roots = reports.filter((report) => !from.has(report))
  for (const root of roots) {
    const because = credits(root).map((name) => `It credits ${name}, whose text is not among its carriers here.`)
    if (because.length === 0 && roots.length > 1) because.push('It shares the passage with others, and nothing shows which of them was first.')
    if (because.length > 0) steps.push({ from: 'lost', to: root, inferred: true, because })
  }
  return steps.sort((x, y) => (x.to < y.to ? -1 : 1))
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
