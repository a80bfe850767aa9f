import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plan, reportFromText, whatIf, type ReportId } from '../../core/index.ts'
import { analyzeCase, canonicalDump, openCase, type OpenCase } from '../case/index.ts'
import { localEngine } from '../engines/local.ts'
import { analystOf, type Analyst } from './analyst.ts'

const texts = [
  'Coast Wire\n\nNine people were killed when the ferry sank, harbour master Ilse Maron said on Tuesday.',
  'Ledan Post\n\nNine people were killed when the ferry sank, according to Coast Wire.',
]
const reports = texts.map((text, at) => reportFromText({ place: `${at}.txt`, text }))

let folder: string
let opened: OpenCase
let analyst: Analyst
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-analyst-'))
  opened = openCase(folder, { mode: 'write' })
  analyst = analystOf(opened, { workers: 0 })
  opened.putReports(reports)
})
afterEach(async () => {
  await analyst.close()
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

it('leaves what an analysis in this thread leaves, and shows it', async () => {
  await analyst.analyze()
  expect(opened.view.counts().claims).toBeGreaterThan(0)
  const dump = [...canonicalDump(opened.store, plan)].join('\n')
  const other = mkdtempSync(join(tmpdir(), 'headwater-analyst-'))
  const second = openCase(other, { mode: 'write' })
  second.putReports(reports)
  await analyzeCase(second, { executor: localEngine({ workers: 0 }).executor })
  expect(dump).toBe([...canonicalDump(second.store, plan)].join('\n'))
  second.close()
  rmSync(other, { recursive: true, force: true })
})

it('shows what was there before, whole, until it is done, and takes decisions meanwhile', async () => {
  await analyst.analyze()
  const before = opened.view.counts()
  opened.putReports([reportFromText({ place: '2.txt', text: 'Isle Radio\n\nThe gates were locked, a guard said on Monday.' })])
  const seen: number[] = []
  const running = analyst.analyze(() => void seen.push(opened.view.counts().claims))
  const decision = opened.decide({ body: { kind: 'withdraw', what: 'report', a: reports[1]!.id }, by: 'R. Reader', why: 'retracted' })
  expect(() => opened.putReports(reports)).not.toThrow()
  await running
  expect(new Set(seen)).toEqual(new Set([before.claims]))
  expect(opened.view.counts().claims).toBeGreaterThan(before.claims)
  expect(opened.decisionHistory()).toEqual([decision])
  await analyst.analyze()
  expect([...opened.view.claims()].every(({ id }) => opened.view.originsOf(id).whole.reportsStating >= 0)).toBe(true)
})

it('tells what would fall as this thread would, also where it is asked during an analysis', async () => {
  await analyst.analyze()
  const supposed = { reports: [reports[0]!.id], actors: [] }
  const here = whatIf(opened.view, supposed)
  const [, beside] = await Promise.all([analyst.analyze(), analyst.suppose(supposed)])
  expect(beside).toEqual(here)
  await expect(analyst.suppose({ reports: ['none' as ReportId], actors: [] })).rejects.toThrow('none')
})

it('refuses to write beside the analysis, and writes again afterwards', async () => {
  const running = analyst.analyze()
  expect(() => opened.removeReports([reports[0]!.id])).toThrow(/another connection/)
  await running
  opened.removeReports([reports[0]!.id])
  expect(opened.view.reportIds()).toEqual([reports[1]!.id])
})

it('stops when it is closed, and the next one goes on', async () => {
  const running = analyst.analyze()
  const ended = expect(running).rejects.toThrow()
  await analyst.close()
  await ended
  const next = analystOf(opened, { workers: 0 })
  await next.analyze()
  await next.close()
  expect(opened.view.counts().claims).toBeGreaterThan(0)
})
