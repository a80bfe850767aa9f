import type { CopyKind } from '../../core/model/copies.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { SharedWording } from './copy-table.ts'

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
  /** Of the reports that show it the one of the smallest id. */
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

/** What ties between outlets are told from. */
interface Outlets {
  readonly sharing: Iterable<SharedWording>
  readonly outletOf: ReadonlyMap<ReportId, string>
  /** All outlets, in their order. */
  readonly outlets: readonly string[]
  /** Publishers that reports name as passing on what they say. */
  readonly named: Iterable<{ readonly report: ReportId; readonly name: string }>
}

/** Formulas, page furniture and updates say nothing of copying. */
export const NOT_TAKEN: readonly CopyKind[] = ['formulaic', 'furniture', 'update']
/** Copied outlets kept. */
const KEPT = 50

/** Ties between outlets, strongest first, and the outlets whose wording others share most; in whatever order it is told what is shared. */
export function outletTies({ sharing, outletOf, outlets, named }: Outlets): { ties: readonly OutletTie[]; copied: readonly CopiedOutlet[] } {
  const ties = new Ties(outlets)
  const copied = new CopiedOutlets()
  for (const { report, name } of named) {
    const outlet = outletOf.get(report)
    if (outlet !== undefined) ties.add([name, outlet], 'named', report)
  }
  for (const { giver, taker, known } of sharing) {
    const [from, to] = [outletOf.get(giver), outletOf.get(taker)]
    // A report that names no outlet may be of the same one as the other side.
    if (from === undefined || to === undefined || from === to) continue
    if (known) ties.add([from, to], 'took', taker)
    else ties.add([from, to].sort() as [string, string], 'shares', giver)
    copied.add([giver, from], [taker, to], known)
  }
  return { ties: ties.strongestFirst(), copied: copied.mostTaken() }
}

/** Ties between outlets, each counted by reports; a name is the outlet's whatever its case and article. */
class Ties {
  readonly #ties = new Map<string, { tie: Omit<OutletTie, 'reports' | 'example'>; reports: Set<ReportId> }>()
  readonly #held: ReadonlyMap<string, string>

  constructor(outlets: readonly string[]) {
    this.#held = new Map(outlets.map((outlet) => [plainName(outlet), outlet]))
  }

  add([from, to]: readonly [string, string], how: OutletTie['how'], report: ReportId): void {
    const held = this.#held.get(plainName(from))
    const name = held ?? from
    if (name === to) return
    const key = `${plainName(name)}\u0000${to}\u0000${how}`
    const known = this.#ties.get(key)
    if (known) known.reports.add(report)
    else this.#ties.set(key, { tie: { from: name, to, how, held: held !== undefined }, reports: new Set([report]) })
  }

  strongestFirst(): readonly OutletTie[] {
    return [...this.#ties.values()]
      .map(({ tie, reports }) => ({ ...tie, reports: reports.size, example: [...reports].reduce((x, y) => (y < x ? y : x)) }))
      .sort((x, y) => y.reports - x.reports || x.from.localeCompare(y.from, 'en') || x.to.localeCompare(y.to, 'en') || (x.how < y.how ? -1 : 1))
  }
}

class CopiedOutlets {
  readonly #shared = new Map<string, Set<ReportId>>()
  readonly #taken = new Map<string, Set<ReportId>>()

  add([giver, from]: readonly [ReportId, string], [taker, to]: readonly [ReportId, string], known: boolean): void {
    addTo(this.#shared, from, taker)
    addTo(this.#shared, to, giver)
    if (known) addTo(this.#taken, from, taker)
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
