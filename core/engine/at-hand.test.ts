import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Copy, Direction } from '../model/copies.ts'
import type { CopyId, StatementId } from '../model/ids.ts'
import { reportFromText } from '../read/report-of.ts'
import { atHand } from './at-hand.ts'
import { copyColumns } from './copy-columns.ts'

const shared = 'The harbour at Port Ledan was closed on Tuesday after a fire in the old customs shed, the mayor Ada Finn said.'
const reports = ['Two men were hurt.', 'Ferries to Marren sail again on Friday.', 'The Ferry Workers’ Union blamed the port.'].map((own, at) =>
  reportFromText({ place: `${at}.txt`, text: `${shared}\n\n${own}`, meta: { outlet: { value: `Outlet ${at}`, from: 'record' } } }),
)

/** A copy with all that can be asked of it. */
const whole = ({ id, a, b, sharedWords, runs, edits, kind, kindBecause, direction }: Copy): Copy => ({
  id,
  a,
  b,
  sharedWords,
  runs,
  edits,
  kind,
  kindBecause,
  direction,
})

describe('a view at hand', () => {
  it('says what the view says that it is made from', async () => {
    const view = await analyze(reports)
    const { view: near } = atHand(view)
    for (const report of view.reportIds()) {
      for (const { id } of view.layer(report, 'statements')) expect(near.statement(id)).toEqual(view.statement(id))
      expect([...near.copiesOf(report)].length).toBeGreaterThan(0)
      const others = new Set([report, ...view.reportIds().slice(1)])
      expect([...near.copiesAmong(others)].map(whole)).toEqual([...view.copiesAmong(others)])
      expect([...near.copiesOf(report)].map(whole)).toEqual([...view.copiesOf(report)])
    }
  })

  it('reads a report once for all that is asked of it, and again when it has been cleared', async () => {
    const view = await analyze(reports)
    let read = 0
    const layer: CaseView['layer'] = (report, step) => {
      read++
      return view.layer(report, step)
    }
    const { view: near, clear } = atHand({ ...view, layer })
    const ask = (): void => view.reportIds().forEach((report) => view.layer(report, 'statements').forEach(({ id }) => near.statement(id)))
    ask()
    ask()
    expect(read).toBe(reports.length)
    clear()
    ask()
    expect(read).toBe(2 * reports.length)
  })

  it('gives the same where it keeps less than is asked for', async () => {
    const view = await analyze(reports)
    const all = view.reportIds().flatMap((report) => view.layer(report, 'statements').map(({ id }) => id))
    const { view: near } = atHand(view, 2)
    for (const id of [...all, ...all]) expect(near.statement(id)).toEqual(view.statement(id))
  })

  it('says of a direction what the copy says', async () => {
    const view = await analyze(reports)
    const directions: readonly Direction[] = [
      { known: true, from: 'a', because: ['one'] },
      { known: true, from: 'b', because: ['two'], byDatesAlone: true },
      { known: true, from: 'b', because: ['three'], bySource: true },
      { known: false, because: ['four'] },
      { known: false, because: ['five'], leans: 'a' },
      { known: false, because: ['six'], leans: 'b' },
    ]
    const [first] = view.copies()
    const copies = directions.map((direction, at): Copy => ({ ...first!, id: `copy${at}` as CopyId, direction }))
    const own: CaseView = { ...view, copies: () => copies, copy: (id) => copies.find((copy) => copy.id === id)! }
    const columns = copyColumns(own)
    expect(Array.from(columns.of(first!.a.report), (copy) => copy.direction)).toEqual(directions)
  })

  it('refuses a statement that no report makes', async () => {
    const view = await analyze(reports)
    expect(() => atHand(view).view.statement(`${view.reportIds()[0]!}.none` as StatementId)).toThrow(RangeError)
  })
})
