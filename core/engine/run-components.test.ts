import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportId } from '../model/ids.ts'
import type {
  ComponentStep,
  KeptRows,
  PairStep,
  Plan,
  PostingStep,
  Postings,
  ReportStep,
  ReportStepId,
  ResultStore,
  StepProgress,
} from '../model/plan.ts'
import { viewOfStore } from '../model/view-of-store.ts'
import { reportFromText } from '../read/report-of.ts'
import { inThread } from './executor.ts'
import { interpret } from './interpret.ts'
import { memoryStore } from './memory-store.ts'

/** A text is words of one letter; each is a posting. */
const postings: ReportStep<'postings'> = {
  id: 'postings',
  scope: 'report',
  version: 1,
  inputs: [],
  run: ({ text }): Postings => {
    const words = text.split(' ').filter((word) => word !== '')
    const code = Uint32Array.from(words, (word) => word.charCodeAt(0))
    return { high: code.map((one) => Math.imul(one, 0x9e3779b1) >>> 0), low: code, token: code.map((_, at) => at) }
  },
}

/** Reports that share a word: all with one another up to three, in larger groups each with the first and the one before it. */
const links: PostingStep = {
  id: 'links',
  scope: 'posting',
  version: 1,
  inputs: ['postings'],
  links: { allUpTo: 3, nearest: 1 },
  run: ({ low, token, report }) => {
    const hits: number[][] = []
    for (const word of new Set(low)) {
      const group = [...low.keys()].filter((i) => low[i] === word).sort((x, y) => report[x]! - report[y]! || token[x]! - token[y]!)
      const firsts = group.filter((i, at) => at === 0 || report[i] !== report[group[at - 1]!])
      firsts.forEach((b, at) => {
        for (const a of firsts.slice(0, at).filter((_, i) => firsts.length <= 3 || i === 0 || i === at - 1))
          hits.push([report[a]!, token[a]!, report[b]!, token[b]!])
      })
    }
    const column = (i: number): Uint32Array => Uint32Array.from(hits, (hit) => hit[i]!)
    return { a: column(0), tokenA: column(1), b: column(2), tokenB: column(3) }
  },
}

/** A row for each word that two reports share. */
const pairs: PairStep<'copies'> = {
  id: 'copies',
  scope: 'pair',
  version: 1,
  inputs: ['links', 'postings'],
  run: ({ report: a, results }, { report: b, results: { postings: there } }) =>
    [...new Set(results.postings.low)]
      .filter((word) => there.low.includes(word))
      .map((word) => ({ id: `${String.fromCharCode(word)} ${a.id} ${b.id}`, at: [], value: word as never })),
}

/** Rows of neighbouring letters at a report are together, but three in a row are not: one more may put others apart. */
function together(rows: KeptRows, join: (one: number, other: number) => void): void {
  const letters = [...new Set(Array.from({ length: rows.length }, (_, row) => rows.field(row, 0)))].sort((x, y) => x - y)
  const rowsOf = (letter: number): number[] => Array.from({ length: rows.length }, (_, row) => row).filter((row) => rows.field(row, 0) === letter)
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] === letter + 1 && letters[at + 2] !== letter + 2 ? rowsOf(letter + 1) : []
    const [first, ...others] = [...rowsOf(letter), ...next]
    for (const other of others) join(first!, other)
  }
}

/** Rows of letters that are two apart. */
function neighbours(rows: KeptRows): readonly (readonly [number, number])[] {
  const all = Array.from({ length: rows.length }, (_, row) => row)
  return all.flatMap((one) => all.filter((other) => rows.field(other, 0) === rows.field(one, 0) + 2).map((other) => [one, other] as const))
}

/** Leaves the ids of a component's rows, and of those beside them. None for words of the letter z. */
function groups(ran: string[]): ComponentStep<'carriers'> {
  return {
    id: 'carriers',
    scope: 'component',
    version: 1,
    inputs: ['copies', 'postings'],
    keep: (rows) => rows.map(({ value }) => (String.fromCharCode(value as number) === 'z' ? undefined : [value as number])),
    note: ({ report }) => report.text,
    join: (_, rows, tell) => {
      together(rows, tell.together)
      for (const [one, other] of neighbours(rows)) tell.beside(one, other)
    },
    run: (inputs) => (rows, beside) => {
      const ids = Array.from({ length: rows.length }, (_, row) => rows.id(row))
      ran.push(ids.map((id) => id[0]!).join(''))
      const texts = Array.from(ids, (_, row) => `${String(inputs.note(rows.a(row)))}, ${String(inputs.note(rows.b(row)))}`)
      return [
        {
          id: ids[0]!,
          at: [],
          value: {
            ids,
            letters: ids.map((id) => inputs.row(id)),
            texts,
            beside: Array.from({ length: beside.length }, (_, row) => beside.id(row)),
          } as never,
        },
      ]
    },
  }
}

const view = (store: ResultStore) => viewOfStore(store, { about: { name: 'given', question: '' }, problems: [], decisions: [] })

/** A case whose reports come and go. */
function caseOf(texts: readonly string[]) {
  const reports = texts.map((text, i) => reportFromText({ place: `${i}`, text }))
  const whole = memoryStore(reports)
  const held = new Set<ReportId>()
  const store: ResultStore = { ...whole, reportIds: () => whole.reportIds().filter((id) => held.has(id)) }
  return {
    store,
    hold: (...numbers: readonly number[]) => numbers.forEach((i) => held.add(reports[i]!.id)),
    leave: (i: number) => {
      const { id } = reports[i]!
      held.delete(id)
      // As a store forgets what is derived of a report.
      store.putResult('carriers kept' as ReportStepId, id, '', undefined as never)
      for (const step of ['links', 'postings and on', 'carriers kept']) store.dropUnit(step, id)
    },
    /** @returns the letters of the components that the step ran for */
    run: async (onProgress?: (told: StepProgress) => void): Promise<readonly string[]> => {
      const ran: string[] = []
      const plan: Plan = [postings, links, pairs, groups(ran)]
      await interpret(plan, { store, view: view(store), executor: inThread, matterKey: () => '', ...(onProgress && { onProgress }) })
      return ran
    },
  }
}

const left = (store: ResultStore): unknown => [[...store.unitKeys('carriers')].sort(), [...store.rows('carriers')]]

async function allAtOnce(texts: readonly string[], held: readonly number[]): Promise<unknown> {
  const one = caseOf(texts)
  one.hold(...held)
  await one.run()
  return left(one.store)
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
const text = fc.array(fc.constantFrom(...'abcdefghz'), { maxLength: 5 }).map((words) => words.join(' '))
const texts = fc.array(text, { minLength: 9, maxLength: 16 })

test('components after reports were added one after the other are those of all at once, and as rows were never apart', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 5, max: 8 }), async (given, first) => {
      const grown = caseOf(given)
      grown.hold(...numbers(0, first))
      await grown.run()
      for (const i of numbers(first, given.length)) {
        grown.hold(i)
        await grown.run()
      }
      expect(left(grown.store)).toEqual(await allAtOnce(given, numbers(0, given.length)))
    }),
    { numRuns: 80 },
  )
})

test('components after reports came and went in goes, some of which were stopped, are those of all at once', async () => {
  const go = fc.record({ come: fc.array(fc.nat(19), { maxLength: 3 }), leave: fc.option(fc.nat(19), { freq: 4 }), stopAt: fc.option(fc.nat(12)) })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 20 }), fc.array(go, { minLength: 1, maxLength: 6 }), async (given, goes) => {
      const changing = caseOf(given)
      const held = new Set(numbers(0, 14))
      changing.hold(...held)
      await changing.run()
      for (const { come, leave, stopAt } of goes) {
        changing.hold(...come)
        for (const i of come) held.add(i)
        if (leave !== null) changing.leave(leave)
        if (leave !== null) held.delete(leave)
        let told = 0
        const stop = (): void => {
          if (told++ === stopAt) throw new Error('stopped')
        }
        await changing.run(stop).catch((error: unknown) => expect(String(error)).toContain('stopped'))
      }
      await changing.run()
      expect(left(changing.store)).toEqual(await allAtOnce(given, [...held]))
    }),
    { numRuns: 80 },
  )
})

test('a run that was stopped anywhere is made up for, and a report that goes takes its rows along', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(12), async (given, stopAt) => {
      const stopped = caseOf(given)
      const last = given.length - 1
      stopped.hold(...numbers(0, last))
      await stopped.run()
      stopped.hold(last)
      let told = 0
      const stop = (): void => {
        if (told++ === stopAt) throw new Error('stopped')
      }
      await stopped.run(stop).catch((error: unknown) => expect(String(error)).toContain('stopped'))
      await stopped.run()
      expect(left(stopped.store)).toEqual(await allAtOnce(given, numbers(0, given.length)))
      stopped.leave(0)
      await stopped.run()
      expect(left(stopped.store)).toEqual(await allAtOnce(given, numbers(1, given.length)))
    }),
    { numRuns: 60 },
  )
})

test('only components that rows of an added report are in, or were in, are made', async () => {
  const grown = caseOf(['a x', 'a x', 'd', 'd e', 'e', 'h', 'h z', 'y z', 'e y'])
  grown.hold(...numbers(0, 8))
  expect((await grown.run()).map((letters) => [...new Set(letters)].sort().join(''))).toEqual(expect.arrayContaining(['a', 'x', 'de', 'h']))
  grown.hold(8)
  expect((await grown.run()).map((letters) => [...new Set(letters)].sort().join('')).sort()).toEqual(['de', 'y'])
  expect(await grown.run()).toEqual([])
})
