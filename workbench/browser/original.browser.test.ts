import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfExample } from '../../core/read/pdf-example.data.ts'
import { addresses, chromiumPath, openedOn, overflow } from './browser.ts'
import type { Opened } from './browser.ts'
import { headwater } from './command.ts'

/** Share of a drawing that is not white. */
const INKED =
  "(() => { const c = document.querySelector('canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let n = 0; for (let i = 0; i < d.length; i += 4) if (d[i] < 128) n++; return n / (c.width * c.height) })()"

describe.skipIf(chromiumPath === undefined)('the original beside the text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-original-'))
  let on: Opened
  beforeAll(async () => {
    writeFileSync(join(folder, 'storm.pdf'), Buffer.from(pdfExample, 'base64'))
    on = await openedOn(await headwater(folder, join(folder, '.headwater')))
  })
  afterAll(async () => {
    await on.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('draws the page of a PDF with the chosen words marked, turns pages, and asks no other host', async () => {
    const { page, wrongs, context } = await on.visit('/')
    const [report = ''] = await addresses(page, '/reports', 'main ul article > a')
    await page.goto(new URL(`${report}?original=yes`, on.workbench.url).href)
    await page.getByText('page 1 of 2').waitFor()
    await expect.poll(() => page.evaluate<number>(INKED)).toBeGreaterThan(0.001)
    expect(await page.locator('.box').count()).toBe(0)
    await page.keyboard.press('j')
    await page.locator('.box').first().waitFor()
    const sheet = await page.locator('.drawing').boundingBox()
    const box = await page.locator('.box').first().boundingBox()
    // The first line of the text stands in the upper half of the page.
    expect(box!.y - sheet!.y).toBeLessThan(sheet!.height / 2)
    expect(box!.width).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'Page after' }).click()
    await page.getByText('page 2 of 2').waitFor()
    await page.reload()
    await page.getByText('page 2 of 2').waitFor()
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await overflow(page)).toBe(0)
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(wrongs).toEqual([])
    await context.close()
  })
})
