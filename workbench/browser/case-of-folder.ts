import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openedOn, type Opened } from './browser.ts'
import { headwater } from './command.ts'

/** Opens a browser on a case of its own, made of a folder of reports, for the tests of a block. */
export function caseOfFolder(reports: string): () => Opened {
  const caseFolder = mkdtempSync(join(tmpdir(), 'headwater-browser-'))
  let on: Opened | undefined
  beforeAll(async () => {
    on = await openedOn(await headwater(reports, caseFolder))
  })
  afterAll(async () => {
    await on?.close()
    rmSync(caseFolder, { recursive: true, force: true })
  })
  return () => {
    if (on === undefined) throw new Error('The case is not open yet')
    return on
  }
}
