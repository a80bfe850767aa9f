import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { caseDirectoryOf, openCase, verifyCase } from '../adapters/case/index.ts'
import { exitCodes } from './exit-codes.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater interrupted '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
}

/** Runs `headwater` in a process of its own and sends Ctrl-C once `reached` says so of what it has printed. */
function interruptedWhen(reached: (err: string) => boolean, ...args: readonly string[]): Promise<Ended> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
  // Once: a signal more would end the process while it takes its leave, as it should.
  const watch = setInterval(() => {
    if (reached(err) && child.kill('SIGINT')) clearInterval(watch)
  }, 20)
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearInterval(watch)
      resolve({ code, signal, err })
    }),
  )
}

it.each(['0', '1'])('Ctrl-C stops the analysis (%s workers), leaves a sound case and says how to go on', async (workers) => {
  for (let i = 0; i < 100; i++)
    writeFileSync(
      join(folder, `${i}.txt`),
      `Report ${i}. The harbour at Port Ledan was closed on Tuesday, the mayor said. ${'Two men were held, Coast Wire reported. '.repeat(20)}`,
    )
  const ended = await interruptedWhen((err) => err.includes('files read'), 'analyze', folder, '--workers', workers)
  // A step that runs in one go is ended by the signal itself.
  if (ended.signal === null) {
    expect(ended).toMatchObject({ code: exitCodes.interrupted.code })
    expect(ended.err).toMatch(/Stopped\. What was finished is kept/)
  } else expect(ended.signal).toBe('SIGINT')
  const opened = openCase(caseDirectoryOf(folder), { mode: 'write' })
  expect(opened.store.reportIds().length).toBe(100)
  expect((await verifyCase(opened)).faults).toEqual([])
  opened.close()
})

it('Ctrl-C stops the search of a large file for passages, and leaves nothing half-written', async () => {
  const file = join(folder, 'texts.jsonl')
  const text = (i: number): string => Array.from({ length: 400 }, (_, word) => `w${(i * 37 + word * word) % 5003}`).join(' ')
  writeFileSync(file, Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ id: i, text: text(i) })).join('\n'))
  const begun = (): boolean => readdirSync(folder).some((name) => name.endsWith('.part'))
  const ended = await interruptedWhen(begun, 'passages', file, '--out', join(folder, 'out.jsonl'), '--workers', '0')
  expect(ended).toMatchObject({ code: exitCodes.interrupted.code, signal: null })
  expect(ended.err).toContain('Stopped. Nothing was written.')
  expect(readdirSync(folder)).toEqual(['texts.jsonl'])
})

it('Ctrl-C stops an export, and leaves nothing half-written', { timeout: 120_000 }, async () => {
  const reports = join(folder, 'reports')
  const out = join(folder, 'out')
  mkdirSync(reports)
  mkdirSync(out)
  for (let i = 0; i < 25; i++)
    writeFileSync(
      join(reports, `${i}.txt`),
      Array.from({ length: 30 }, (_, n) => `The harbour master said ${i * 30 + n + 2} crates of rope ${n} were landed at pier ${i}.`).join(' '),
    )
  const analysed = await interruptedWhen(() => false, 'analyze', reports, '--workers', '0')
  expect(analysed).toMatchObject({ code: 0, signal: null })
  const begun = (): boolean => readdirSync(out).some((name) => name.endsWith('.part'))
  const ended = await interruptedWhen(begun, 'export', reports, '--format', 'dossier', '--persons', 'keep', '--out', join(out, 'dossier.html'))
  expect(ended).toMatchObject({ code: exitCodes.interrupted.code, signal: null })
  expect(ended.err).toContain('Stopped. Nothing was exported.')
  expect(readdirSync(out)).toEqual([])
})
