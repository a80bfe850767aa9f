import { coordGreedy, coordSimplex, decrossTwoLayer, graph, layeringLongestPath, layeringSimplex, sugiyama } from 'd3-dag'
import type { Flow, FlowEdge, FlowNode } from '../contract.ts'

/** A flow with places: boxes given by their upper left corner, lines as points from box to box; units are pixels. */
export interface FlowDrawn {
  readonly width: number
  readonly height: number
  readonly boxes: readonly { readonly node: FlowNode; readonly x: number; readonly y: number }[]
  readonly lines: readonly { readonly edge: FlowEdge; readonly path: string }[]
}

export const BOX = { width: 196, height: 46 } as const
const APART = { layers: 64, boxes: 14 } as const
/** Above this many boxes the exact layering and placing take too long to feel immediate. */
const EXACT = 40

/**
 * Lays a flow out in layers from left to right (Sugiyama, Tagawa and Toda 1981). Boxes without any line, which are reports
 * that name no source and share no wording, stand in a column of their own at the end.
 */
export function layFlow(flow: Flow): FlowDrawn {
  const joined = new Set(flow.edges.flatMap(({ from, to }) => [from, to]))
  const inDrawing = flow.nodes.filter(({ id }) => joined.has(id))
  const alone = flow.nodes.filter(({ id }) => !joined.has(id))
  const drawn = inDrawing.length === 0 ? { width: 0, height: 0, boxes: [], lines: [] } : layered(inDrawing, flow.edges)
  return withLoose(drawn, alone)
}

function layered(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): FlowDrawn {
  const mutable = graph<FlowNode, FlowEdge>()
  const placed = new Map(nodes.map((node) => [node.id, mutable.node(node)]))
  for (const edge of edges) {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
    if (from && to) mutable.link(from, to, edge)
  }
  const exact = nodes.length <= EXACT
  const layout = sugiyama()
    .layering(exact ? layeringSimplex() : layeringLongestPath())
    .decross(decrossTwoLayer())
    .coord(exact ? coordSimplex() : coordGreedy())
    // Laid out downwards and turned: width and height change places.
    .nodeSize([BOX.height, BOX.width])
    .gap([APART.boxes, APART.layers])
  const { width, height } = layout(mutable)
  return {
    width: height,
    height: width,
    boxes: [...mutable.nodes()].map(({ data, x, y }) => ({ node: data, x: y - BOX.width / 2, y: x - BOX.height / 2 })),
    lines: [...mutable.links()].map(({ data, points, source, target }) => ({ edge: data, path: curve(points, [source.y, target.y]) })),
  }
}

/** A smooth line through the turned points, leaving and entering boxes at their sides; a line against the flow enters from behind. */
function curve(points: readonly (readonly [number, number])[], [source, target]: readonly [number, number]): string {
  const forward = source <= target
  const turned = points.map(([x, y]): [number, number] => [y, x])
  const first = turned[0]
  const last = turned.at(-1)
  if (first === undefined || last === undefined) return ''
  first[0] += forward ? BOX.width / 2 : -BOX.width / 2
  last[0] -= forward ? BOX.width / 2 + 5 : -BOX.width / 2 - 5
  const steps = turned.slice(1).map(([x, y], place) => {
    const [beforeX, beforeY] = turned[place] ?? [x, y]
    const middle = (beforeX + x) / 2
    return `C${round(middle)} ${round(beforeY)} ${round(middle)} ${round(y)} ${round(x)} ${round(y)}`
  })
  return `M${round(first[0])} ${round(first[1])}${steps.join('')}`
}

function withLoose(drawn: FlowDrawn, alone: readonly FlowNode[]): FlowDrawn {
  if (alone.length === 0) return drawn
  const x = drawn.width === 0 ? 0 : drawn.width + APART.layers
  const boxes = alone.map((node, place) => ({ node, x, y: place * (BOX.height + APART.boxes) }))
  const height = Math.max(drawn.height, alone.length * (BOX.height + APART.boxes) - APART.boxes)
  return { ...drawn, width: x + BOX.width, height, boxes: [...drawn.boxes, ...boxes] }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
