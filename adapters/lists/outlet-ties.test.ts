import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportFromText } from '../../core/index.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import { COPY_KINDS, type Copy, type CopyKind, type Direction } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import { analyzeCase, openCase, type OpenCase } from '../case/index.ts'
import { makeOlder } from '../case/unmarked-carriers.fixture.ts'
import { localEngine } from '../engines/local.ts'
import { listsInMemory, type CaseLists } from './index.ts'

let folder: string
let opened: OpenCase
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-ties-'))
  opened = openCase(folder, { mode: 'write' })
})
afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Ties that copies show and outlets that they are of, counted pair of outlets by pair of outlets from all copies. */
function tiesOfCopies(view: CaseView): unknown {
  const outletOf = new Map(view.reportIds().map((id) => [id, view.report(id).meta.outlet?.value]))
  const outlets = [...new Set(outletOf.values())].filter((outlet) => outlet !== undefined)
  const copies = [...view.copies()].filter(({ kind }) => kind === 'reporting' || kind === 'background' || kind === 'quotation')
  const shown = copies.map(({ a, b, direction }) => {
    const known = direction.known && direction.byDatesAlone !== true
    return { known, giver: known && direction.from === 'b' ? b.report : a.report, taker: known && direction.from === 'b' ? a.report : b.report }
  })
  const between = (from: string, to: string) => shown.filter(({ giver, taker }) => outletOf.get(giver) === from && outletOf.get(taker) === to)
  const tie = (how: string, [from, to]: readonly [string, string], reports: readonly ReportId[]) =>
    reports.length === 0 ? [] : [{ from, to, how, reports: new Set(reports).size, held: true, example: [...reports].sort()[0] }]
  const ties = outlets.flatMap((from) =>
    outlets.flatMap((to) => {
      if (from === to) return []
      const took = between(from, to).flatMap(({ known, taker }) => (known ? [taker] : []))
      const shares = from < to ? [...between(from, to), ...between(to, from)].flatMap(({ known, giver }) => (known ? [] : [giver])) : []
      return [...tie('took', [from, to], took), ...tie('shares', [from, to], shares)]
    }),
  )
  const copied = outlets.map((outlet) => {
    const others = outlets.filter((other) => other !== outlet)
    const given = others.flatMap((other) => between(outlet, other))
    const sharedWith = new Set([...given.map(({ taker }) => taker), ...others.flatMap((other) => between(other, outlet).map(({ giver }) => giver))])
    return { outlet, sharedWith: sharedWith.size, takenBy: new Set(given.filter(({ known }) => known).map(({ taker }) => taker)).size }
  })
  return { ties: inOrder(ties), copied: inOrder(copied.filter(({ sharedWith }) => sharedWith > 0)) }
}

const inOrder = (told: readonly unknown[]): readonly string[] => told.map((one) => JSON.stringify(one, Object.keys(one as object).sort())).sort()

/** The same as the lists tell it, without what reports say of whom they have it from. */
const tiesListed = (lists: CaseLists): unknown => ({
  ties: inOrder(lists.ties().filter(({ how }) => how !== 'named')),
  copied: inOrder(lists.copiedOutlets()),
})

const counted = ({ ties, copiedOutlets, whole }: CaseLists): unknown => [ties(), copiedOutlets(), whole().copies]

function expectAsAnew(): void {
  opened.updateLists()
  expect(counted(opened.lists)).toEqual(counted(listsInMemory(opened.view)))
  expect(tiesListed(opened.lists)).toEqual(tiesOfCopies(opened.view))
  expect(opened.lists.whole().copies).toBe([...opened.view.copies()].length)
}

const OUTLETS = ['Coast Wire', 'Ledan Post', 'Isle Radio', undefined]
const textReport = (place: number, text: string) => {
  const outlet = OUTLETS[place % OUTLETS.length]
  return reportFromText({
    place: `${place}.txt`,
    text,
    meta: { published: { value: `2031-05-${10 + place}`, from: 'record' }, ...(outlet && { outlet: { value: outlet, from: 'record' } }) },
  })
}

const DIRECTIONS: readonly Direction[] = [
  { known: true, from: 'a', because: [] },
  { known: true, from: 'b', because: [] },
  { known: true, from: 'a', because: [], byDatesAlone: true },
  { known: false, because: [] },
]
const HELD = Array.from({ length: 7 }, (_, place) => textReport(place, `Outlet ${place} looks at what is number ${place}.`))
const IDS = HELD.map(({ id }) => id).sort()

/** What happens to a case: a pair of reports has some copies, a kind is left out, a report's outlet is corrected, or the lists are made. */
const happening = fc.oneof(
  fc.record({
    pair: fc.tuple(fc.nat(IDS.length - 1), fc.nat(IDS.length - 1)).filter(([a, b]) => a < b),
    copies: fc.array(fc.tuple(fc.constantFrom(...COPY_KINDS), fc.constantFrom(...DIRECTIONS)), { maxLength: 2 }),
    anew: fc.boolean(),
  }),
  fc.record({ leaveOut: fc.subarray([...COPY_KINDS], { maxLength: 2 }) }),
  fc.record({ outlet: fc.constantFrom('Sea Wire', 'Coast Wire'), of: fc.constantFrom(...IDS) }),
  fc.record({ listed: fc.constant(true) }),
)

function happens(one: typeof happening extends fc.Arbitrary<infer T> ? T : never): void {
  if ('leaveOut' in one) opened.ask({ name: 'Case', question: 'Who had it first?', leaveOut: one.leaveOut }, 'R. Reader')
  else if ('outlet' in one) {
    const body = { kind: 'correct', what: 'report', a: one.of, field: 'outlet', value: one.outlet } as const
    opened.decide({ body, by: 'R. Reader', why: 'masthead' })
  } else if ('listed' in one) expectAsAnew()
  else {
    const [a, b] = [IDS[one.pair[0]]!, IDS[one.pair[1]]!]
    const rows = one.copies.map(([kind, direction], at) => copyRow([a, b], at, { kind, direction }))
    // Dropped before, its copies may be given the numbers that they had; else they get others.
    if (one.anew) opened.store.dropUnit('copies', `${a}|${b}`)
    opened.store.putRows('copies', `${a}|${b}`, JSON.stringify(rows), rows)
  }
}

function copyRow([a, b]: readonly [ReportId, ReportId], at: number, { kind, direction }: { kind: CopyKind; direction: Direction }) {
  const id = `${a} ${b} ${at}` as CopyId
  const span = (report: ReportId) => ({ report, start: 0, end: 9 })
  const value: Copy = { id, a: span(a), b: span(b), sharedWords: 9, runs: [], edits: [], kind, kindBecause: '', direction }
  return { id, at: [a, b], value }
}

test('ties between outlets follow whatever happens to copies', () => {
  opened.putReports(HELD)
  fc.assert(
    fc.property(fc.array(happening, { minLength: 5, maxLength: 25 }), (all) => {
      all.forEach(happens)
      expectAsAnew()
    }),
    { numRuns: 40 },
  )
})

const SHARED = 'Fishing boats were found on the road behind the fish market on Sunday, far from where they had been tied up.'
const LONGER = `${SHARED} Nobody had closed the harbour gates, although the storm had been on every wireless since the evening before.`
const REPORTS = Array.from({ length: 9 }, (_, place) =>
  textReport(
    place,
    `Outlet ${place} looks at what is number ${place}. ${place % 4 === 2 ? LONGER : SHARED}${place % 2 === 1 ? ' Nobody was hurt, a guard told Coast Wire on Sunday.' : ''}`,
  ),
)

async function analysed(): Promise<void> {
  await analyzeCase(opened, { executor: localEngine({ workers: 0 }).executor })
  expectAsAnew()
}

test.each([[[9]], [[1, 1, 1, 1, 1, 1, 1, 1, 1]], [[2, 6, 1]], [[5, 4]]])(
  'ties between outlets are the same whether reports come at once or in parts of %j',
  async (parts) => {
    let put = 0
    for (const part of parts) {
      opened.putReports(REPORTS.slice(put, (put += part)))
      await analysed()
    }
    const all = listsInMemory(opened.view)
    expect(new Set(all.ties().map(({ how }) => how))).toEqual(new Set(['named', 'took', 'shares']))
    const [tie] = all.ties()
    const body = { kind: 'correct', what: 'report', a: tie!.example, field: 'outlet', value: 'Sea Wire' } as const
    opened.decide({ body, by: 'R. Reader', why: 'masthead' })
    await analysed()
    opened.removeReports([REPORTS[0]!.id])
    await analysed()
  },
)

test('ties between outlets of a case that an older version made are counted, and brought up to date', async () => {
  opened.putReports(REPORTS.slice(0, 6))
  await analysed()
  opened.close()
  makeOlder(folder)
  opened = openCase(folder, { mode: 'write' })
  expectAsAnew()
  expect(opened.lists.ties()).not.toEqual([])
  opened.putReports(REPORTS.slice(6))
  await analysed()
})
