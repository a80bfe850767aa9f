import type { Flow, FlowEdge, FlowNode } from '../contract.ts'

/** Reports that have the same way to them, drawn as one box. */
export interface ReportStack {
  readonly id: string
  readonly reports: readonly FlowNode[]
  /** What the boxes are called from which lines lead to them; empty where none does. */
  readonly after: readonly string[]
}

/** A flow in which many reports with the same way are one box each. */
export interface FoldedFlow {
  readonly flow: Flow
  readonly stacks: ReadonlyMap<string, ReportStack>
}

/** Fewest reports with the same way that are drawn as one box: the fewer, the more boxes would be left. */
const STACKS = [5, 3, 2]
/** Boxes that can be taken in at a glance. */
const GLANCE = 24

/**
 * Folds reports that nothing leads on from and that the same lines lead to, so that a flow of many reports can be taken in.
 * Stacks in `opened` are left as they are.
 */
export function foldFlow(flow: Flow, opened: ReadonlySet<string>): FoldedFlow {
  const ways = waysOf(flow)
  const least = STACKS.find((fewest) => boxesLeft(flow, ways, fewest) <= GLANCE) ?? STACKS.at(-1)!
  const labels = new Map(flow.nodes.map(({ id, label }) => [id, label]))
  const stacks = new Map(
    [...ways.alike]
      .filter(([id, reports]) => reports.length >= least && !opened.has(id))
      .map(([id, reports]) => {
        const from = ways.into.get(reports[0]?.id ?? '') ?? []
        return [id, { id, reports, after: [...new Set(from.flatMap((edge) => labels.get(edge.from) ?? []))] }]
      }),
  )
  return { flow: withStacks(flow, stacks, ways.into), stacks }
}

function boxesLeft({ nodes }: Flow, { alike }: Ways, fewest: number): number {
  return [...alike.values()].reduce((left, { length }) => (length < fewest ? left : left - length + 1), nodes.length)
}

interface Ways {
  /** Lines that lead to a box. */
  readonly into: ReadonlyMap<string, readonly FlowEdge[]>
  /** Reports that nothing leads on from, by the way to them. */
  readonly alike: ReadonlyMap<string, readonly FlowNode[]>
}

function waysOf(flow: Flow): Ways {
  const into = new Map<string, FlowEdge[]>()
  for (const edge of flow.edges) into.set(edge.to, [...(into.get(edge.to) ?? []), edge])
  const leading = new Set(flow.edges.map(({ from }) => from))
  const alike = new Map<string, FlowNode[]>()
  for (const node of flow.nodes) {
    if (node.kind !== 'report' || leading.has(node.id)) continue
    const way = (into.get(node.id) ?? []).map(({ from, how, inferred }) => `${from} ${how} ${inferred}`).sort()
    const id = `stack ${way.join(', ')}`
    alike.set(id, [...(alike.get(id) ?? []), node])
  }
  return { into, alike }
}

function withStacks(flow: Flow, stacks: ReadonlyMap<string, ReportStack>, into: ReadonlyMap<string, readonly FlowEdge[]>): Flow {
  const hidden = new Set([...stacks.values()].flatMap(({ reports }) => reports.map(({ id }) => id)))
  const nodes = [...stacks.values()].map(({ id, reports }): FlowNode => ({
    id,
    kind: 'report',
    label: `${reports.length} reports`,
    detail: [...new Set(reports.map(({ label }) => label))].join(', '),
  }))
  const edges = [...stacks.values()].flatMap(({ id, reports }) => {
    const first = reports[0]
    return first === undefined ? [] : (into.get(first.id) ?? []).map((edge) => ({ ...edge, to: id }))
  })
  return {
    nodes: [...flow.nodes.filter(({ id }) => !hidden.has(id)), ...nodes],
    edges: [...flow.edges.filter(({ to }) => !hidden.has(to)), ...edges],
  }
}
