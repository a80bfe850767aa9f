import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, describe, expect, it } from 'vitest'
import { plan } from '../../core/index.ts'
import type { RowStep } from '../../core/index.ts'
import { analyzeCase, openCase } from '../case/index.ts'
import { inventedReports } from './invented-reports.fixture.ts'
import { localEngine } from './local.ts'
import { closeReading, matterOf, runRowBatch, type RowBatch } from './row-tasks.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater rows '))
afterAll(() => {
  closeReading()
  rmSync(folder, { recursive: true, force: true })
})

const origins = plan.find(({ id }) => id === 'origins') as RowStep

describe('a batch of rows', () => {
  it('is made as in the thread that has the case open, and not at all where a person has decided something since', async () => {
    const opened = openCase(join(folder, 'case'), { mode: 'write' })
    opened.putReports(inventedReports(12))
    await analyzeCase(opened, localEngine({ workers: 0 }))
    const rows = [...opened.view.claims()].map(({ id }) => id)
    const bytes = serialize(origins.share(opened.view))
    const shared = new SharedArrayBuffer(bytes.byteLength)
    new Uint8Array(shared).set(bytes)
    const batch: RowBatch = { step: 'origins', rows, folder: opened.directory, key: 'one', shared, matter: matterOf(opened.view), packs: false }
    const made = runRowBatch(origins, batch)
    expect(made?.map(([row]) => row!.value)).toEqual(rows.map((id) => opened.view.originsOf(id)))
    expect(rows.length).toBeGreaterThan(5)
    expect(runRowBatch(origins, { ...batch, matter: 'another' })).toBeUndefined()
    opened.close()
  })
})
