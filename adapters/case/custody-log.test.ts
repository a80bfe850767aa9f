import { describe, expect, it } from 'vitest'
import { custodyLog, type CustodyLog } from './custody-log.ts'
import { decisionsSchema } from './decisions-schema.ts'
import { migrate } from './migrate.ts'
import { openDatabase, type Database } from './sqlite.ts'

function logOver(database: Database): CustodyLog {
  migrate(database, decisionsSchema, 'decisions.sqlite')
  return custodyLog(database, () => new Date('2031-05-04T10:00:00Z'))
}

/** A log of five imports, changed behind its back by the SQL given. */
function tampered(sql: string): string[] {
  const database = openDatabase(':memory:')
  const log = logOver(database)
  for (let i = 1; i <= 5; i++) log.append([{ kind: 'import', by: 'Ilse', body: { place: `${i}.txt` } }])
  database.exec('DROP TRIGGER log_keeps_entries; DROP TRIGGER log_keeps_all')
  database.exec(sql)
  return log.faults().map(({ message }) => message)
}

describe('the custody log', () => {
  it('chains each entry to the one before', () => {
    const log = logOver(openDatabase(':memory:'))
    const [first, second] = log.append([
      { kind: 'question', by: 'Ilse', body: { question: 'Who closed the harbour?' } },
      { kind: 'import', by: 'Ilse', body: { place: 'a.txt' } },
    ])
    expect(first?.previous).toBe('')
    expect(second?.previous).toBe(first?.hash)
    expect(log.head()).toBe(second?.hash)
    expect(log.faults()).toEqual([])
    expect([...log.entries('import')]).toEqual([second])
    expect([...log.entries()].map(({ number }) => number)).toEqual([1, 2])
  })

  it('appends all of several entries or none', () => {
    const log = logOver(openDatabase(':memory:'))
    const endless: { self?: unknown } = {}
    endless.self = endless
    expect(() =>
      log.append([
        { kind: 'import', by: 'Ilse', body: {} },
        { kind: 'import', by: 'Ilse', body: endless },
      ]),
    ).toThrow()
    expect([...log.entries()]).toEqual([])
    log.append([{ kind: 'import', by: 'Ilse', body: {} }])
    expect(log.faults()).toEqual([])
  })

  it('refuses changes to what is on record', () => {
    const database = openDatabase(':memory:')
    const log = logOver(database)
    log.append([{ kind: 'import', by: 'Ilse', body: {} }])
    expect(() => database.exec("UPDATE log SET by = 'Other'")).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM log')).toThrow(/append-only/)
  })

  it.each([
    ['a changed body', `UPDATE log SET body = '{"place":"x"}' WHERE number = 3`, /entry 3: its content/],
    ['a changed author', `UPDATE log SET by = 'Other' WHERE number = 2`, /entry 2: its date, author or kind/],
    ['a changed date', `UPDATE log SET at = '2030-01-01' WHERE number = 4`, /entry 4: its date, author or kind/],
    ['an entry taken out', 'DELETE FROM log WHERE number = 3', /entry 4: unexpected after entry 2/],
    [
      'two entries exchanged',
      'UPDATE log SET number = 9 WHERE number = 2; UPDATE log SET number = 2 WHERE number = 3; UPDATE log SET number = 3 WHERE number = 9',
      /entry 2: does not follow/,
    ],
  ])('shows %s', (_what, sql, message) => {
    expect(tampered(sql).join('\n')).toMatch(message)
  })

  it('holds where a body was removed for good', () => {
    expect(tampered('UPDATE log SET body = NULL WHERE number = 3')).toEqual([])
  })
})
