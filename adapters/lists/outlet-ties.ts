import type { CaseView } from '../../core/model/case-view.ts'
import type { Copy, CopyKind } from '../../core/model/copies.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { ReportInShort } from './report-in-short.ts'

/** How one outlet stands to another. */
export interface OutletTie {
  readonly from: string
  readonly to: string
  /** Is `to` a report's outlet that names `from` as its source; did it take passages from it; or do both share passages, and who took them is unknown? */
  readonly how: 'named' | 'took' | 'shares'
  /** Reports of `to` (of either, where shared) in which it shows. */
  readonly reports: number
  /** Whether the case holds a report of `from`. */
  readonly held: boolean
  /** A report that shows it. */
  readonly example: ReportId
}

/** An outlet whose wording stands in reports of other outlets. */
export interface CopiedOutlet {
  readonly outlet: string
  /** Reports of other outlets that share a passage with it. */
  readonly sharedWith: number
  /** Of those, the ones where the texts show that it was taken from this outlet. */
  readonly takenBy: number
}

/** What is needed of the case besides its copies. */
export interface Outlets {
  readonly called: (report: ReportId) => ReportInShort
  readonly outlets: readonly string[]
  /** Publishers that reports name as passing on what they say. */
  readonly named: Iterable<{ readonly report: ReportId; readonly name: string }>
}

/** Formulas, page furniture and updates say nothing of copying. */
const NOT_TAKEN: ReadonlySet<CopyKind> = new Set(['formulaic', 'furniture', 'update'])
/** Copied outlets kept. */
const KEPT = 50

/** Ties between outlets, strongest first, and the outlets whose wording others share most, in one walk over the copies. */
export function outletTies(view: CaseView, { called, outlets, named }: Outlets): { ties: readonly OutletTie[]; copied: readonly CopiedOutlet[] } {
  const ties = new Ties(outlets)
  const copied = new CopiedOutlets()
  for (const { report, name } of named) {
    const { outlet } = called(report)
    if (outlet !== undefined) ties.add([name, outlet], 'named', report)
  }
  for (const copy of view.copies()) {
    const [left, right] = [called(copy.a.report).outlet, called(copy.b.report).outlet]
    // A report that names no outlet may be of the same one as the other side.
    if (left === undefined || right === undefined || left === right || NOT_TAKEN.has(copy.kind)) continue
    const { a, b, direction } = copy
    if (!direction.known || direction.byDatesAlone) ties.add([left, right].sort() as [string, string], 'shares', a.report)
    else if (direction.from === 'a') ties.add([left, right], 'took', b.report)
    else ties.add([right, left], 'took', a.report)
    copied.add(copy, left, right)
  }
  return { ties: ties.strongestFirst(), copied: copied.mostTaken() }
}

/** Ties between outlets, each counted by reports; a name is the outlet's whatever its case and article. */
class Ties {
  readonly #ties = new Map<string, { tie: Omit<OutletTie, 'reports'>; reports: Set<ReportId> }>()
  readonly #held: ReadonlyMap<string, string>

  constructor(outlets: readonly string[]) {
    this.#held = new Map(outlets.map((outlet) => [plainName(outlet), outlet]))
  }

  add([from, to]: readonly [string, string], how: OutletTie['how'], report: ReportId): void {
    const held = this.#held.get(plainName(from))
    const name = held ?? from
    if (name === to) return
    const key = `${plainName(name)}\u0000${to}\u0000${how}`
    const known = this.#ties.get(key) ?? { tie: { from: name, to, how, held: held !== undefined, example: report }, reports: new Set<ReportId>() }
    known.reports.add(report)
    this.#ties.set(key, known)
  }

  strongestFirst(): readonly OutletTie[] {
    return [...this.#ties.values()]
      .map(({ tie, reports }) => ({ ...tie, reports: reports.size }))
      .sort((x, y) => y.reports - x.reports || x.from.localeCompare(y.from, 'en') || x.to.localeCompare(y.to, 'en') || (x.how < y.how ? -1 : 1))
  }
}

class CopiedOutlets {
  readonly #shared = new Map<string, Set<ReportId>>()
  readonly #taken = new Map<string, Set<ReportId>>()

  add({ a, b, direction }: Copy, left: string, right: string): void {
    addTo(this.#shared, left, b.report)
    addTo(this.#shared, right, a.report)
    if (!direction.known || direction.byDatesAlone) return
    if (direction.from === 'a') addTo(this.#taken, left, b.report)
    else addTo(this.#taken, right, a.report)
  }

  mostTaken(): readonly CopiedOutlet[] {
    return [...this.#shared]
      .map(([outlet, reports]) => ({ outlet, sharedWith: reports.size, takenBy: this.#taken.get(outlet)?.size ?? 0 }))
      .sort((x, y) => y.takenBy - x.takenBy || y.sharedWith - x.sharedWith || x.outlet.localeCompare(y.outlet, 'en'))
      .slice(0, KEPT)
  }
}

/** A name without case and article: what a thing is told by where reports write it differently. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?)\s+/, '')
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const found = sets.get(key)
  if (found) found.add(value)
  else sets.set(key, new Set([value]))
}
