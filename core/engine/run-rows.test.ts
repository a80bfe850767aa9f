import { describe, expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { DecisionBody } from '../model/decisions.ts'
import type { RowStep } from '../model/plan.ts'
import { inThread } from './executor.ts'
import { memoryStore } from './memory-store.ts'
import { runRows } from './run-rows.ts'
import type { Run } from './run.ts'

/** A step that writes down which decisions touch a row, in capitals where one is heeded for all. */
const step = (ran: string[]): RowStep<'origins'> => ({
  id: 'origins',
  scope: 'row',
  version: 1,
  inputs: ['claims', 'copies'],
  heeds: ({ kind }) => kind === 'restore',
  touches: (decision) => [decision.a],
  share: () => ran.push('share'),
  run: (view) => (row) => {
    ran.push(row)
    const own = view.decisions().filter(({ body }) => body.a === row)
    return [{ id: row, at: [row], value: { claim: row, decided: own.length } as never }]
  },
})

const decision = (kind: string, a: string): { body: DecisionBody } => ({ body: { kind, a } as DecisionBody })

async function runWith(
  run: Run,
  decisions: readonly { body: DecisionBody }[],
  ...[copies = 'key', placed]: readonly [copies?: string, placed?: NonNullable<RowStep['placed']>]
): Promise<readonly string[]> {
  const ran: string[] = []
  const view = { decisions: () => decisions } as unknown as CaseView
  const heeded = decisions.filter(({ body }) => step(ran).heeds(body))
  await runRows(
    { ...step(ran), ...(placed && { placed }) },
    { ...run, view, matterKey: () => JSON.stringify(heeded) },
    { plan: [], keys: new Map(), keyOf: (input) => (input === 'copies' ? copies : 'claims'), sinceOf: () => undefined, rowKeysOf: () => undefined },
  )
  return ran
}

function caseOf(...claims: readonly string[]): Run {
  const store = memoryStore([])
  store.putAllRows(
    'claims',
    'k',
    claims.map((id) => ({ id, at: [], value: {} })),
  )
  return { store, executor: inThread, kept: new Map() } as unknown as Run
}

const told = (run: Run): unknown => [...run.store.rows('origins')]

describe('a step that runs row by row', () => {
  it('runs each row once, and none where nothing changed', async () => {
    const run = caseOf('a', 'b', 'c')
    expect(await runWith(run, [])).toEqual(['share', 'a', 'b', 'c'])
    expect(await runWith(run, [])).toEqual([])
  })

  it('runs rows where the step places them, and finds the same', async () => {
    const [plain, turned] = [caseOf('a', 'b', 'c'), caseOf('a', 'b', 'c')]
    await runWith(plain, [])
    const places: Readonly<Record<string, string>> = { a: '2', b: '1', c: '1' }
    expect(await runWith(turned, [], 'key', (row) => places[row]!)).toEqual(['share', 'b', 'c', 'a'])
    expect(told(turned)).toEqual(told(plain))
  })

  it('runs only the rows that a decision touches, and again when it is taken back', async () => {
    const run = caseOf('a', 'b', 'c')
    await runWith(run, [])
    expect(await runWith(run, [decision('withdraw', 'b')])).toEqual(['b'])
    expect(told(run)).toEqual([
      { claim: 'a', decided: 0 },
      { claim: 'b', decided: 1 },
      { claim: 'c', decided: 0 },
    ])
    expect(await runWith(run, [])).toEqual(['b'])
    expect(told(run)).toContainEqual({ claim: 'b', decided: 0 })
  })

  it('runs all rows for a decision that it heeds, and for other inputs', async () => {
    const run = caseOf('a', 'b')
    await runWith(run, [])
    expect(await runWith(run, [decision('restore', 'b')])).toEqual(['share', 'a', 'b'])
    expect(await runWith(run, [decision('restore', 'b')], 'another')).toEqual(['share', 'a', 'b'])
  })

  it('drops what it left for rows that are gone', async () => {
    const run = caseOf('a', 'b')
    await runWith(run, [])
    run.store.putAllRows('claims', 'k', [{ id: 'b', at: [], value: {} }])
    expect(await runWith(run, [])).toEqual([])
    expect(told(run)).toEqual([{ claim: 'b', decided: 0 }])
  })

  it('runs the rows whose result in an earlier step of the same rows changed', async () => {
    const run = caseOf('a', 'b')
    const ran: string[] = []
    const view = { decisions: () => [] } as unknown as CaseView
    const runOn = (b: string): Promise<unknown> =>
      runRows(
        { ...step(ran), inputs: ['claims', 'copies'] },
        { ...run, view, matterKey: () => '' },
        {
          plan: [],
          keys: new Map(),
          keyOf: () => 'k',
          sinceOf: () => undefined,
          rowKeysOf: (input) =>
            input === 'copies'
              ? new Map([
                  ['a', '1'],
                  ['b', b],
                ])
              : undefined,
        },
      )
    await runOn('1')
    await runOn('2')
    expect(ran).toEqual(['share', 'a', 'b', 'b'])
  })
})
