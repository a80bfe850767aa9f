import type { CarrierGroup, Copy } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'

type Step = CarrierGroup['tree'][number]

/** What a passage's copy tree is drawn from. */
export interface Carriage {
  /** The reports that carry the passage, in order. */
  readonly reports: readonly ReportId[]
  readonly copies: readonly Copy[]
  /** Agencies and outlets that a report credits and that do not carry the passage here. */
  readonly credits: (report: ReportId) => readonly string[]
}

/**
 * Who took a passage from whom. Each carrier comes from the report with which it shares most words among those that are
 * known to have had it first. Where several carriers come from nobody, or one credits a text that is not held, the text
 * that they go back to is lost.
 */
export function copyTree({ reports, copies, credits }: Carriage): readonly Step[] {
  const from = new Map<ReportId, ReportId>()
  const steps: Step[] = []
  for (const { copy, parent, child } of knownSteps(copies)) {
    if (from.has(child) || comesFrom(from, parent, child)) continue
    from.set(child, parent)
    steps.push({ from: parent, to: child, inferred: byDatesAlone(copy), because: copy.direction.because })
  }
  const roots = reports.filter((report) => !from.has(report))
  for (const root of roots) {
    const because = credits(root).map((name) => `It credits ${name}, whose text is not among its carriers here.`)
    if (because.length === 0 && roots.length > 1) because.push('It shares the passage with others, and nothing shows which of them was first.')
    if (because.length > 0) steps.push({ from: 'lost', to: root, inferred: true, because })
  }
  return steps.sort((x, y) => (x.to < y.to ? -1 : 1))
}

/** Dates show which report was first; that the other took it from there is inferred. */
function byDatesAlone({ direction }: Copy): boolean {
  return direction.known && direction.byDatesAlone === true
}

interface KnownStep {
  readonly copy: Copy
  readonly parent: ReportId
  readonly child: ReportId
}

/** The copies of known direction, as steps from parent to child; those that share most words first, then those from earlier parents. */
function knownSteps(copies: readonly Copy[]): readonly KnownStep[] {
  const steps = copies.flatMap((copy): readonly KnownStep[] => {
    const { direction, a, b } = copy
    if (!direction.known) return []
    return [direction.from === 'a' ? { copy, parent: a.report, child: b.report } : { copy, parent: b.report, child: a.report }]
  })
  const before = new Map<ReportId, number>()
  for (const { child } of steps) before.set(child, (before.get(child) ?? 0) + 1)
  const earliness = ({ parent }: KnownStep): number => before.get(parent) ?? 0
  return steps.sort((x, y) => y.copy.sharedWords - x.copy.sharedWords || earliness(x) - earliness(y) || (x.copy.id < y.copy.id ? -1 : 1))
}

function comesFrom(from: ReadonlyMap<ReportId, ReportId>, report: ReportId, ancestor: ReportId): boolean {
  for (let at: ReportId | undefined = report; at !== undefined; at = from.get(at)) if (at === ancestor) return true
  return false
}
