import { describe, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { openDatabase, type Database } from './sqlite.ts'

const steps = ['CREATE TABLE a (x)', 'CREATE TABLE b (x); INSERT INTO a VALUES (1)', 'ALTER TABLE a ADD COLUMN y']
const version = (database: Database): unknown => database.prepare('PRAGMA user_version').get()

describe('migrate()', () => {
  it('runs each step once, whatever the version it starts from', () => {
    for (let from = 0; from <= steps.length; from++) {
      const database = openDatabase(':memory:')
      migrate(database, steps.slice(0, from), 'x.sqlite')
      migrate(database, steps, 'x.sqlite')
      migrate(database, steps, 'x.sqlite')
      expect(version(database)).toEqual({ user_version: 3 })
      expect(database.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 1, y: null }])
    }
  })

  it('changes nothing where a step fails', () => {
    const database = openDatabase(':memory:')
    migrate(database, steps.slice(0, 1), 'x.sqlite')
    expect(() => migrate(database, [...steps, 'CREATE NONSENSE'], 'x.sqlite')).toThrow()
    expect(version(database)).toEqual({ user_version: 1 })
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()).toEqual([{ name: 'a' }])
  })

  it('tells of a disk that is full, also where SQLite has taken everything back by itself', () => {
    const database = openDatabase(':memory:')
    database.exec('PRAGMA max_page_count = 4')
    const tables = Array.from({ length: 20 }, (_, n) => `CREATE TABLE t${n} (x UNIQUE)`)
    expect(() => migrate(database, tables, 'x.sqlite')).toThrow(/full/)
    expect(version(database)).toEqual({ user_version: 0 })
  })

  it('refuses a file that a newer Headwater made', () => {
    const database = openDatabase(':memory:')
    migrate(database, steps, 'x.sqlite')
    expect(() => migrate(database, steps.slice(0, 2), 'x.sqlite')).toThrow(
      expect.objectContaining({ code: 'newer', message: expect.stringContaining('x.sqlite') as string }),
    )
  })
})
