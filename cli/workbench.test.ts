import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { analystOf } from '../adapters/analyst/analyst.ts'
import { openCase } from '../adapters/case/index.ts'
import { reportFromText } from '../core/index.ts'
import { BUNDLED_EXAMPLES, bundledExample, type BundledExample } from './bundled-example.ts'
import { browserCommand } from './open-browser.ts'
import { openedCase } from './opened-case.ts'
import { workbenchSource } from './workbench-source.ts'
import { workbench } from './workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater workbench '))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const report = reportFromText({ place: 'a.txt', text: 'The harbour was closed, the mayor said.' })

it('serves a case until it is told to stop, and prints the address', async () => {
  const opened = openCase(folder, { mode: 'write' })
  opened.putReports([report])
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => ((printed += String(piece)), true))
  let answered = 0
  const untilStopped = async (): Promise<void> => {
    const { url } = JSON.parse(printed) as { url: string }
    answered = (await fetch(url, { redirect: 'manual' })).status
  }
  await workbench(opened, { open: false, json: true, untilStopped })
  vi.restoreAllMocks()
  opened.close()
  expect(answered).toBeGreaterThanOrEqual(200)
  expect(answered).toBeLessThan(400)
  const { url } = JSON.parse(printed) as { url: string }
  await expect(fetch(url)).rejects.toThrow()
})

it('says what to do where an analysis was stopped after reports were removed', async () => {
  const opened = openCase(folder, { mode: 'write' })
  const other = reportFromText({ place: 'b.txt', text: 'Nine people died when the ferry sank, the harbour board said.' })
  opened.putReports([report, other])
  const analyst = analystOf(opened, { workers: 0 })
  await analyst.analyze()
  await analyst.close()
  opened.removeReports([other.id])
  const opening = workbench(opened, { open: false, json: true, quiet: true, untilStopped: () => Promise.resolve() })
  await expect(opening).rejects.toThrow(/headwater analyze/)
  opened.close()
})

it('gives the workbench decisions, search and originals of a case', async () => {
  const opened = openCase(folder, { mode: 'write' })
  opened.putReports([report])
  let analysed = 0
  const source = workbenchSource(opened, async () => void analysed++)
  const before = source.revision()
  const decision = await source.decide({ body: { kind: 'withdraw', what: 'report', a: report.id }, by: 'Ilse', why: 'retracted' })
  expect(source.decisions()).toEqual([decision])
  expect(source.revision()).toBeGreaterThan(before)
  await Promise.all([source.refresh(), source.refresh()])
  expect(analysed).toBe(2)
  expect(source.search!('harbour', 5)).toEqual([{ report: report.id, start: 4, end: 11 }])
  expect(await source.originalOf!(report.id)).toBeUndefined()
  await expect(source.decide({ body: { kind: 'withdraw', what: 'report', a: 'nobody' as typeof report.id }, by: 'Ilse', why: '' })).rejects.toThrow(
    RangeError,
  )
  opened.close()
})

it('waits for a running analysis before the case is closed, also for one that fails', async () => {
  const opened = openCase(folder, { mode: 'write' })
  let fail: (reason: Error) => void = () => undefined
  const source = workbenchSource(opened, () => new Promise((_, reject) => (fail = reject)))
  const refreshed = source.refresh()
  let idle = false
  const waiting = source.idle().then(() => (idle = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(idle).toBe(false)
  fail(new Error('stopped'))
  await expect(refreshed).rejects.toThrow('stopped')
  await waiting
  opened.close()
})

it('copies each bundled example to a place of the user, and to the next where the first cannot be made', () => {
  for (const name of Object.keys(BUNDLED_EXAMPLES) as BundledExample[]) {
    const copied = bundledExample(name, ['/dev/null/nowhere', folder])
    expect(copied).toBe(join(folder, 'examples', name))
    expect(readdirSync(copied).length).toBeGreaterThan(0)
  }
  expect(() => bundledExample('harbour', ['/dev/null/nowhere'])).toThrow(/could be written/)
})

it('packs the reports of each bundled example', () => {
  const { files } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { files: readonly string[] }
  expect(files).toContain('examples/*/reports')
})

it('names a new case after its folder and gives it the question, and leaves a case that is there alone', () => {
  const example = bundledExample('harbour', [folder])
  const { question } = BUNDLED_EXAMPLES.harbour
  const about = (asked: string): unknown => {
    const opened = openedCase(join(example, '.headwater'), example, asked)
    try {
      return opened.view.about
    } finally {
      opened.close()
    }
  }
  expect(about(question)).toEqual({ name: 'harbour', question })
  expect(about('Another?')).toEqual({ name: 'harbour', question })
})

it('never hands an address to a shell', () => {
  expect(browserCommand('win32', 'http://x/?a&b')).toEqual(['rundll32', 'url.dll,FileProtocolHandler', 'http://x/?a&b'])
  expect(browserCommand('darwin', 'http://x')[0]).toBe('open')
  expect(browserCommand('linux', 'http://x')[0]).toBe('xdg-open')
})

it('takes files, an entry and a question over the page', async () => {
  const opened = openCase(folder, { mode: 'write' })
  const { additions } = workbenchSource(opened, () => Promise.resolve())
  const file = (text: string) => ({ name: 'gate.txt', bytes: new TextEncoder().encode(text) })
  const first = await additions!.add(file('The gate was shut, the clerk said.'), 'Ilse')
  expect(first).toMatchObject({ place: 'added on the page/gate.txt', problems: [] })
  expect(opened.view.report(first.reports[0] as typeof report.id).text).toContain('The gate was shut')
  // The same bytes are the same file; other bytes under the same name stand beside them.
  expect(await additions!.add(file('The gate was shut, the clerk said.'), 'Ilse')).toEqual(first)
  expect((await additions!.add(file('The gate was open.'), 'Ilse')).place).toMatch(/^added on the page\/[0-9a-f]{8} gate\.txt$/)
  expect((await additions!.add({ name: 'noise.txt', bytes: new Uint8Array(64) }, 'Ilse')).problems).toHaveLength(1)
  const interview = { sort: 'interview', title: 'A clerk', text: 'It was shut, she said.', consent: 'not known', by: 'Ilse' } as const
  const entered = await additions!.enter(interview)
  expect(opened.view.report(entered.reports[0] as typeof report.id).meta).toMatchObject({
    title: { value: 'A clerk' },
    recordedBy: { value: 'Ilse' },
  })
  await additions!.ask({ name: 'Gate', question: 'Who shut it?', by: 'Ilse' })
  expect(opened.view.about).toEqual({ name: 'Gate', question: 'Who shut it?' })
  // Nothing of what was given is left outside the originals.
  expect(readdirSync(folder).filter((name) => name.startsWith('incoming'))).toEqual([])
  opened.close()
})
