import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hits, PairStep, Plan, PostingColumns, PostingStep, Postings, ReportStep, ResultStore } from '../model/plan.ts'
import { viewOfStore } from '../model/view-of-store.ts'
import { reportFromText } from '../read/report-of.ts'
import { inThread } from './executor.ts'
import { interpret } from './interpret.ts'
import { memoryStore } from './memory-store.ts'

/** Every word of a text is a sequence; words of one letter share their high half with others. */
const postings: ReportStep<'postings'> = {
  id: 'postings',
  scope: 'report',
  version: 1,
  inputs: [],
  run: ({ text }): Postings => {
    const words = text.split(' ').filter((word) => word !== '')
    const code = (word: string): number => word.charCodeAt(0)
    return {
      high: Uint32Array.from(words, (word) => Math.imul(code(word) >> 1, 0x9e3779b1) >>> 0),
      low: Uint32Array.from(words, code),
      token: Uint32Array.from(words, (_, at) => at),
    }
  },
}

/** Reports that share a word: all with one another up to three, in larger groups each with the one before it alone. */
function linked({ low, token, report }: PostingColumns): Hits {
  const first = new Map<number, Map<number, number>>()
  low.forEach((word, i) => {
    const places = first.get(word) ?? new Map<number, number>()
    first.set(word, places)
    places.set(report[i]!, Math.min(places.get(report[i]!) ?? Infinity, token[i]!))
  })
  const hits: number[][] = []
  for (const places of first.values()) {
    const group = [...places].sort(([x], [y]) => x - y)
    group.forEach(([b, tokenB], at) => {
      for (const [a, tokenA] of group.slice(group.length <= 3 ? 0 : Math.max(0, at - 1), at)) hits.push([a, tokenA, b, tokenB])
    })
  }
  const column = (i: number): Uint32Array => Uint32Array.from(hits, (hit) => hit[i]!)
  return { a: column(0), tokenA: column(1), b: column(2), tokenB: column(3) }
}

const links: PostingStep = { id: 'links', scope: 'posting', version: 1, inputs: ['postings'], run: linked }

/** A row for each pair with the hit that it was made from. */
function pairStep(ran: string[]): PairStep<'copies'> {
  return {
    id: 'copies',
    scope: 'pair',
    version: 1,
    inputs: ['links', 'postings'],
    run: ({ report: a }, { report: b }, { tokenA, tokenB }) => {
      ran.push(`${a.text} | ${b.text}`)
      return [{ id: `${a.id} ${b.id}`, at: [], value: { tokenA: [...tokenA], tokenB: [...tokenB] } as never }]
    },
  }
}

const reportsOf = (texts: readonly string[]) => texts.map((text, i) => reportFromText({ place: `${i}`, text }))

/** A case that grows: in each go it holds so many of the reports more. */
async function grown(
  texts: readonly string[],
  goes: readonly (readonly number[])[],
): Promise<{ readonly store: ResultStore; readonly ran: string[][] }> {
  const reports = reportsOf(texts)
  const whole = memoryStore(reports)
  const held = new Set<string>()
  const store: ResultStore = { ...whole, reportIds: () => whole.reportIds().filter((id) => held.has(id)) }
  const view = viewOfStore(store, { about: { name: 'given', question: '' }, problems: [], decisions: [] })
  const ran: string[][] = []
  for (const go of goes) {
    go.forEach((i) => held.add(reports[i]!.id))
    ran.push([])
    const plan: Plan = [postings, links, pairStep(ran.at(-1)!)]
    await interpret(plan, { store, view, executor: inThread, matterKey: () => '' })
  }
  return { store, ran }
}

const left = ({ store }: { readonly store: ResultStore }): unknown => [[...store.unitKeys('copies')].sort(), [...store.rows('copies')]]

test('reports added one after the other leave the pairs, hits and keys that all leave at once', async () => {
  const text = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 6 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 9, maxLength: 16 }), fc.integer({ min: 5, max: 8 }), async (texts, first) => {
      const all = texts.map((_, i) => i)
      const oneByOne = all.slice(first).map((i) => [i])
      expect(left(await grown(texts, [all.slice(0, first), ...oneByOne]))).toEqual(left(await grown(texts, [all])))
    }),
    { numRuns: 80 },
  )
})

test('only pairs that an added report changes are run', async () => {
  const { ran } = await grown(['a b', 'a c', 'd e', 'd f', 'g', 'h c', 'c'], [[0, 1, 2, 3, 4, 5], [6]])
  expect(ran[0]).toHaveLength(3)
  expect(ran[1]!.map((pair) => pair.split(' | ').sort()).sort()).toEqual([
    ['a c', 'c'],
    ['c', 'h c'],
  ])
})

test.each([true, false])('a report that goes takes its pairs along, whether its keys are forgotten (%s) or not', async (forgotten) => {
  const texts = ['a b', 'a c', 'a d', 'b c', 'e a', 'f', 'g']
  const reports = reportsOf(texts)
  const whole = memoryStore(reports)
  let held = reports.map(({ id }) => id)
  const store: ResultStore = { ...whole, reportIds: () => [...held].sort() }
  const view = viewOfStore(store, { about: { name: 'given', question: '' }, problems: [], decisions: [] })
  const run = (): Promise<void> => interpret([postings, links, pairStep([])], { store, view, executor: inThread, matterKey: () => '' })
  await run()
  held = held.filter((id) => id !== reports[0]!.id)
  if (forgotten) store.dropUnit('links', reports[0]!.id)
  await run()
  expect(left({ store })).toEqual(left(await grown(texts, [[1, 2, 3, 4, 5, 6]])))
})

test('a run that was stopped is made up for', async () => {
  const texts = ['a b', 'a c', 'a d', 'b c', 'e a', 'f', 'g', 'b a d']
  const reports = reportsOf(texts)
  const whole = memoryStore(reports)
  let held = reports.slice(0, 7).map(({ id }) => id)
  const store: ResultStore = { ...whole, reportIds: () => [...held].sort() }
  const view = viewOfStore(store, { about: { name: 'given', question: '' }, problems: [], decisions: [] })
  const plan = [postings, links, pairStep([])] as const
  await interpret(plan, { store, view, executor: inThread, matterKey: () => '' })
  held = reports.map(({ id }) => id)
  const stopped = interpret(plan, {
    store,
    view,
    executor: inThread,
    matterKey: () => '',
    onProgress: ({ step, done, cached }) => {
      if (step === 'copies' && done > cached) throw new Error('stopped')
    },
  })
  await expect(stopped).rejects.toThrow('stopped')
  held = held.slice(1)
  await interpret(plan, { store, view, executor: inThread, matterKey: () => '' })
  expect(left({ store })).toEqual(left(await grown(texts, [[1, 2, 3, 4, 5, 6, 7]])))
})
