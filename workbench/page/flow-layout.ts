import { coordGreedy, coordSimplex, decrossTwoLayer, graph, layeringLongestPath, layeringSimplex, sugiyama } from 'd3-dag'
import type { Flow, FlowEdge, FlowNode } from '../contract.ts'

/** A flow with places: boxes of one size given by their upper left corner, lines as points from box to box; units are pixels. */
export interface FlowDrawn {
  readonly box: FlowSize
  readonly width: number
  readonly height: number
  readonly boxes: readonly { readonly node: FlowNode; readonly x: number; readonly y: number }[]
  readonly lines: readonly { readonly edge: FlowEdge; readonly path: string }[]
}

/** Size of a box, and how far apart layers and the boxes of a layer stand; pixels. */
export interface FlowSize {
  readonly width: number
  readonly height: number
  readonly layers: number
  readonly boxes: number
}

const WIDE: FlowSize = { width: 196, height: 46, layers: 64, boxes: 14 }
/** Five layers fit the page. */
const CLOSE: FlowSize = { ...WIDE, width: 176, layers: 46 }
/** Two layers fit a phone, so that a line is seen from end to end. */
const SMALL: FlowSize = { ...WIDE, width: 132, layers: 28 }
/** Below this many pixels boxes are small. */
const NARROW = 600
/** Above this many boxes the exact layering and placing take too long to feel immediate. */
const EXACT = 40

/**
 * Lays a flow out in layers from left to right (Sugiyama, Tagawa and Toda 1981). Boxes without any line, which are reports
 * that name no source and share no wording, stand in a column of their own at the end.
 *
 * @param room pixels that the drawing should fit in, where it can
 */
export function layFlow(flow: Flow, room = Infinity): FlowDrawn {
  if (room < NARROW) return laidOut(flow, SMALL)
  const drawn = laidOut(flow, WIDE)
  return drawn.width <= room ? drawn : laidOut(flow, CLOSE)
}

function laidOut(flow: Flow, size: FlowSize): FlowDrawn {
  const joined = new Set(flow.edges.flatMap(({ from, to }) => [from, to]))
  const inDrawing = flow.nodes.filter(({ id }) => joined.has(id))
  const alone = flow.nodes.filter(({ id }) => !joined.has(id))
  const drawn = inDrawing.length === 0 ? { box: size, width: 0, height: 0, boxes: [], lines: [] } : layered(inDrawing, flow.edges, size)
  return withLoose(drawn, alone)
}

function layered(nodes: readonly FlowNode[], edges: readonly FlowEdge[], size: FlowSize): FlowDrawn {
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
    .nodeSize([size.height, size.width])
    .gap([size.boxes, size.layers])
  const { width, height } = layout(mutable)
  return {
    box: size,
    width: height,
    height: width,
    boxes: [...mutable.nodes()].map(({ data, x, y }) => ({ node: data, x: y - size.width / 2, y: x - size.height / 2 })),
    lines: [...mutable.links()].map(({ data, points, source, target }) => ({
      edge: data,
      path: curve(points, { from: source.y, to: target.y, half: size.width / 2 }),
    })),
  }
}

/** A smooth line through the turned points, leaving and entering boxes at their sides; a line against the flow enters from behind. */
function curve(points: readonly (readonly [number, number])[], { from, to, half }: { from: number; to: number; half: number }): string {
  const forward = from <= to
  const turned = points.map(([x, y]): [number, number] => [y, x])
  const first = turned[0]
  const last = turned.at(-1)
  if (first === undefined || last === undefined) return ''
  first[0] += forward ? half : -half
  last[0] -= forward ? half + 5 : -half - 5
  const steps = turned.slice(1).map(([x, y], place) => {
    const [beforeX, beforeY] = turned[place] ?? [x, y]
    const middle = (beforeX + x) / 2
    return `C${round(middle)} ${round(beforeY)} ${round(middle)} ${round(y)} ${round(x)} ${round(y)}`
  })
  return `M${round(first[0])} ${round(first[1])}${steps.join('')}`
}

function withLoose(drawn: FlowDrawn, alone: readonly FlowNode[]): FlowDrawn {
  if (alone.length === 0) return drawn
  const { box } = drawn
  const x = drawn.width === 0 ? 0 : drawn.width + box.layers
  const boxes = alone.map((node, place) => ({ node, x, y: place * (box.height + box.boxes) }))
  const height = Math.max(drawn.height, alone.length * (box.height + box.boxes) - box.boxes)
  return { ...drawn, width: x + box.width, height, boxes: [...drawn.boxes, ...boxes] }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
