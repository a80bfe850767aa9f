import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Copy } from '../model/copies.ts'
import { comparisonWords } from './comparison-words.ts'
import { memoryStore } from '../engine/memory-store.ts'
import { caseOfReports, reportOfGiven, runOver } from './fixtures/compare.ts'

const WORDS = 'mira osk ledan quay ferry crane tide bell rope gull salt harbour mast lamp coal pier'.split(' ')
/** Texts of few different words, so that they share wording by chance in every way. */
const text = fc.array(fc.constantFrom(...WORDS, 'said', 'the', 'of'), { minLength: 0, maxLength: 60 }).map((words) => words.join(' '))
/** Texts pieced together from a few phrases, so that runs of every length are shared, nested and repeated. */
const PHRASES = [...WORDS.keys()].map((i) =>
  Array.from({ length: 2 + (i % 9) }, (_, k) => WORDS[(i * 5 + k * (1 + (i % 3))) % WORDS.length]!).join(' '),
)
const pieced = fc.array(fc.constantFrom(...PHRASES, 'said', 'the'), { minLength: 0, maxLength: 14 }).map((phrases) => phrases.join(' '))
/** A passage of words that stand nowhere else. */
const block = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/), { minLength: 12, maxLength: 20 }).map((words) => words.join(' '))

const reportsOf = (texts: readonly string[]) => texts.map((one, i) => reportOfGiven({ text: one }, `given-${i}`))
const words = (extent: readonly [number, number], of: string): string => comparisonWords(of.slice(...extent)).hash.join()

test('a copied block of twelve words is always found, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(block, text, text, text, text, async (shared, a, b, c, d) => {
      const reports = reportsOf([`${a} ${shared} ${b}`, `${c} ${shared} ${d}`])
      const view = await caseOfReports(reports)
      const covered = [...view.copies()].some((copy) =>
        [copy.a, copy.b].every((side) => {
          const report = view.report(side.report)
          const at = report.text.indexOf(shared)
          return side.start <= at && at + shared.length <= side.end
        }),
      )
      expect(covered).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('the pairs found are those that a slow, obvious comparison finds', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(pieced, { minLength: 2, maxLength: 5 }), async (texts) => {
      const reports = reportsOf(texts)
      const view = await caseOfReports(reports)
      const found = new Set([...view.copies()].map(({ a, b }) => `${a.report} ${b.report}`))
      const expected = new Set<string>()
      for (const a of reports) for (const b of reports) if (a.id < b.id && longestSharedRun(a.text, b.text) >= 8) expected.add(`${a.id} ${b.id}`)
      expect(found).toEqual(expected)
      seen += expected.size
    }),
    { numRuns: 60 },
  )
  expect(seen).toBeGreaterThan(20)
})

test('both sides of every run have equal words, runs ascend, and all spans lie in their texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieced, { minLength: 2, maxLength: 5 }), async (texts) => {
      const view = await caseOfReports(reportsOf(texts))
      for (const copy of view.copies()) checkCopy(copy, view.report(copy.a.report).text, view.report(copy.b.report).text)
    }),
    { numRuns: 60 },
  )
})

test('any order of arrival gives the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieced, { minLength: 2, maxLength: 6 }), async (texts) => {
      const reports = reportsOf(texts)
      const [one, other] = [await caseOfReports(reports), await caseOfReports([...reports].reverse())]
      expect([...other.copies()]).toEqual([...one.copies()])
      expect([...other.carriers()]).toEqual([...one.carriers()])
    }),
    { numRuns: 40 },
  )
})

test('reports that are added leave the groups that all leave at once', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(pieced, { minLength: 6, maxLength: 9 }), async (texts) => {
      const reports = reportsOf(texts)
      const whole = memoryStore(reports)
      let held = 5
      const store = { ...whole, reportIds: () => whole.reportIds().filter((id) => reports.slice(0, held).some((report) => report.id === id)) }
      for (; held <= reports.length; held++) await runOver(store)
      const all = memoryStore(reports)
      await runOver(all)
      expect([...store.rows('carriers')]).toEqual([...all.rows('carriers')])
      seen += all.count('carriers')
    }),
    { numRuns: 40 },
  )
  expect(seen).toBeGreaterThan(20)
})

test('what two reports share does not depend on which is first', async () => {
  const blocks = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/), { minLength: 60, maxLength: 60 })
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(blocks, order, order, async (different, one, other) => {
      const textOf = (parts: readonly number[]): string => parts.map((part) => different.slice(12 * part, 12 * part + 12).join(' ')).join('. ')
      const shared = async (first: string, second: string): Promise<string[]> => {
        // The place is part of a report's id, so that either may come first in order.
        const reports = [reportOfGiven({ text: textOf(one) }, first), reportOfGiven({ text: textOf(other) }, second)]
        const view = await caseOfReports(reports)
        return [...view.copies()]
          .map(({ a, b, kind }) =>
            [reports[0]!.id === a.report ? [a, b] : [b, a]].map(([x, y]) => `${x!.start} ${x!.end} ${y!.start} ${y!.end} ${kind}`).join(),
          )
          .sort()
      }
      expect(await shared('given-0', 'given-1')).toEqual(await shared('given-1', 'given-0'))
      expect(await shared('given-a', 'given-b')).toEqual(await shared('given-0', 'given-1'))
    }),
    { numRuns: 30 },
  )
})

test('text that repeats itself stays quick and is found', async () => {
  const repeated = 'tide and tide '.repeat(4000)
  const view = await caseOfReports(reportsOf([repeated, `gull ${repeated}`]))
  expect([...view.copies()].length).toBeGreaterThan(0)
})

function checkCopy(copy: Copy, a: string, b: string): void {
  expect(copy.a.report < copy.b.report).toBe(true)
  let [beforeA, beforeB] = [copy.a.start, copy.b.start]
  for (const run of copy.runs) {
    expect(words(run.a, a)).toBe(words(run.b, b))
    expect(run.a[0]).toBeGreaterThanOrEqual(beforeA)
    expect(run.b[0]).toBeGreaterThanOrEqual(beforeB)
    ;[beforeA, beforeB] = [run.a[1], run.b[1]]
  }
  expect([beforeA, beforeB]).toEqual([copy.a.end, copy.b.end])
  expect(copy.a.end).toBeLessThanOrEqual(a.length)
  expect(copy.b.end).toBeLessThanOrEqual(b.length)
  for (const { a: inA, b: inB } of copy.edits) {
    expect(inA ?? inB).toBeDefined()
    for (const [extent, of] of [[inA, a] as const, [inB, b] as const])
      if (extent) expect(0 <= extent[0] && extent[0] < extent[1] && extent[1] <= of.length).toBe(true)
  }
}

function longestSharedRun(a: string, b: string): number {
  const [x, y] = [comparisonWords(a).hash, comparisonWords(b).hash]
  let longest = 0
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < y.length; j++) {
      let length = 0
      while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++
      longest = Math.max(longest, length)
    }
  return longest
}
