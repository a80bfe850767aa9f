import { expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { DecisionBody } from '../model/decisions.ts'
import type { CaseStep, Plan, RowStep } from '../model/plan.ts'
import { inThread } from './executor.ts'
import { interpret } from './interpret.ts'
import { memoryStore } from './memory-store.ts'

const bodyOf = (kind: string, a: string): DecisionBody => ({ kind, what: 'statement', a }) as DecisionBody

/** Rows by what was decided on each; after decisions of one kind only those are made again that these are about. */
function stepsOf(ran: string[]): Plan {
  const rowOf = (view: CaseView, id: string) => ({
    id,
    at: [],
    value: { id, decided: view.decisions().flatMap(({ body }) => (body.a === id ? [body.kind] : [])) } as never,
  })
  const claims: CaseStep<'claims'> = {
    id: 'claims',
    scope: 'case',
    version: 1,
    inputs: [],
    heeds: () => true,
    run: (view, keep) => {
      ran.push('all')
      keep?.([{ id: 'decided', at: [], value: view.decisions().map(({ body }) => body.a) }])
      return ['a', 'b', 'c', 'd'].map((id) => rowOf(view, id))
    },
    again: {
      heeds: ({ kind }) => kind === 'same',
      run: (view, kept) => {
        const now = view.decisions().map(({ body }) => body.a)
        const others = new Set([...(kept('decided') as readonly string[]), ...now])
        ran.push(`again ${[...others].sort().join()}`)
        return { rows: [...others].sort().map((id) => rowOf(view, id)), gone: [], kept: [{ id: 'decided', at: [], value: now }] }
      },
    },
  }
  const origins: RowStep<'origins'> = {
    id: 'origins',
    scope: 'row',
    version: 1,
    inputs: ['claims'],
    heeds: () => false,
    touches: () => [],
    besides: ({ id }) => (id === 'b' ? ['c'] : []),
    share: () => undefined,
    run: (view) => (id) => {
      ran.push(id)
      return [{ id, at: [], value: { claim: id, of: view.claim(id as never) } as never }]
    },
  }
  return [claims, origins]
}

function caseOf() {
  const ran: string[] = []
  const store = memoryStore([])
  return {
    store,
    /** What runs with some decisions in force; stopped before the first row of a step. */
    run: async (decisions: readonly DecisionBody[], stop?: string): Promise<readonly string[]> => {
      ran.length = 0
      const view = { decisions: () => decisions.map((body) => ({ body })), claim: (id: string) => store.row('claims', id) } as unknown as CaseView
      const matterKey = ({ heeds }: Pick<CaseStep, 'heeds'>): string => JSON.stringify(decisions.filter((body) => heeds?.(body) ?? true))
      const onProgress = ({ step }: { readonly step: string }): void => {
        if (step === stop) throw new Error('stopped')
      }
      await interpret(stepsOf(ran), { store, view, executor: inThread, matterKey, onProgress }).catch(() => undefined)
      return [...ran]
    },
  }
}

it('makes those rows again that a decision changes, and has the rows of later steps run again that read them', async () => {
  const { run, store } = caseOf()
  expect(await run([])).toEqual(['all', 'a', 'b', 'c', 'd'])
  expect(await run([])).toEqual([])
  expect(await run([bodyOf('same', 'b')])).toEqual(['again b', 'b', 'c'])
  expect(await run([bodyOf('same', 'b'), bodyOf('same', 'd')])).toEqual(['again b,d', 'd'])
  expect(await run([])).toEqual(['again b,d', 'b', 'c', 'd'])
  const { store: fresh, run: anew } = caseOf()
  await anew([])
  for (const step of ['claims', 'origins'] as const) expect([...store.rows(step)]).toEqual([...fresh.rows(step)])
})

it('makes all rows for other decisions, and runs those again that became others', async () => {
  const { run } = caseOf()
  await run([])
  expect(await run([bodyOf('accept', 'a')])).toEqual(['all', 'a'])
  expect(await run([bodyOf('accept', 'a'), bodyOf('same', 'c')])).toEqual(['again a,c', 'c'])
})

it('goes on where it was stopped between the two', async () => {
  const { run } = caseOf()
  await run([])
  expect(await run([bodyOf('same', 'b')], 'origins')).toEqual(['again b'])
  expect(await run([bodyOf('same', 'b')])).toEqual(['b', 'c'])
})
