import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cautionsInOrder } from '../../core/model/caution-order.ts'
import { reportFromText } from '../../core/index.ts'
import type { CautionId } from '../../core/model/ids.ts'
import { analyzeCase, openCase, type OpenCase } from '../case/index.ts'
import { makeOlder } from '../case/unmarked-carriers.fixture.ts'
import { localEngine } from '../engines/local.ts'
import { CLAIM_ORDERS, listsInMemory, REPORT_ORDERS, type CaseLists } from './index.ts'

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['Coast Wire', '2031-05-04', 'Nine people were killed when the ferry sank at Port Ledan, harbour master Ilse Maron said on Tuesday.'],
  ['Ledan Post', '2031-05-05', 'Nine people were killed when the ferry sank at Port Ledan, according to Coast Wire.'],
  ['Harbour Echo', '2031-05-06', 'Twelve people were killed when the ferry sank at Port Ledan, the Ferry Workers’ Union said on Wednesday.'],
  [
    'Isle Radio',
    '2031-05-07',
    'The gates of the quay were reportedly locked, a guard said. “Nobody told us,” deckhand Bram Oster said on 3 May 2031.',
  ],
]
const reportOf = ([outlet, published, text]: (typeof TEXTS)[number], place: number) =>
  reportFromText({
    place: `${place}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: published, from: 'record' } },
  })

let folder: string
let opened: OpenCase
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-lists-'))
  opened = openCase(folder, { mode: 'write' })
})
afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

async function analysed(): Promise<void> {
  await analyzeCase(opened, { executor: localEngine({ workers: 0 }).executor })
  opened.updateLists()
}

const ALL = { offset: 0, limit: 1000 }

/** Everything that lists can tell. */
function told(lists: CaseLists): unknown {
  return {
    whole: lists.whole(),
    outlets: lists.outlets(),
    claims: CLAIM_ORDERS.map((order) => lists.claims({}, order, ALL)),
    found: [
      lists.claims({ words: 'ferr port' }, 'gap', ALL),
      lists.claims({ outlet: 'Isle Radio' }, 'gap', ALL),
      lists.claims({ from: '2031-05-01', to: '2031-05-31' }, 'first', ALL),
      lists.claims({ hedged: true, several: false }, 'title', ALL),
    ],
    reports: REPORT_ORDERS.map((order) => lists.reports({}, order, ALL)),
    actors: [lists.actors({}, ALL), lists.actors({ words: 'maron' }, ALL), lists.persons(50)],
    cautions: lists.cautions({}, ALL),
    timeline: lists.timeline({}, ALL),
    matrix: [lists.matrix({ topics: [], by: 'year' }), lists.matrix({ topics: ['ferry', 'gates'], by: 'month' })],
    ties: lists.ties(),
    copied: [lists.copiedOutlets(), lists.copiedPassages()],
    carriers: lists.carriersAmong(opened.view.reportIds()),
    about: lists.claims({}, 'title', ALL).rows.map(({ id }) => lists.spokenAbout(id)),
  }
}

describe('lists brought up to date', () => {
  it('are those made anew, after reports came, were corrected and went', async () => {
    const reports = TEXTS.map(reportOf)
    opened.putReports(reports.slice(0, 2))
    await analysed()
    expect(opened.lists.whole().reports).toBe(2)
    opened.putReports(reports.slice(2))
    await analysed()
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    opened.decide({
      body: { kind: 'correct', what: 'report', a: reports[0]!.id, field: 'outlet', value: 'Sea Wire' },
      by: 'R. Reader',
      why: 'masthead',
    })
    await analysed()
    expect(opened.lists.outlets()).toContain('Sea Wire')
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    const [time] = opened.view.layer(reports[3]!.id, 'statements').filter(({ times }) => times.length > 0)
    if (time) {
      const at = opened.view.layer(reports[3]!.id, 'times')[time.times[0]!]!.extent
      const body = { kind: 'correct', what: 'statement', a: time.id, time: { at, from: '2031-04-03', to: '2031-04-04' } } as const
      opened.decide({ body, by: 'R. Reader', why: 'slip' })
      await analysed()
      expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    }
    opened.removeReports([reports[3]!.id])
    expect(JSON.stringify(told(opened.lists))).not.toContain('Bram Oster')
    await analysed()
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
  })

  it('tell the numbers of claims as decisions change and undoings give them back', async () => {
    opened.putReports(TEXTS.map(reportOf))
    await analysed()
    const counted = (): unknown => opened.lists.claims({}, 'title', ALL).rows.map(({ id, numbers, reports }) => ({ id, numbers, reports }))
    const before = counted()
    const [report] = opened.view.reportIds()
    const { id } = opened.decide({ body: { kind: 'withdraw', what: 'report', a: report! }, by: 'R. Reader', why: 'retracted' })
    await analysed()
    expect(counted()).not.toEqual(before)
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    opened.decide({ body: { kind: 'undo', what: 'decision', a: id }, by: 'R. Reader', why: 'slip' })
    await analysed()
    expect(counted()).toEqual(before)
  })

  it('are left alone where nothing was written or decided since', async () => {
    const told: number[] = []
    const tell = (done: number): void => void told.push(done)
    const reports = TEXTS.map(reportOf)
    opened.putReports(reports)
    await analysed()
    opened.updateLists(tell)
    expect(told).toEqual([])
    opened.close()
    opened = openCase(folder, { mode: 'write' })
    opened.updateLists(tell)
    expect(told).toEqual([])
    opened.decide({ body: { kind: 'withdraw', what: 'report', a: reports[0]!.id }, by: 'R. Reader', why: 'retracted' })
    opened.updateLists(tell)
    expect(told.length).toBeGreaterThan(0)
    told.length = 0
    opened.store.putKey('a step', 'a unit', 'a key')
    opened.updateLists(tell)
    expect(told.length).toBeGreaterThan(0)
  })

  it('find who carries passages in some reports as reading all groups does', async () => {
    const sentence = 'The harbour gates had been left open all through the night of the storm, and the quay was under water by the morning.'
    const reports = Array.from({ length: 5 }, (_, place) =>
      reportFromText({
        place: `${place}.txt`,
        text: `Outlet ${place} looks at what is number ${place}. ${sentence} ${place < 3 ? 'Fishing boats were found on the road behind the fish market on Sunday, far from where they had been tied up.' : ''}`,
        meta: { published: { value: `2031-05-0${place + 1}`, from: 'record' } },
      }),
    )
    opened.putReports(reports)
    await analysed()
    const { view, lists } = opened
    const ids = view.reportIds()
    expect([...view.carriers()].length).toBeGreaterThan(0)
    for (let chosen = 0; chosen < 1 << ids.length; chosen++) {
      const among = new Set(ids.filter((_, place) => (chosen & (1 << place)) !== 0))
      const oracle = [...view.carriers()]
        .map(({ id, carriers, tree }) => ({
          id,
          carriers: carriers.filter(({ report }) => among.has(report)),
          tree: tree.filter(({ to }) => among.has(to)),
        }))
        .filter(({ carriers }) => carriers.length > 0)
      expect(lists.carriersAmong([...among])).toEqual(oracle)
    }
  })

  it('of a passage that many carry follow each report that comes or goes, and kinds that are left out', async () => {
    const shared = 'Fishing boats were found on the road behind the fish market on Sunday, far from where they had been tied up.'
    const longer = `${shared} Nobody had closed the harbour gates, although the storm had been on every wireless since the evening before.`
    const reports = Array.from({ length: 16 }, (_, place) =>
      reportFromText({
        place: `${place}.txt`,
        text: `Outlet ${place} looks at what is number ${place}. ${place % 4 === 3 ? longer : shared}`,
        meta: { published: { value: `2031-05-${10 + ((7 * place) % 16)}`, from: 'record' } },
      }),
    )
    const same = async (): Promise<void> => {
      await analysed()
      expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    }
    opened.putReports(reports.slice(0, 11))
    await same()
    expect([...opened.view.carriers()].some(({ carriers, copies }) => carriers.length + copies.length > 32)).toBe(true)
    for (const report of reports.slice(11)) {
      opened.putReports([report])
      await same()
    }
    const [group] = opened.lists.carriersAmong(opened.view.reportIds())
    opened.ask({ name: 'Case', question: 'Who saw it?', leaveOut: [opened.view.carrierGroup(group!.id).kind] }, 'R. Reader')
    await same()
    expect(opened.lists.carriersAmong(opened.view.reportIds()).map(({ id }) => id)).not.toContain(group!.id)
    opened.removeReports([reports[3]!.id, reports[12]!.id])
    await same()
  })

  it('that an older version made are brought up to date', async () => {
    const text = 'Fishing boats were found on the road behind the fish market on Sunday, far from where they had been tied up.'
    const reports = [0, 1, 2].map((place) => reportFromText({ place: `${place}.txt`, text: `Outlet ${place} looks at it. ${text}`, meta: {} }))
    opened.putReports(reports.slice(0, 2))
    await analysed()
    opened.close()
    makeOlder(folder)
    opened = openCase(folder, { mode: 'write' })
    opened.updateLists()
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
    opened.putReports(reports.slice(2))
    await analysed()
    expect(told(opened.lists)).toEqual(told(listsInMemory(opened.view)))
  })

  it('tell of carriers as the last run left them, where two runs were stopped one after the other', async () => {
    const text = 'Fishing boats were found on the road behind the fish market on Sunday, far from where they had been tied up.'
    opened.putReports([0, 1].map((place) => reportFromText({ place: `${place}.txt`, text: `Outlet ${place} looks at it. ${text}`, meta: {} })))
    await analysed()
    const { store, view, lists } = opened
    expect(lists.carriersAmong(view.reportIds())).not.toEqual([])
    store.putDone('carriers')
    opened.updateLists()
    for (const unit of [...store.units('carriers')]) store.dropUnit('carriers', unit)
    opened.updateLists()
    expect(lists.carriersAmong(view.reportIds())).toEqual([])
  })

  it('tell of claims what the case says, in the order asked for, a page at a time', async () => {
    opened.putReports(TEXTS.map(reportOf))
    await analysed()
    const { view, lists } = opened
    const all = lists.claims({}, 'reports', ALL)
    expect(all.total).toBe([...view.claims()].length)
    for (const { id, reports, numbers } of all.rows) {
      const { whole } = view.originsOf(id)
      expect({ reports, ...numbers }).toEqual({
        reports: whole.reportsStating,
        atLeast: whole.atLeast,
        supported: whole.supported,
        atMost: whole.atMost,
      })
    }
    expect(all.rows.map(({ reports }) => reports)).toEqual(all.rows.map(({ reports }) => reports).sort((x, y) => y - x))
    const pages = all.rows.flatMap((_, offset) => lists.claims({}, 'reports', { offset, limit: 1 }).rows)
    expect(pages).toEqual(all.rows)
    expect(lists.claimIds({}, 'reports')).toEqual(all.rows.map(({ id }) => id))
    const [first] = all.rows
    expect(lists.claims({ only: [first!.id] }, 'gap', ALL).total).toBe(1)
    expect(lists.claims({ without: [first!.id] }, 'gap', ALL).total).toBe(all.total - 1)
    expect(lists.claims({ words: '"* OR (' }, 'gap', ALL).total).toBe(0)
  })

  it('order sourcing notes as the case does, also where some are left out', async () => {
    opened.putReports(TEXTS.map(reportOf))
    await analysed()
    const [caution] = opened.view.cautions()
    const weights = [30, 29, 40, 28, 39, 40, 12]
    const cautions = weights.map((weight, place) => ({
      ...caution!,
      id: `${place}` as CautionId,
      rule: place % 2 === 0 ? 'undated' : 'hedge-lost',
      weight,
    }))
    const lists = listsInMemory({ ...opened.view, cautions: () => cautions })
    const ordered = cautionsInOrder(cautions).map(({ id }) => id)
    expect(lists.cautions({}, ALL).rows.map(({ id }) => id)).toEqual(ordered)
    for (const out of ordered) {
      const left = cautionsInOrder(cautions.filter(({ id }) => id !== out)).map(({ id }) => id)
      expect(lists.cautions({ without: [out] }, ALL).rows.map(({ id }) => id)).toEqual(left)
      expect(lists.cautions({ only: left }, ALL).rows.map(({ id }) => id)).toEqual(left)
    }
  })
})
