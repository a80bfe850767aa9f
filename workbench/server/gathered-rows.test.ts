import { describe, expect, it } from 'vitest'
import type { ClaimId } from '../../core/model/ids.ts'
import { inventedCase } from './fixtures/invented-case.ts'
import { memorySource } from './fixtures/memory-source.ts'
import { indexing } from './indexing.ts'
import type { CaseMarks, CaseSource, Shelf } from './source.ts'

const fixture = inventedCase()
const plain = (): CaseSource => memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] })

/** The invented case with marks, which stay what they are but for the claims named. */
function marked(changed: () => readonly ClaimId[] = () => [], shelf?: Shelf): CaseSource & { readonly asked: ClaimId[] } {
  const source = plain()
  const asked: ClaimId[] = []
  let times = 0
  const marks = (): CaseMarks => ({
    reports: 'reports',
    actors: 'actors',
    cautions: 'cautions',
    claims: () => new Map([...source.view().claims()].map(({ id }) => [id, changed().includes(id) ? String(times++) : 'same'])),
  })
  const view = source.view
  return {
    ...source,
    asked,
    marks,
    view: () => {
      const held = view()
      return { ...held, originsOf: (claim) => (asked.push(claim), held.originsOf(claim)) }
    },
    ...(shelf && { shelf }),
  }
}

function shelfInMemory(): Shelf {
  const held = new Map<string, { readonly mark: string; readonly value: unknown }>()
  return {
    mark: () => 'whole',
    get: (name, mark) => (held.get(name)?.mark === mark ? held.get(name)?.value : undefined),
    put: (name, mark, value) => void held.set(name, { mark, value: structuredClone(value) }),
  }
}

const withdrawal = { body: { kind: 'withdraw', what: 'report', a: fixture.reports.wire.id }, by: 'R. Reader', why: 'retracted' } as const

describe('the rows of claims', () => {
  it('are the same with marks and without', async () => {
    const [with_, without] = [indexing(marked()), indexing(plain())]
    expect((await with_.prepared()).claims()).toEqual((await without.prepared()).claims())
    expect(with_.now().claims().length).toBeGreaterThan(1)
  })

  it('are made again after a decision for claims whose mark changed, and for no other', async () => {
    const [first] = [...fixture.view([]).claims()]
    const source = marked(() => [first!.id])
    const index = indexing(source)
    const before = await index.prepared()
    source.asked.length = 0
    await source.decide({ ...withdrawal, body: { kind: 'accept', what: 'statement', a: first!.statements[0]!.id } })
    const after = await index.prepared()
    expect(source.asked).toEqual([first!.id])
    expect(after.claims().map(({ id }) => id)).toEqual(before.claims().map(({ id }) => id))
    // What people decided is always read anew.
    expect(after.claims().find(({ id }) => id === first!.id)?.row.review.reviewed).toBe(1)
  })

  it('are taken from the shelf when the case is opened next, and the first page with them', async () => {
    const shelf = shelfInMemory()
    const first = indexing(marked(() => [], shelf))
    expect(first.overviewKept()).toBeUndefined()
    await first.prepareAndKeep()
    const source = marked(() => [], shelf)
    const second = indexing(source)
    expect(second.overviewKept()).toEqual(structuredClone(first.now().overview()))
    expect((await second.prepared()).claims()).toEqual(first.now().claims())
    expect(source.asked).toEqual([])
    // Once the rows are there, the first page is made of them.
    expect(second.overviewKept()).toBeUndefined()
  })

  it('never pass for whole where one cannot be made', async () => {
    const source = plain()
    const view = source.view()
    const index = indexing({
      ...source,
      view: () => ({
        ...view,
        originsOf: () => {
          throw new RangeError('no such claim')
        },
      }),
    })
    await expect(index.prepared()).rejects.toThrow('no such claim')
    expect(() => index.now().claims()).toThrow('no such claim')
  })
})
