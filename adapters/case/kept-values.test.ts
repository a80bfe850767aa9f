import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reportFromText } from '../../core/read/report-of.ts'
import { openCase } from './open-case.ts'

it('keeps values under their key from one opening to the next, and forgets all with a removed report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-kept-'))
  const report = reportFromText({ place: 'a.txt', text: 'The ferry stopped.' })
  try {
    const first = openCase(folder, { mode: 'write' })
    first.putReports([report])
    first.store.keep('list', 'key', [{ words: 'The ferry stopped' }])
    first.close()
    const second = openCase(folder, { mode: 'write' })
    expect(second.store.kept('list', 'key')).toEqual([{ words: 'The ferry stopped' }])
    expect(second.store.kept('list', 'another key')).toBeUndefined()
    expect(second.store.kept('nothing', 'key')).toBeUndefined()
    second.removeReports([report.id])
    expect(second.store.kept('list', 'key')).toBeUndefined()
    second.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
