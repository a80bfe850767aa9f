import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { ReportId, StatementId } from '../../core/model/ids.ts'
import { reportFromText } from '../../core/read/report-of.ts'
import { CaseError } from './case-error.ts'
import { openCase } from './open-case.ts'
import type { OpenCase } from './opened.ts'
import { openDatabase } from './sqlite.ts'
import { verifyCase } from './verify-case.ts'
import { currentWriter } from './writer-lock.ts'

const folders: string[] = []
const open: OpenCase[] = []
afterEach(() => {
  for (const opened of open.splice(0)) opened.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater case ä '))
  folders.push(folder)
  return folder
}

function opening(directory: string, mode: 'read' | 'write' = 'write'): OpenCase {
  const opened = openCase(directory, { mode, clock: () => new Date('2031-05-04T10:00:00Z') })
  open.push(opened)
  return opened
}

function closing(opened: OpenCase): void {
  open.splice(open.indexOf(opened), 1)
  opened.close()
}

const report = reportFromText({ place: 'a.txt', text: 'The ferry stopped.', meta: { outlet: { value: 'Coast Wire', from: 'text' } } })
const withdrawal = { body: { kind: 'withdraw', what: 'report', a: report.id }, by: 'Ilse', why: 'retracted' } as const

describe('openCase()', () => {
  it('keeps reports, question and decisions from one opening to the next', () => {
    const folder = newFolder()
    const first = opening(folder)
    first.putReports([report])
    first.ask({ name: 'Ferry', question: 'Who stopped it?' }, 'Ilse')
    const decision = first.decide(withdrawal)
    closing(first)
    const second = opening(folder)
    expect(second.store.report(report.id)).toEqual(report)
    expect(second.view.about).toEqual({ name: 'Ferry', question: 'Who stopped it?' })
    expect(second.view.decisions()).toEqual([decision])
  })

  it('holds back a second writer and names the first, and lets it in afterwards', () => {
    const folder = newFolder()
    const first = opening(folder)
    expect(() => opening(folder)).toThrow(
      expect.objectContaining({ code: 'locked', message: expect.stringContaining(String(process.pid)) as string }),
    )
    expect(currentWriter(folder)?.pid).toBe(process.pid)
    closing(first)
    expect(currentWriter(folder)).toBeUndefined()
    opening(folder).putReports([report])
  })

  it('can be read beside a writer, as last settled', () => {
    const folder = newFolder()
    const writer = opening(folder)
    writer.putReports([report])
    writer.settle()
    const reader = opening(folder, 'read')
    expect(reader.view.reportIds()).toEqual([report.id])
    expect(() => reader.putReports([report])).toThrow(CaseError)
    expect(() => reader.decide(withdrawal)).toThrow(/for reading only/)
  })

  it('is not made by reading', () => {
    const folder = newFolder()
    expect(() => opening(folder, 'read')).toThrow(expect.objectContaining({ code: 'no-case' }))
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['derived.sqlite', 'decisions.sqlite'])('refuses a %s of a newer Headwater and leaves it as it is', (name) => {
    const folder = newFolder()
    closing(opening(folder))
    const database = openDatabase(join(folder, name))
    database.exec('PRAGMA user_version = 99')
    database.close()
    for (const mode of ['read', 'write'] as const)
      expect(() => opening(folder, mode)).toThrow(expect.objectContaining({ code: 'newer', message: expect.stringContaining('99') as string }))
    expect(currentWriter(folder)).toBeUndefined()
  })

  it('says that a file is no database', () => {
    const folder = newFolder()
    closing(opening(folder))
    writeFileSync(join(folder, 'decisions.sqlite'), 'not a database at all, but long enough to be looked at'.repeat(20))
    expect(() => opening(folder)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('makes derived.sqlite again where it was deleted, and loses no decision', () => {
    const folder = newFolder()
    const first = opening(folder)
    first.putReports([report])
    first.decide(withdrawal)
    closing(first)
    rmSync(join(folder, 'derived.sqlite'))
    const second = opening(folder)
    expect(second.view.reportIds()).toEqual([])
    expect(second.decisionHistory().length).toBe(1)
  })

  it('is readable by its owner only', { skip: process.platform === 'win32' }, () => {
    const folder = join(newFolder(), 'new')
    opening(folder)
    expect(statSync(folder).mode & 0o077).toBe(0)
  })

  it('can be read from a folder that cannot be written', { skip: process.platform === 'win32' || process.getuid?.() === 0 }, () => {
    const folder = newFolder()
    const first = opening(folder)
    first.putReports([report])
    closing(first)
    chmodSync(folder, 0o500)
    expect(opening(folder, 'read').view.reportIds()).toEqual([report.id])
    expect(() => opening(folder)).toThrow(expect.objectContaining({ code: 'read-only' }))
    chmodSync(folder, 0o700)
  })
})

describe('decisions on a case', () => {
  it('are refused where they point at nothing', () => {
    const opened = opening(newFolder())
    opened.putReports([report])
    const refused = (body: Parameters<OpenCase['decide']>[0]['body']): void =>
      expect(() => opened.decide({ body, by: 'Ilse', why: '' }), JSON.stringify(body)).toThrow(RangeError)
    refused({ kind: 'withdraw', what: 'report', a: 'nobody' as ReportId })
    refused({ kind: 'accept', what: 'statement', a: `${report.id}.none` as StatementId })
    refused({ kind: 'undo', what: 'decision', a: 'nothing' })
    refused({ kind: 'correct', what: 'report', a: report.id, field: 'text', value: 'forged' })
    expect(opened.decisionHistory()).toEqual([])
  })

  it('can be undone, and the undoing undone, with everything kept on record', () => {
    const opened = opening(newFolder())
    opened.putReports([report])
    const first = opened.decide(withdrawal)
    const undo = opened.decide({ body: { kind: 'undo', what: 'decision', a: first.id }, by: 'Ilse', why: 'mistake' })
    expect(opened.view.decisions()).toEqual([])
    opened.decide({ body: { kind: 'undo', what: 'decision', a: undo.id }, by: 'Ilse', why: 'no mistake' })
    expect(opened.view.decisions()).toEqual([first])
    expect(opened.decisionHistory().length).toBe(3)
  })

  it('correct what is shown of a report at once, and keep what was read', () => {
    const opened = opening(newFolder())
    opened.putReports([report])
    const { id } = opened.decide({
      body: { kind: 'correct', what: 'report', a: report.id, field: 'outlet', value: 'Port Post' },
      by: 'Ilse',
      why: '',
    })
    expect(opened.view.report(report.id).meta.outlet).toMatchObject({ value: 'Port Post', from: 'person' })
    opened.decide({ body: { kind: 'undo', what: 'decision', a: id }, by: 'Ilse', why: '' })
    expect(opened.view.report(report.id).meta.outlet).toEqual({ value: 'Coast Wire', from: 'text' })
  })

  it('keep the words that they point at', () => {
    const opened = opening(newFolder())
    opened.putReports([report])
    const id = `${report.id}.1` as StatementId
    opened.store.putResult('statements', report.id, 'k', [{ id, report: report.id, extent: [4, 9] }] as never)
    expect(opened.decide({ body: { kind: 'accept', what: 'statement', a: id }, by: 'Ilse', why: '' }).anchor).toEqual({
      report: report.id,
      quote: 'ferry',
      prefix: 'The ',
      suffix: ' stopped.',
      start: 4,
    })
  })
})

describe('a report that is read again', () => {
  it('keeps its results where nothing changed, and loses them where its text did', () => {
    const opened = opening(newFolder())
    opened.putReports([report])
    opened.store.putResult('times', report.id, 'k', [])
    expect(opened.putReports([report])).toEqual([])
    expect(opened.store.resultKey('times', report.id)).toBe('k')
    expect(opened.putReports([{ ...report, text: 'The ferry sailed.' }])).toEqual([report.id])
    expect(opened.store.resultKey('times', report.id)).toBeUndefined()
    expect(opened.store.result('times', report.id)).toBeUndefined()
  })
})

describe('a full disk', () => {
  it('is said in words, and what was settled before is there', () => {
    const folder = newFolder()
    const first = opening(folder)
    first.putReports([report])
    closing(first)
    const database = openDatabase(join(folder, 'derived.sqlite'))
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number }
    database.exec(`PRAGMA max_page_count = ${pages + 2}; BEGIN`)
    let failure: unknown
    try {
      for (let i = 0; ; i++)
        database.prepare('INSERT INTO rows (step, unit, id, value) VALUES (?, ?, ?, ?)').run('s', 'u', String(i), new Uint8Array(5000))
    } catch (error) {
      failure = error
    }
    database.close()
    expect(String(failure)).toMatch(/full/)
    const second = opening(folder)
    expect(second.view.reportIds()).toEqual([report.id])
  })
})

describe('a writer that is killed', () => {
  it('loses no decision that was acknowledged and leaves a sound case', { timeout: 120_000 }, async () => {
    for (const moment of [1, 7, 23]) {
      const folder = newFolder()
      const acknowledged = await killedAfter(folder, moment)
      const opened = opening(folder)
      const kept = opened.decisionHistory().map(({ why }) => Number(why))
      expect(kept.slice(0, acknowledged + 1)).toEqual(Array.from({ length: acknowledged + 1 }, (_, i) => i))
      expect((await verifyCase(opened)).faults).toEqual([])
      expect(opened.view.reportIds()).toEqual([report.id])
      expect(existsSync(join(folder, 'writer.lock'))).toBe(true)
      closing(opened)
    }
  })
})

/** Starts a writer, kills it once it acknowledged so many decisions, and tells the number of the last acknowledged one. */
function killedAfter(folder: string, decisions: number): Promise<number> {
  const program = fileURLToPath(new URL('./killed-writer.fixture.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.split('\n').length > decisions) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', () => resolve(Number(said.split('\n').at(-2)))))
}
