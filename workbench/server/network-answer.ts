import type { Context } from 'hono'
import type { OutletTie } from '../../adapters/lists/index.ts'
import type { Flow, NetworkAnswer } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { asFile } from './downloads.ts'

/** Most outlets drawn: more cannot be told apart. */
const DRAWN = 18
/** Most lines drawn, the strongest: where everybody takes from everybody, more say nothing and take long to lay out. */
const LINES = 60
/** Most ties listed. */
const LISTED = 400

/** `GET /api/network`: the ties are whole where it is to be a file. */
export function networkAnswer(index: CaseIndex, context: Context): NetworkAnswer {
  const all = index.lists.ties()
  const outlets = new Set(all.flatMap(({ from, to }) => [from, to]))
  const drawn = mostTied(all)
  const ties = asFile(context) === undefined ? all.slice(0, LISTED) : all
  return { flow: flowOf(all, drawn), ties, more: all.length - ties.length, outlets: outlets.size, drawn: drawn.size }
}

function mostTied(ties: readonly OutletTie[]): ReadonlySet<string> {
  const weight = new Map<string, number>()
  for (const { from, to, how, reports } of ties)
    if (how !== 'shares') for (const outlet of [from, to]) weight.set(outlet, (weight.get(outlet) ?? 0) + reports)
  const most = [...weight].sort(([x, m], [y, n]) => n - m || x.localeCompare(y, 'en')).slice(0, DRAWN)
  return new Set(most.map(([outlet]) => outlet))
}

/** The drawing: solid where a report names the other, dashed where the wording shows it. Ties without a direction are not drawn. */
function flowOf(ties: readonly OutletTie[], drawn: ReadonlySet<string>): Flow {
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
      .slice(0, LINES)
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
