import { describe, expect, it } from 'vitest'
import type { Flow, FlowEdge } from '../contract.ts'
import { foldFlow } from './folded-flow.ts'

/** `Maron` speaks to the first reports, the rest have their words from the first. */
function wide(said: number, copied: number): Flow {
  const reports = Array.from({ length: said + copied }, (_, place) => ({
    id: `r${place}`,
    kind: 'report' as const,
    label: `Post ${place}`,
    detail: '',
  }))
  const edges = reports.map(({ id }, place): FlowEdge =>
    place < said
      ? { from: 'maron', to: id, how: 'said', inferred: false, because: '' }
      : { from: 'r0', to: id, how: 'copied', inferred: true, because: '' },
  )
  return { nodes: [{ id: 'maron', kind: 'source', label: 'Maron', detail: '' }, ...reports], edges }
}

const NONE: ReadonlySet<string> = new Set()

describe('foldFlow', () => {
  it('leaves a flow of few reports as it is', () => {
    const flow = wide(3, 2)
    expect(foldFlow(flow, NONE).flow).toEqual(flow)
  })

  it('draws reports with the same way as one box, and a report that others have their words from as its own', () => {
    const { flow, stacks } = foldFlow(wide(31, 29), NONE)
    expect(flow.nodes.map(({ label }) => label)).toEqual(['Maron', 'Post 0', '30 reports', '29 reports'])
    expect(flow.edges.map(({ from, how, inferred }) => [from, how, inferred])).toEqual([
      ['maron', 'said', false],
      ['maron', 'said', false],
      ['r0', 'copied', true],
    ])
    expect([...stacks.values()].flatMap(({ reports }) => reports)).toHaveLength(59)
  })

  it('takes smaller groups together where many boxes would be left', () => {
    const groups = Array.from({ length: 12 }, (_, place) => place)
    const nodes = groups.flatMap((place) => [
      { id: `w${place}`, kind: 'relay' as const, label: `Wire ${place}`, detail: '' },
      ...[0, 1, 2].map((copy) => ({ id: `r${place}.${copy}`, kind: 'report' as const, label: `Post ${place}.${copy}`, detail: '' })),
    ])
    const edges = groups.flatMap((place) =>
      [0, 1, 2].map((copy): FlowEdge => ({ from: `w${place}`, to: `r${place}.${copy}`, how: 'copied', inferred: false, because: '' })),
    )
    const { flow, stacks } = foldFlow({ nodes, edges }, NONE)
    expect([flow.nodes.length, stacks.size]).toEqual([24, 12])
    expect([...stacks.values()].map(({ after }) => after).slice(0, 2)).toEqual([['Wire 0'], ['Wire 1']])
    const [first = ''] = stacks.keys()
    expect(foldFlow({ nodes, edges }, new Set([first])).stacks.size).toBe(11)
  })

  it('opens one stack and leaves the other', () => {
    const [first = ''] = foldFlow(wide(31, 29), NONE).stacks.keys()
    const { flow, stacks } = foldFlow(wide(31, 29), new Set([first]))
    expect(stacks.size).toBe(1)
    expect(flow.nodes).toHaveLength(2 + 30 + 1)
  })

  it('loses no report', () => {
    const given = wide(12, 9)
    const { flow, stacks } = foldFlow(given, NONE)
    const shown = [...flow.nodes.filter(({ id }) => !stacks.has(id)), ...[...stacks.values()].flatMap(({ reports }) => reports)]
    expect(shown.map(({ id }) => id).sort()).toEqual(given.nodes.map(({ id }) => id).sort())
  })
})
