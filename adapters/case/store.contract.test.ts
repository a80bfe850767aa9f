import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryStore } from '../../core/engine/memory-store.ts'
import type { ActorId, ClaimId, CopyId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { ReportResults, ResultStore, Row } from '../../core/model/plan.ts'
import type { Report } from '../../core/model/report.ts'
import { viewOfStore } from '../../core/model/view-of-store.ts'
import { reportFromText } from '../../core/read/report-of.ts'
import { openCase } from './open-case.ts'
import type { OpenCase } from './opened.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater store '))
const open: OpenCase[] = []
afterAll(() => {
  for (const opened of open) opened.close()
  rmSync(folder, { recursive: true, force: true })
})

const reports = ['The ferry stopped.', 'Two men were held.\ud800 Ōkura said so.', 'The quay reopened.'].map((text, i) =>
  reportFromText({ place: `r${i}.txt`, text, meta: { title: { value: `Report ${i}`, from: 'record' } } }),
)
const ids = reports.map((report) => report.id).sort()
const [r1, r2, r3] = ids as [ReportId, ReportId, ReportId]

const stores: Record<string, (held: readonly Report[]) => ResultStore> = {
  'in memory': (held) => memoryStore(held),
  'in SQLite': (held) => {
    const opened = openCase(join(folder, String(open.length)), { mode: 'write' })
    open.push(opened)
    opened.putReports(held)
    return opened.store
  },
}

/** A row of copies; only what the contract looks at is filled in. */
const row = (id: string, at: readonly string[], note = id): Row<unknown> => ({ id, at, value: { id, note } })
const idsOf = (rows: Iterable<unknown>): string[] => [...rows].map((value) => (value as { id: string }).id)

describe.each(Object.entries(stores))('a store %s', (_name, make) => {
  it('holds reports in order of id, whatever the order of arrival', () => {
    expect(make(reports).reportIds()).toEqual(ids)
    expect(make([...reports].reverse()).reportIds()).toEqual(ids)
  })

  it('gives back a report to the last character, lone surrogates and diacritics included', () => {
    const store = make(reports)
    for (const report of reports) expect(store.report(report.id)).toEqual(report)
  })

  it('names the report that it does not hold', () => {
    expect(() => make(reports).report('nobody' as ReportId)).toThrow(/nobody.*3/)
  })

  it('keeps columns as columns', () => {
    const store = make(reports)
    const columns = { high: Uint32Array.of(1, 4294967295), low: Uint32Array.of(2, 3), token: Uint32Array.of(0, 9) }
    store.putResult('postings', r1, 'k1', columns)
    expect(store.result('postings', r1)).toEqual(columns)
    expect(store.result('postings', r1)!.high).toBeInstanceOf(Uint32Array)
    expect(store.resultKey('postings', r1)).toBe('k1')
  })

  it('replaces a result and its key', () => {
    const store = make(reports)
    store.putResult('times', r1, 'old', [])
    store.result('times', r1)
    const times = [{ marker: 1 }] as unknown as ReportResults['times']
    store.putResult('times', r1, 'new', times)
    expect(store.result('times', r1)).toEqual(times)
    expect(store.resultKey('times', r1)).toBe('new')
  })

  it('has no result and no key where none was put', () => {
    const store = make(reports)
    expect(store.result('words', r1)).toBeUndefined()
    expect(store.resultKey('words', r1)).toBeUndefined()
    expect(store.row('copies', 'x')).toBeUndefined()
    expect([...store.rows('copies')]).toEqual([])
    expect(store.count('copies')).toBe(0)
  })

  it('gives rows in order of id and rows of a unit in the order given', () => {
    const store = make(reports)
    store.putRows('copies', `${r2}|${r3}`, 'k', [row('m', [r2, r3]), row('c', [r2, r3])])
    store.putRows('copies', `${r1}|${r2}`, 'k', [row('x', [r1, r2]), row('a', [r1, r2])])
    expect(idsOf(store.rows('copies'))).toEqual(['a', 'c', 'm', 'x'])
    expect([...store.rowsOfUnit('copies', `${r1}|${r2}`)]).toEqual([row('x', [r1, r2]), row('a', [r1, r2])])
    expect(store.row('copies', 'm')).toEqual({ id: 'm', note: 'm' })
    expect(store.count('copies')).toBe(4)
  })

  it('finds rows under each of their ids once, in order of row id', () => {
    const store = make(reports)
    store.putRows('copies', 'u', 'k', [row('b', [r1, r2, r1]), row('a', [r2])])
    expect(idsOf(store.rowsAt('copies', r1))).toEqual(['b'])
    expect(idsOf(store.rowsAt('copies', r2))).toEqual(['a', 'b'])
    expect(idsOf(store.rowsAt('carriers', r2))).toEqual([])
  })

  it('replaces what a unit left before, and only that', () => {
    const store = make(reports)
    store.putRows('copies', 'u', 'k1', [row('a', [r1]), row('b', [r1])])
    store.putRows('copies', 'v', 'k1', [row('c', [r1])])
    store.putRows('copies', 'u', 'k2', [row('b', [r2], 'again')])
    expect(idsOf(store.rows('copies'))).toEqual(['b', 'c'])
    expect(idsOf(store.rowsAt('copies', r1))).toEqual(['c'])
    expect(store.row('copies', 'b')).toEqual({ id: 'b', note: 'again' })
    expect(store.resultKey('copies', 'u')).toBe('k2')
  })

  it('finds the same rows of a unit, put again, where they are now', () => {
    const store = make(reports)
    store.putRows('copies', 'u', 'k1', [row('b', [r1, r2]), row('a', [r1])])
    store.putRows('copies', 'u', 'k2', [row('b', [r2, r3], 'again'), row('a', [r1])])
    expect(idsOf(store.rowsAt('copies', r1))).toEqual(['a'])
    expect(idsOf(store.rowsAt('copies', r2))).toEqual(['b'])
    expect(idsOf(store.rowsAt('copies', r3))).toEqual(['b'])
    expect([...store.rowsOfUnit('copies', 'u')]).toEqual([row('b', [r2, r3], 'again'), row('a', [r1])])
    expect(store.count('copies')).toBe(2)
  })

  it('replaces all rows of a step of the whole case, keeping those that are the same', () => {
    const store = make(reports)
    store.putAllRows('claims', 'k1', [row('a', [r1]), row('b', [r1]), row('c', [r2])])
    store.putAllRows('claims', 'k2', [row('b', [r2], 'again'), row('c', [r2]), row('d', [r1])])
    expect(idsOf(store.rows('claims'))).toEqual(['b', 'c', 'd'])
    expect(idsOf(store.rowsAt('claims', r1))).toEqual(['d'])
    expect(idsOf(store.rowsAt('claims', r2))).toEqual(['b', 'c'])
    expect(store.row('claims', 'b')).toEqual({ id: 'b', note: 'again' })
    expect(store.row('claims', 'a')).toBeUndefined()
    expect(store.allRowsKey('claims')).toBe('k2')
  })

  it('tells which rows of the whole case are others, once they are put', () => {
    const store = make(reports)
    const told: unknown[] = []
    const put = (most: number, ...rows: readonly Row<unknown>[]): void =>
      store.putAllRows('claims', 'k', rows, { most, tell: (changes) => told.push(changes && [changes, idsOf(store.rows('claims'))]) })
    put(9, row('a', [r1]), row('b', [r1]), row('c', [r1]))
    put(9, row('a', [r1]), row('b', [r1], 'again'), row('d', [r1]))
    put(9, row('a', [r1]), row('b', [r1], 'again'), row('d', [r1]))
    put(1, row('a', [r1], 'again'), row('b', [r1]), row('d', [r1]))
    const [first, second, ...others] = told
    expect(first).toBeUndefined()
    expect(second).toEqual([
      [
        { id: 'b', before: { id: 'b', note: 'b' }, after: { id: 'b', note: 'again' } },
        { id: 'd', after: { id: 'd', note: 'd' } },
        { id: 'c', before: { id: 'c', note: 'c' } },
      ],
      ['a', 'b', 'd'],
    ])
    expect(others).toEqual([[[], ['a', 'b', 'd']], undefined])
  })

  it('puts some rows of the whole case in the place of those with their ids', () => {
    const store = make(reports)
    const told: unknown[] = []
    store.putAllRows('claims', 'k1', [row('a', [r1]), row('b', [r1]), row('c', [r1])])
    const again = { rows: [row('b', [r2], 'again'), row('c', [r1]), row('d', [r1])], gone: ['a', 'nothing'] }
    store.putSomeRows('claims', 'k2', again, { most: 9, tell: (changes) => told.push(changes?.map(({ id }) => id).sort()) })
    expect(idsOf(store.rows('claims'))).toEqual(['b', 'c', 'd'])
    expect(idsOf(store.rowsAt('claims', r1))).toEqual(['c', 'd'])
    expect(store.row('claims', 'b')).toEqual({ id: 'b', note: 'again' })
    expect(store.allRowsKey('claims')).toBe('k2')
    expect(told).toEqual([['a', 'b', 'd']])
  })

  it('empties the keys of units and keeps what they left', () => {
    const store = make(reports)
    store.putRows('copies', 'u', 'k', [row('a', [r1])])
    store.putRows('copies', 'v', 'k', [row('b', [r1])])
    store.expire('copies', ['u', 'nothing'])
    expect([...store.unitKeys('copies')].sort()).toEqual([
      ['u', ''],
      ['v', 'k'],
    ])
    expect(idsOf(store.rows('copies'))).toEqual(['a', 'b'])
  })

  it('holds rows of one id no more often than they are put', () => {
    const store = make(reports)
    for (const note of ['x', 'y', 'z']) store.putAllRows('claims', note, [row('a', [r1]), row('a', [r1], note)])
    expect(store.count('claims')).toBe(2)
  })

  it('keeps all rows of a step where others cannot be made', () => {
    const store = make(reports)
    store.putAllRows('claims', 'k1', [row('a', [r1])])
    function* failing(): Iterable<Row<unknown>> {
      yield row('b', [r1])
      throw new Error('no more')
    }
    expect(() => store.putAllRows('claims', 'k2', failing())).toThrow('no more')
    expect(idsOf(store.rowsAt('claims', r1))).toEqual(['a'])
    expect(store.allRowsKey('claims')).toBe('k1')
  })

  it('remembers which steps are done, until it is told otherwise', () => {
    const store = make(reports)
    expect(store.doneKey('copies')).toBeUndefined()
    store.putDone('copies', 'k')
    expect(store.doneKey('copies')).toBe('k')
    expect([...store.units('copies')]).toEqual([])
    store.putDone('copies')
    expect(store.doneKey('copies')).toBeUndefined()
  })

  it('names another text or metadata under one id by another key', () => {
    const [first] = reports
    const key = (report: Report): string => make([report]).reportKey(report.id)
    expect(key(first!)).toBe(key({ ...first! }))
    expect(key({ ...first!, text: 'The ferry sailed.' })).not.toBe(key(first!))
    expect(key({ ...first!, meta: { outlet: { value: 'Coast Wire', from: 'record' } } })).not.toBe(key(first!))
  })

  it('remembers a unit without rows, and forgets a dropped one', () => {
    const store = make(reports)
    store.putRows('copies', 'empty', 'k', [])
    store.putRows('copies', 'gone', 'k', [row('a', [r1])])
    expect([...store.units('copies')].sort()).toEqual(['empty', 'gone'])
    expect([...store.unitsWithRows('copies')]).toEqual(['gone'])
    store.dropUnit('copies', 'gone')
    expect([...store.units('copies')]).toEqual(['empty'])
    expect(store.resultKey('copies', 'gone')).toBeUndefined()
    expect(idsOf(store.rows('copies'))).toEqual([])
    expect(idsOf(store.rowsAt('copies', r1))).toEqual([])
  })

  it('takes rows from an iterable that reads the store while it is written', () => {
    const store = make(reports)
    const many = Array.from({ length: 300 }, (_, i) => row(`c${String(i).padStart(4, '0')}`, [r1]))
    store.putRows('copies', 'u', 'k', many)
    function* derived(): Iterable<Row<unknown>> {
      for (const copy of store.rows('copies')) if ([...store.rowsAt('copies', r1)].length === many.length) yield row(`g-${copy.id}`, [copy.id])
    }
    store.putRows('carriers', 'u', 'k', derived())
    expect(store.count('carriers')).toBe(many.length)
  })

  it('can be gone through again, nested and left early', () => {
    const store = make(reports)
    store.putRows(
      'copies',
      'u',
      'k',
      Array.from({ length: 300 }, (_, i) => row(`c${String(i).padStart(4, '0')}`, [r1])),
    )
    const copies = store.rows('copies')
    for (const copy of copies) {
      expect(copy.id).toBe('c0000')
      break
    }
    let pairs = 0
    for (const _ of copies) for (const __ of store.rowsAt('copies', r1)) pairs++
    expect(pairs).toBe(300 * 300)
  })

  it('leaves what a unit had where the rows for it cannot be made', () => {
    const store = make(reports)
    store.putRows('copies', 'u', 'k1', [row('a', [r1])])
    function* failing(): Iterable<Row<unknown>> {
      yield row('b', [r1])
      store.row('copies', 'b')
      throw new Error('no more')
    }
    expect(() => store.putRows('copies', 'u', 'k2', failing())).toThrow('no more')
    expect(store.row('copies', 'b')).toBeUndefined()
    expect(idsOf(store.rowsAt('copies', r1))).toEqual(['a'])
    expect(idsOf(store.rows('copies'))).toEqual(['a'])
    expect(store.resultKey('copies', 'u')).toBe('k1')
  })
})

describe('a store in SQLite', () => {
  it('shows rows as they were where they were read during a write that is taken back', () => {
    const store = stores['in SQLite']!(reports)
    store.putAllRows('claims', 'k1', [row('a', [r1]), row('b', [r2])])
    const tell = (): void => {
      expect([idsOf(store.rowsAt('claims', r1)), idsOf(store.rowsAt('claims', r2))]).toEqual([['a'], []])
      expect(store.row('claims', 'a')).toEqual({ id: 'a', note: 'again' })
      throw new Error('the disk is full')
    }
    const again = { rows: [row('a', [r1], 'again')], gone: ['b'] }
    expect(() => store.putSomeRows('claims', 'k2', again, { most: 9, tell })).toThrow('the disk is full')
    expect([store.allRowsKey('claims'), store.row('claims', 'a')]).toEqual(['k1', { id: 'a', note: 'a' }])
    expect([...store.rowsAt('claims', r1), ...store.rowsAt('claims', r2)]).toEqual([
      { id: 'a', note: 'a' },
      { id: 'b', note: 'b' },
    ])
  })
})

describe.each(Object.entries(stores))('the view over a store %s', (_name, make) => {
  const filled = (): ReturnType<typeof viewOfStore> => {
    const store = make(reports)
    const statement = { id: `${r1}.s1`, report: r1, extent: [0, 3] }
    store.putResult('statements', r1, 'k', [statement] as unknown as ReportResults['statements'])
    store.putRows('copies', `${r1}|${r2}`, 'k', [row('copy', [r1, r2])])
    store.putRows('claims', 'case', 'k', [row('claim', [r1, `${r1}.s1`])])
    store.putRows('origins', 'case', 'k', [row('claim', [])])
    store.putRows('actors', 'case', 'k', [row('actor', [r2, 'mention'])])
    store.putRows('cautions', 'case', 'k', [row('caution', ['claim', r1])])
    return viewOfStore(store, { about: { name: 'ferry', question: 'Who stopped it?' }, problems: [], decisions: [] })
  }

  it('looks things up by their own ids and by those they stand under', () => {
    const view = filled()
    expect(view.statement(`${r1}.s1` as StatementId).extent).toEqual([0, 3])
    expect(view.copy('copy' as CopyId).id).toBe('copy')
    expect(idsOf(view.copiesOf(r2))).toEqual(['copy'])
    expect(idsOf(view.claimsWith(`${r1}.s1` as StatementId))).toEqual(['claim'])
    expect(view.actorOf('mention' as MentionId)?.id).toBe('actor')
    expect(view.actorOf('nobody' as MentionId)).toBeUndefined()
    expect(idsOf(view.cautionsOf(r1))).toEqual(['caution'])
    expect(view.originsOf('claim' as ClaimId)).toEqual({ id: 'claim', note: 'claim' })
    expect(view.counts()).toEqual({ reports: 3, copies: 1, actors: 1, claims: 1, cautions: 1 })
  })

  it('throws a RangeError that names an id it does not hold', () => {
    const view = filled()
    expect(() => view.claim('none' as ClaimId)).toThrow(RangeError)
    expect(() => view.actor('none' as ActorId)).toThrow(/none/)
    expect(() => view.statement(`${r1}.other` as StatementId)).toThrow(/other/)
    expect(() => view.layer(r2, 'statements')).toThrow(RangeError)
  })
})

it('a store in SQLite holds no step for done once it has forgotten a report', () => {
  const store = stores['in SQLite']!(reports) as OpenCase['store']
  store.putDone('words', 'k')
  store.forget(r1)
  expect(store.doneKey('words')).toBeUndefined()
})
