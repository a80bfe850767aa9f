import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../core/index.ts'
import { reportOf } from '../../core/read/report-of.ts'
import { openCase } from './open-case.ts'
import type { OpenCase } from './opened.ts'
import { restoreMissing } from './restore-missing.ts'
import { takeInFile, type FileReading } from './take-in-file.ts'
import { verifyCase } from './verify-case.ts'

let folder = ''
let opened: OpenCase
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater files '))
  opened = openCase(folder, { mode: 'write' })
})
afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A file with one report a line. */
function reading(place: string, text: string): FileReading {
  const bytes = Buffer.from(text)
  const reports = text.split('\n').map((line, i) => reportOf({ place: `${place}#${i + 1}`, reader: 'lines', original: bytes, text: line }))
  return { place, bytes, modified: 1, readers: 'lines 1', reports, problems: [] }
}

const texts = (): string[] =>
  opened.view
    .reportIds()
    .map((id) => opened.view.report(id).text)
    .sort()

describe('takeInFile()', () => {
  it('keeps the original, logs the import and puts the reports', () => {
    const file = reading('list.txt', 'one\ntwo')
    expect(takeInFile(opened, file, 'Ilse')).toBe(2)
    expect(texts()).toEqual(['one', 'two'])
    const sha256 = sha256Hex(file.bytes)
    expect(Buffer.from(opened.originals.read(sha256)!).toString()).toBe('one\ntwo')
    expect([...opened.log.entries('import')].map(({ by, body }) => ({ by, body }))).toEqual([
      { by: 'Ilse', body: { place: 'list.txt', sha256, bytes: 7 } },
    ])
  })

  it('does nothing twice', () => {
    takeInFile(opened, reading('list.txt', 'one\ntwo'), 'Ilse')
    expect(takeInFile(opened, reading('list.txt', 'one\ntwo'), 'Ilse')).toBe(0)
    expect([...opened.log.entries()].length).toBe(1)
  })

  it('puts a changed file in the place of its former version, whose original stays', () => {
    takeInFile(opened, reading('list.txt', 'one\ntwo'), 'Ilse')
    takeInFile(opened, reading('list.txt.old', 'other'), 'Ilse')
    takeInFile(opened, reading('list.txt', 'one'), 'Ilse')
    expect(texts()).toEqual(['one', 'other'])
    expect(opened.originals.has(sha256Hex('one\ntwo'))).toBe(true)
    expect([...opened.log.entries('replacement')].map(({ body }) => body)).toMatchObject([{ place: 'list.txt', former: sha256Hex('one\ntwo') }])
  })

  it('forgets a problem once the file can be read', () => {
    const problem = { place: 'list.txt', code: 'broken', message: 'Unexpected end' } as const
    takeInFile(opened, { ...reading('list.txt', 'x'), reports: [], problems: [problem] }, 'Ilse')
    expect(opened.view.problems()).toEqual([problem])
    takeInFile(opened, reading('list.txt', 'fine'), 'Ilse')
    expect(opened.view.problems()).toEqual([])
  })
})

describe('a case whose derived half was deleted', () => {
  it('is read again from its originals, with no new entry in its log', async () => {
    takeInFile(opened, { ...reading('list.txt', 'The ferry stopped.'), reports: [] }, 'Ilse')
    const head = opened.log.head()
    opened.close()
    rmSync(join(folder, 'derived.sqlite'))
    opened = openCase(folder, { mode: 'write' })
    expect(await restoreMissing(opened)).toBe(1)
    expect(texts()).toEqual(['The ferry stopped.'])
    takeInFile(opened, reading('list.txt', 'The ferry stopped.'), 'Ilse')
    expect(opened.log.head()).toBe(head)
    expect(await restoreMissing(opened)).toBe(0)
  })
})

describe('verifyCase()', () => {
  it('finds nothing in a sound case', async () => {
    takeInFile(opened, reading('list.txt', 'one\ntwo'), 'Ilse')
    expect(await verifyCase(opened)).toEqual({ originals: 1, entries: 1, logHead: opened.log.head(), faults: [] })
  })

  it('shows an original whose bytes changed, and one that is gone', async () => {
    takeInFile(opened, reading('changed.txt', 'one'), 'Ilse')
    takeInFile(opened, reading('gone.txt', 'two'), 'Ilse')
    writeFileSync(opened.originals.pathOf(sha256Hex('one')), 'One')
    rmSync(opened.originals.pathOf(sha256Hex('two')))
    const { faults } = await verifyCase(opened)
    expect(faults).toEqual([expect.stringMatching(/changed\.txt.*not those/), expect.stringMatching(/gone\.txt.*missing/)])
  })
})
