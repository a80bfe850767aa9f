import { describe, expect, it } from 'vitest'
import { layFlow } from './flow-layout.ts'
import type { Flow, FlowEdge, FlowNode } from '../contract.ts'

/** A flow in words: `Maron -> Wire`, with `~>` for inferred; a name alone is a report without any line. */
function flow(lines: readonly string[]): Flow {
  const nodes = new Map<string, FlowNode>()
  const edges: FlowEdge[] = []
  const node = (id: string): void => void nodes.set(id, { id, kind: 'report', label: id, detail: '' })
  for (const line of lines) {
    const [from = '', to] = line.split(/ [-~]> /)
    node(from)
    if (to === undefined) continue
    node(to)
    edges.push({ from, to, how: 'said', inferred: line.includes('~>'), because: '' })
  }
  return { nodes: [...nodes.values()], edges }
}

function overlapping({ boxes, box }: ReturnType<typeof layFlow>): readonly string[] {
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => Math.abs(one.x - other.x) < box.width && Math.abs(one.y - other.y) < box.height)
      .map((other) => `${one.node.id} on ${other.node.id}`),
  )
}

const MANY = Array.from({ length: 60 }, (_, place) => [`Source ${place % 5} -> Relay ${place % 9}`, `Relay ${place % 9} ~> Report ${place}`]).flat()

describe('layFlow', () => {
  it.each([
    ['nothing', []],
    ['a report alone', ['Post']],
    ['a chain', ['Maron -> Wire', 'Wire -> Post']],
    ['a chain that comes back to itself', ['Wire -> Post', 'Post -> Echo', 'Echo -> Wire']],
    ['two chains and a report alone', ['Maron -> Wire', 'deckhand -> Post', 'Echo']],
    ['sixty reports', MANY],
  ])('lays out %s inside its frame, no box on another', (_, lines) => {
    const given = flow(lines)
    const drawn = layFlow(given)
    expect(drawn.boxes).toHaveLength(given.nodes.length)
    expect(drawn.lines).toHaveLength(given.edges.length)
    expect(overlapping(drawn)).toEqual([])
    const { box } = drawn
    for (const { x, y } of drawn.boxes) {
      expect(x).toBeGreaterThanOrEqual(-0.5)
      expect(y).toBeGreaterThanOrEqual(-0.5)
      expect(x + box.width).toBeLessThanOrEqual(drawn.width + 0.5)
      expect(y + box.height).toBeLessThanOrEqual(drawn.height + 0.5)
    }
  })

  it('draws from left to right', () => {
    const { boxes } = layFlow(flow(['Maron -> Wire', 'Wire -> Post', 'Wire -> Echo']))
    const x = (id: string): number => boxes.find(({ node }) => node.id === id)?.x ?? NaN
    expect(x('Maron')).toBeLessThan(x('Wire'))
    expect(x('Wire')).toBeLessThan(x('Post'))
    expect(x('Post')).toBe(x('Echo'))
  })

  it('sets five layers closer where they would not fit the page, and draws two that fit a phone', () => {
    const five = flow(['A -> B', 'B -> C', 'C -> D', 'D -> E'])
    expect(layFlow(five).width).toBeGreaterThan(1066)
    expect(layFlow(five, 1066).width).toBeLessThanOrEqual(1066)
    const two = flow(['Maron -> Wire', 'Maron -> Post'])
    expect(layFlow(two, 298).width).toBeLessThanOrEqual(298)
    expect(overlapping(layFlow(flow(MANY), 298))).toEqual([])
  })

  it('draws the same flow the same way', () => {
    expect(layFlow(flow(MANY))).toEqual(layFlow(flow(MANY)))
  })
})
