import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportId } from '../model/ids.ts'
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

/** Reports that share a word: all with one another up to three, in larger groups each with the first and the one before it. */
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
      const earlier = group.slice(0, at).filter((_, i) => group.length <= 3 || i === 0 || i === at - 1)
      for (const [a, tokenA] of earlier) hits.push([a, tokenA, b, tokenB])
    })
  }
  const column = (i: number): Uint32Array => Uint32Array.from(hits, (hit) => hit[i]!)
  return { a: column(0), tokenA: column(1), b: column(2), tokenB: column(3) }
}

const links: PostingStep = { id: 'links', scope: 'posting', version: 1, inputs: ['postings'], links: { allUpTo: 3, nearest: 1 }, run: linked }

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

/** What happens to a case between two runs, or during one. */
type Event =
  | { readonly kind: 'add'; readonly report: number }
  | { readonly kind: 'remove'; readonly report: number }
  | { readonly kind: 'replace'; readonly report: number; readonly text: string; readonly forgotten: boolean }
  | { readonly kind: 'run' }
  | { readonly kind: 'stop'; readonly after: number }

const words = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 6 }).map((letters) => letters.join(' '))
const report = fc.nat(15)
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), report }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), report }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replace' as const), report, text: words, forgotten: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('run' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop' as const), after: fc.nat(8) }) },
)

/** A case of which reports come, go and say something else, and whose runs are stopped. */
async function changedBy(texts: readonly string[], events: readonly Event[]) {
  const reports = reportsOf(texts)
  const said = new Map(reports.map((one) => [one.id, one]))
  const held = new Set(reports.slice(0, 8).map(({ id }) => id))
  const whole = memoryStore(reports)
  const store: ResultStore = {
    ...whole,
    reportIds: () => whole.reportIds().filter((id) => held.has(id)),
    report: (id) => said.get(id)!,
    reportKey: (id) => said.get(id)!.text,
  }
  const view = viewOfStore(store, { about: { name: 'given', question: '' }, problems: [], decisions: [] })
  const run = async (stopAfter = Infinity): Promise<void> => {
    let told = 0
    const onProgress = (): void => {
      if (told++ >= stopAfter) throw new Error('stopped')
    }
    const done = interpret([postings, links, pairStep([])], { store, view, executor: inThread, matterKey: () => '', onProgress })
    await done.catch((error: unknown) => expect(String(error)).toContain('stopped'))
  }
  /** As a store forgets what is derived of a report. */
  const forget = (id: ReportId): void => ['links', 'postings and on'].forEach((step) => store.dropUnit(step, id))
  await run()
  for (const one of events) {
    if (one.kind === 'run') await run()
    else if (one.kind === 'stop') await run(one.after)
    else {
      const { id } = reports[one.report % reports.length]!
      if (one.kind === 'add') held.add(id)
      else if (one.kind === 'remove') {
        held.delete(id)
        forget(id)
      } else {
        said.set(id, { ...said.get(id)!, text: one.text })
        if (one.forgotten) forget(id)
      }
    }
  }
  await run()
  const now = store.reportIds().map((id) => said.get(id)!)
  const once = memoryStore(now)
  const keyed: ResultStore = { ...once, reportKey: (id) => said.get(id)!.text }
  await interpret([postings, links, pairStep([])], {
    store: keyed,
    view: viewOfStore(keyed, { about: { name: 'given', question: '' }, problems: [], decisions: [] }),
    executor: inThread,
    matterKey: () => '',
  })
  return { now: left({ store }), once: left({ store: keyed }) }
}

test('whatever comes, goes, is replaced or stopped, pairs, hits and keys are those of all at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 12, maxLength: 16 }), fc.array(event, { maxLength: 16 }), async (texts, events) => {
      const { now, once } = await changedBy(texts, events)
      expect(now).toEqual(once)
    }),
    { numRuns: 120 },
  )
})
