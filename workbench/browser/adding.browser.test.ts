import { AxeBuilder } from '@axe-core/playwright'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase, type OpenCase } from '../../adapters/case/index.ts'
import { analysis } from '../../cli/analysis.ts'
import { progressOn } from '../../cli/progress.ts'
import { workbenchSource } from '../../cli/workbench-source.ts'
import { chromiumPath, heading, opened, overflow } from './browser.ts'
import type { Opened } from './browser.ts'

describe.skipIf(chromiumPath === undefined)('adding to an empty case', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-adding-'))
  let held: OpenCase
  let on: Opened
  beforeAll(async () => {
    held = openCase(folder, { mode: 'write' })
    const analyze = async (): Promise<void> => {
      await analysis(held, { progress: progressOn(process.stderr, { quiet: true }), workers: 1 })
      held.updateLists()
    }
    on = await opened(workbenchSource(held, analyze))
  })
  afterAll(async () => {
    await on.close()
    held.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says what the case is for', async () => {
    const { page, wrongs } = await on.visit('/')
    await page.getByRole('button', { name: 'Say what question this case serves' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name of the case').fill('Ferry')
    await dialog.getByLabel('Question').fill('Who first said that the gates were locked?')
    await dialog.getByLabel('Nothing was searched after').fill('2031-05-31')
    await dialog.getByLabel('Who says so').fill('R. Reader')
    await dialog.getByRole('button', { name: 'Put on record' }).click()
    await page.getByText('Who first said that the gates were locked?').waitFor()
    expect(wrongs).toEqual([])
  })

  it('takes files that are dropped, shows what could not be read, and counts once', async () => {
    const { page, wrongs } = await on.visit('/')
    // A script drops the files: no browser driver can drag from outside the window.
    await page.evaluate(`{
      const carried = new DataTransfer()
      carried.items.add(new File(['Coast Wire\\n\\nThe gates were locked, a guard said on Monday.'], 'wire.txt'))
      carried.items.add(new File(['Ledan Post\\n\\nA guard said on Monday the gates were locked.'], 'post.txt'))
      carried.items.add(new File([new Uint8Array(64)], 'noise.txt'))
      dispatchEvent(new DragEvent('dragenter', { dataTransfer: carried }))
      dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))
    }`)
    await heading(page, /^Add reports$/)
    await page.locator('main form').first().getByLabel('Who adds them').fill('R. Reader')
    await page.getByRole('button', { name: 'Add 3 files' }).click()
    await page.getByText('3 of 3 files done').waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Open the report' }).count()).toBe(2)
    await expect.poll(() => page.locator('li', { hasText: 'noise.txt' }).locator('.problem').count()).toBe(1)
    await page.goto(new URL('/', on.workbench.url).href)
    await heading(page, /^2 reports state/)
    expect(wrongs).toEqual([])
  })

  it('takes an interview with what was agreed to, at 360 pixels and by name of its fields', async () => {
    const { page, wrongs } = await on.visit('/add', { width: 360 })
    const form = page.locator('main form').nth(1)
    await form.getByLabel('Title').fill('Interview with a guard')
    await form.getByLabel('What was said').fill('I locked the gates myself, the guard said.')
    await form.getByLabel('Who records it').fill('R. Reader')
    await form.getByRole('button', { name: 'Put into the case' }).click()
    // The browser itself asks for what the person agreed to.
    expect(await page.getByText('It is in the case.').count()).toBe(0)
    await form.getByLabel(/^What the person agreed to/).fill('not by name')
    await form.getByRole('button', { name: 'Put into the case' }).click()
    await page.getByRole('link', { name: 'Open it' }).click()
    await heading(page, /Interview with a guard/)
    await page.goto(new URL('/add', on.workbench.url).href)
    await heading(page, /^Add reports$/)
    expect(await overflow(page)).toBe(0)
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(wrongs).toEqual([])
  })
})
