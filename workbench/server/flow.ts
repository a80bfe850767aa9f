import type { CarriersThere } from '../../adapters/lists/index.ts'
import { isHeld } from '../../core/index.ts'
import type { ChainLink } from '../../core/model/attributions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'
import type { Extent } from '../../core/model/span.ts'
import type { Flow, FlowEdge, FlowNode, StatementView } from '../contract.ts'
import { day } from '../day-in-words.ts'
import { outletInWords } from '../outlet-words.ts'
import type { CaseIndex } from './case-index.ts'
import { overlap } from './references.ts'

/** What the drawing needs of a statement. */
export type DrawnStatement = Pick<StatementView, 'id' | 'report' | 'extent' | 'polarity' | 'chain' | 'headline' | 'origin'>

/** The way of a claim: from earliest stated sources through relays to the reports, and from report to report by copying. */
export function flowOf(index: CaseIndex, statements: readonly DrawnStatement[], origins: readonly Origin[]): Flow {
  const drawing = new Drawing()
  // A headline adds nothing to the flow where the report's text states the claim, too.
  const told = statements.filter((one) => !one.headline || statements.every((other) => other.headline || other.report.id !== one.report.id))
  for (const statement of told) drawReport(drawing, index, statement)
  const relays = relaysHeld(told)
  for (const statement of told) drawStatement(drawing, statement, { relays, origins })
  drawCopies(drawing, index, statements)
  for (const statement of told) drawFolded(drawing, statement, origins)
  return { nodes: [...drawing.nodes.values()], edges: [...drawing.edges.values()] }
}

/** Boxes of reports by their outlet, where a single report of that outlet states the claim: a relay of that name is continued there. */
function relaysHeld(statements: readonly DrawnStatement[]): ReadonlyMap<string, string> {
  const held = new Map<string, string | undefined>()
  for (const { report } of statements) {
    if (report.outlet === undefined) continue
    const [name, box] = [report.outlet.toLowerCase(), `report ${report.id}`]
    held.set(name, held.has(name) && held.get(name) !== box ? undefined : box)
  }
  return new Map([...held].flatMap(([name, box]) => (box === undefined ? [] : [[name, box] as const])))
}

class Drawing {
  readonly nodes = new Map<string, FlowNode>()
  readonly edges = new Map<string, FlowEdge>()

  node(node: FlowNode): string {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node)
    return node.id
  }

  /** A stated edge outranks an inferred one between the same two. */
  edge(edge: FlowEdge): void {
    if (edge.from === edge.to) return
    const key = `${edge.from} ${edge.to} ${edge.how}`
    const known = this.edges.get(key)
    if (known === undefined || (known.inferred && !edge.inferred)) this.edges.set(key, edge)
  }
}

interface Around {
  readonly relays: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
}

function drawStatement(drawing: Drawing, statement: DrawnStatement, { relays, origins }: Around): void {
  const origin = origins[statement.origin]
  const links = statement.chain.slice(1)
  const counted = origin !== undefined && (origin.counted === 'supported' || links.length > 0)
  if (counted && links.length === 0 && !isItsOwn(origin)) return
  const start = counted ? drawOrigin(drawing, origin, statement.origin) : drawUncounted(drawing, statement, links)
  if (start === undefined) return
  let from = start
  // The last link is the source itself; those before it relay, from the source's side to the report's.
  for (const link of links.slice(0, -1).reverse()) {
    const to =
      relays.get(link.name.toLowerCase()) ??
      drawing.node({ id: `relay ${link.name.toLowerCase()}`, kind: 'relay', label: link.name, detail: 'relays' })
    drawing.edge({ from, to, how: 'said', inferred: inferred(link), because: `${link.name} relays it` })
    from = to
  }
  const last = links[0]
  drawing.edge({
    from,
    to: `report ${statement.report.id}`,
    how: 'said',
    inferred: last !== undefined && inferred(last),
    because: last === undefined ? 'in its own voice' : `the report names ${last.name}`,
  })
}

function inferred(link: ChainLink): boolean {
  return link.status !== 'explicit' && link.status !== 'resolved'
}

function drawReport(drawing: Drawing, index: CaseIndex, { report, extent, chain }: DrawnStatement): void {
  drawing.node({
    id: `report ${report.id}`,
    kind: 'report',
    label: outletInWords(report),
    detail: [
      report.outlet === undefined ? report.place : '',
      report.published === undefined ? 'no date' : day(report.published),
      chain.length < 2 ? 'no source' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
    report: report.id,
    extent,
    ...(index.reviews.withdrawn(report.id) && { withdrawn: true }),
  })
}

function drawOrigin(drawing: Drawing, origin: Origin, place: number): string {
  const detail = [origin.kind, origin.basis === 'unstated' ? '' : origin.basis.replace('-', ' ')].filter((part) => part !== '').join(', ')
  return drawing.node({ id: `source ${place}`, kind: origin.counted === 'supported' ? 'source' : 'possible', label: origin.who, detail })
}

/** Is the report itself the source: a publication that others cite, or its own staff who saw it? */
function isItsOwn({ kind }: Origin): boolean {
  return kind === 'publication' || kind === 'observation'
}

/**
 * A report that names no source and yet counts with one: the drawing says so only where no copied wording shows the way, and
 * then as an inference, because the report's text does not say it.
 */
function drawFolded(drawing: Drawing, statement: DrawnStatement, origins: readonly Origin[]): void {
  const origin = origins[statement.origin]
  const to = `report ${statement.report.id}`
  if (origin?.counted !== 'supported' || statement.chain.length > 1 || isItsOwn(origin)) return
  if ([...drawing.edges.values()].some((edge) => edge.to === to)) return
  const because = 'the report names no source, and counts with those that share its wording or its account'
  drawing.edge({ from: drawOrigin(drawing, origin, statement.origin), to, how: 'said', inferred: true, because })
}

const NOWHERE: readonly ChainLink['type'][] = ['vague', 'unresolved', 'unknown', 'none']

/** A source that is named and not counted; nothing where no source is named at all. */
function drawUncounted(drawing: Drawing, { polarity }: DrawnStatement, links: readonly ChainLink[]): string | undefined {
  const last = links.at(-1)
  if (last === undefined) return undefined
  if (polarity === 'negated' && !NOWHERE.includes(last.type))
    return drawing.node({ id: `against ${last.name.toLowerCase()}`, kind: 'against', label: last.name, detail: 'denies it or differs' })
  const detail = NOWHERE.includes(last.type) ? 'leads nowhere here' : 'named here, not counted'
  return drawing.node({ id: `lost ${last.name.toLowerCase()}`, kind: 'lost', label: last.name, detail })
}

function drawCopies(drawing: Drawing, index: CaseIndex, statements: readonly DrawnStatement[]): void {
  const extents = new Map<ReportId, Extent[]>()
  for (const { report, extent } of statements) extents.set(report.id, [...(extents.get(report.id) ?? []), extent])
  for (const group of index.lists.carriersAmong([...extents.keys()])) {
    const carrying = carriersAmong(group, extents)
    if (carrying.size === 0) continue
    const lost = notHeld(drawing, group, 'lost')
    const open = notHeld(drawing, group, 'open')
    for (const { from, to, inferred: guessed, because } of group.tree) {
      if (!carrying.has(to) || (isHeld(from) && !carrying.has(from)) || !drawing.nodes.has(`report ${to}`)) continue
      const start = isHeld(from) ? `report ${from}` : drawing.node(from === 'lost' ? lost : open)
      if (drawing.nodes.has(start)) drawing.edge({ from: start, to: `report ${to}`, how: 'copied', inferred: guessed, because: because.join(' ') })
    }
  }
}

/** Reports whose statement stands in the passage of a group. */
function carriersAmong(group: CarriersThere, extents: ReadonlyMap<ReportId, readonly Extent[]>): ReadonlySet<ReportId> {
  const carrying = new Set<ReportId>()
  for (const { report, start, end } of group.carriers)
    if (extents.get(report)?.some((extent) => overlap([start, end], extent)) === true) carrying.add(report)
  return carrying
}

const NOT_HELD = {
  lost: { label: 'A text not held', detail: 'credited' },
  open: { label: 'One of these, or a text not held', detail: 'nothing shows which was first' },
} as const

/** Where carriers have a passage from that is no report here; that of an earlier group where both lead to one report, so that one with two passages is drawn once. */
function notHeld(drawing: Drawing, group: CarriersThere, how: keyof typeof NOT_HELD): FlowNode {
  const to = new Set(group.tree.filter(({ from }) => from === how).map((step) => `report ${step.to}`))
  const known = [...drawing.edges.values()].find((edge) => edge.from.startsWith(`${how} text `) && to.has(edge.to))
  return { id: known?.from ?? `${how} text ${group.id}`, kind: 'lost', ...NOT_HELD[how] }
}
