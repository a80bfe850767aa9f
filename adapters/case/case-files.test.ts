import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { closeWritten, makeCaseDirectory } from './case-files.ts'
import type { Database } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater files '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A database that cannot tidy up behind itself. */
function failing(message: string): { readonly database: Database; readonly closed: () => boolean } {
  let closed = false
  const database = {
    exec: () => {
      throw new Error(message)
    },
    close: () => void (closed = true),
  } as unknown as Database
  return { database, closed: () => closed }
}

describe('closing a database that was written', () => {
  it('leaves tidying up to the next opening where somebody reads or the disk is full', () => {
    for (const message of ['database is locked', 'database or disk is full']) {
      const { database, closed } = failing(message)
      closeWritten(database)
      expect(closed()).toBe(true)
    }
  })

  it('tells of any other fault, and closes all the same', () => {
    const { database, closed } = failing('disk I/O error')
    expect(() => closeWritten(database)).toThrow('disk I/O error')
    expect(closed()).toBe(true)
  })
})

describe('the folder of a case', () => {
  it('is made with those before it, and only its owner can read it', () => {
    const directory = join(folder, 'a', 'b', 'case')
    makeCaseDirectory(directory)
    makeCaseDirectory(directory)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
  })

  it('is no file of that name, and none below one', () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'x')
    for (const place of [file, join(file, 'case')])
      expect(() => makeCaseDirectory(place)).toThrow(expect.objectContaining({ name: 'CaseError', code: 'read-only' }))
  })
})
