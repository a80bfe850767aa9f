import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inThread, interpret, memoryStore, plan, viewOfStore } from '../../core/index.ts'
import type { Executor, Report, ResultStore, RowStep, StepProgress } from '../../core/index.ts'
import { analyzeCase, canonicalDump, openCase } from '../case/index.ts'
import { inventedReports } from './invented-reports.fixture.ts'
import { localEngine } from './local.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater engines '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dump = (store: ResultStore): string => [...canonicalDump(store, plan)].join('')

async function inMemory(reports: readonly Report[], executor: Executor): Promise<string> {
  const store = memoryStore(reports)
  const view = viewOfStore(store, { about: { name: '', question: '' }, problems: [], decisions: [] })
  await interpret(plan, { store, view, executor, matterKey: () => '' })
  return dump(store)
}

/** Analyses a case on disk in several goes; every go adds reports to what is there. */
async function onDisk(name: string, goes: readonly (readonly Report[])[], workers: number): Promise<{ dump: string; told: readonly StepProgress[] }> {
  const opened = openCase(join(folder, name), { mode: 'write' })
  const engine = localEngine({ workers, fewestRows: 1 })
  let told: StepProgress[] = []
  try {
    for (const reports of goes) {
      told = []
      opened.putReports(reports)
      await analyzeCase(opened, { executor: engine.executor, onProgress: (progress) => told.push(progress) })
    }
    return { dump: dump(opened.store), told }
  } finally {
    await engine.close()
    opened.close()
  }
}

/** Analyses a case, withdraws a report, and analyses it again with the same engine. */
async function decidedBetween(name: string, workers: number): Promise<string> {
  const opened = openCase(join(folder, name), { mode: 'write' })
  const engine = localEngine({ workers, fewestRows: 1 })
  try {
    opened.putReports(inventedReports(40))
    await analyzeCase(opened, engine)
    opened.decide({ by: 'A. Reader', why: 'to see what falls', body: { kind: 'withdraw', what: 'report', a: opened.store.reportIds()[0]! } })
    await analyzeCase(opened, engine)
    return dump(opened.store)
  } finally {
    await engine.close()
    opened.close()
  }
}

describe('the local engine', () => {
  const reports = inventedReports(40)
  let expected = ''
  beforeAll(async () => {
    expected = await inMemory(reports, inThread)
  })

  it('gives in worker threads what one thread gives, byte for byte', async () => {
    const engine = localEngine({ workers: 2 })
    try {
      expect(await inMemory(reports, engine.executor)).toBe(expected)
    } finally {
      await engine.close()
    }
  })

  it('starts threads anew after it rested', async () => {
    const engine = localEngine({ workers: 2 })
    try {
      await engine.executor.rest?.()
      expect(await inMemory(reports, engine.executor)).toBe(expected)
      await engine.executor.rest?.()
      expect(await inMemory(reports, engine.executor)).toBe(expected)
    } finally {
      await engine.close()
    }
  })

  it('gives the same on disk whatever the number of workers and the order of reading', async () => {
    expect((await onDisk('none', [reports], 0)).dump).toBe(expected)
    expect((await onDisk('two', [[...reports].reverse()], 2)).dump).toBe(expected)
  })

  it('gives the same when reports are added later as when all come at once', async () => {
    expect((await onDisk('added', [reports.slice(0, 25), reports.slice(25, 26), reports], 0)).dump).toBe(expected)
  })

  it('runs rows of a case in threads that read it for themselves, and heeds decisions between runs', async () => {
    const [threads, plain] = await Promise.all([decidedBetween('decided in threads', 2), decidedBetween('decided in one', 0)])
    expect(threads).toBe(plain)
    expect(threads).not.toBe(expected)
  })

  it('makes rows in this thread where the threads would see another question or other decisions', async () => {
    const opened = openCase(join(folder, 'asked otherwise'), { mode: 'write' })
    const engine = localEngine({ workers: 1, fewestRows: 1 })
    try {
      opened.putReports(inventedReports(12))
      await analyzeCase(opened, engine)
      const step = plan.find(({ id }) => id === 'origins') as RowStep
      const view = { ...opened.view, about: { name: 'another', question: 'Who said it?' } }
      const rows = [...opened.view.claims()].map(({ id }) => id)
      let shared = 0
      const made = engine.executor.rows(step, rows, { store: opened.store, view, shared: () => (shared++, step.share(view)), key: 'other' })
      const found: unknown[] = []
      for await (const one of made) found.push(...one.rows)
      expect(found.map((row) => (row as { value: unknown }).value)).toEqual(rows.map((id) => opened.view.originsOf(id)))
      // Once for the threads, and once here, for they made none.
      expect(shared).toBe(2)
    } finally {
      await engine.close()
      opened.close()
    }
  })

  it('takes everything from the case when nothing changed', async () => {
    const { told } = await onDisk('twice', [reports, []], 0)
    const again = told.filter((progress) => plan.find((step) => step.id === progress.step)?.scope !== 'posting')
    expect(again.filter(({ done, cached }) => done !== cached)).toEqual([])
  })

  it('passes on the failure of a step with its message', async () => {
    const engine = localEngine({ workers: 2 })
    const broken = { ...plan[0]!, run: () => expect.fail('a broken step') } as unknown as (typeof plan)[0]
    const store = memoryStore(reports)
    const view = viewOfStore(store, { about: { name: '', question: '' }, problems: [], decisions: [] })
    try {
      await expect(interpret([broken], { store, view, executor: engine.executor, matterKey: () => '' })).rejects.toThrow('a broken step')
    } finally {
      await engine.close()
    }
  })
})
