import type { ChainLink } from '../../core/model/attributions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Flow, NetworkAnswer, Tie } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'

/** Most outlets drawn: more cannot be told apart. */
const DRAWN = 30
/** Links that name who publishes. */
const PUBLISHERS: readonly ChainLink['type'][] = ['agency', 'outlet', 'newspaper', 'website']

/** `GET /api/network` */
export function networkAnswer(index: CaseIndex): NetworkAnswer {
  const ties = new Ties(new Set(index.outlets()))
  for (const id of index.view.reportIds()) tieNamed(index, ties, id)
  for (const { a, b, kind, direction } of index.view.copies()) {
    const [left, right] = [index.ref(a.report).outlet, index.ref(b.report).outlet]
    if (left === undefined || right === undefined || left === right || kind === 'formulaic' || kind === 'furniture' || kind === 'update') continue
    if (!direction.known || direction.byDatesAlone) ties.add([left, right].sort() as [string, string], 'shares', a.report)
    else if (direction.from === 'a') ties.add([left, right], 'took', b.report)
    else ties.add([right, left], 'took', a.report)
  }
  const all = ties.strongestFirst()
  const outlets = new Set(all.flatMap(({ from, to }) => [from, to]))
  const drawn = mostTied(all)
  return { flow: flowOf(all, drawn), ties: all, outlets: outlets.size, drawn: drawn.size }
}

/** Outlets that a report names as passing on what it says. */
function tieNamed(index: CaseIndex, ties: Ties, report: ReportId): void {
  const { outlet } = index.ref(report)
  if (outlet === undefined) return
  for (const { chain } of index.view.layer(report, 'statements'))
    for (const { name, type } of chain.slice(1)) if (PUBLISHERS.includes(type) && isName(name)) ties.add([name, outlet], 'named', report)
}

/** A word such as "press" names no outlet; scripts without capitals are taken at their word. */
function isName(name: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(name)
}

/** Ties between outlets, each counted by reports; a name is the outlet's whatever its case and article. */
class Ties {
  readonly #ties = new Map<string, { tie: Omit<Tie, 'reports'>; reports: Set<ReportId> }>()
  readonly #held: ReadonlyMap<string, string>

  constructor(outlets: ReadonlySet<string>) {
    this.#held = new Map([...outlets].map((outlet) => [plain(outlet), outlet]))
  }

  add([from, to]: readonly [string, string], how: Tie['how'], report: ReportId): void {
    const held = this.#held.get(plain(from))
    const name = held ?? from
    if (name === to) return
    const key = `${plain(name)}\u0000${to}\u0000${how}`
    const known = this.#ties.get(key) ?? { tie: { from: name, to, how, held: held !== undefined, example: report }, reports: new Set<ReportId>() }
    known.reports.add(report)
    this.#ties.set(key, known)
  }

  strongestFirst(): readonly Tie[] {
    return [...this.#ties.values()]
      .map(({ tie, reports }) => ({ ...tie, reports: reports.size }))
      .sort((x, y) => y.reports - x.reports || x.from.localeCompare(y.from, 'en') || x.to.localeCompare(y.to, 'en') || (x.how < y.how ? -1 : 1))
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '')
}

function mostTied(ties: readonly Tie[]): ReadonlySet<string> {
  const weight = new Map<string, number>()
  for (const { from, to, how, reports } of ties)
    if (how !== 'shares') for (const outlet of [from, to]) weight.set(outlet, (weight.get(outlet) ?? 0) + reports)
  const most = [...weight].sort(([x, m], [y, n]) => n - m || x.localeCompare(y, 'en')).slice(0, DRAWN)
  return new Set(most.map(([outlet]) => outlet))
}

/** The drawing: solid where a report names the other, dashed where the wording shows it. Ties without a direction are not drawn. */
function flowOf(ties: readonly Tie[], drawn: ReadonlySet<string>): Flow {
  const held = new Set(ties.flatMap(({ from, to, held: kept }) => (kept ? [from, to] : [to])))
  return {
    nodes: [...drawn].map((outlet) => ({
      id: outlet,
      kind: held.has(outlet) ? 'report' : 'lost',
      label: outlet,
      detail: held.has(outlet) ? '' : 'named, no report held',
    })),
    edges: ties
      .filter(({ from, to, how }) => how !== 'shares' && drawn.has(from) && drawn.has(to))
      .map(({ from, to, how, reports }) => ({
        from,
        to,
        how: how === 'named' ? 'said' : 'copied',
        inferred: false,
        because:
          how === 'named'
            ? `${reportsOf(reports, to)} ${reports === 1 ? 'names' : 'name'} ${from}`
            : `${reportsOf(reports, to)} took passages from ${from}`,
      })),
  }
}

function reportsOf(count: number, outlet: string): string {
  return `${count} ${count === 1 ? 'report' : 'reports'} of ${outlet}`
}
