import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses, chromiumPath, openedOn, overflow } from './browser.ts'
import type { Opened } from './browser.ts'
import { headwater } from './command.ts'

const LINES = 'main ul article > a'

/** Opens a view of the page's workbench. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
  await page.locator('main h1').waitFor()
}

/** Some of a list, from all over it. */
function sample(list: readonly string[], size: number): readonly string[] {
  const step = Math.max(1, Math.floor(list.length / size))
  return list.filter((_, place) => place % step === 0).slice(0, size)
}

describe.skipIf(chromiumPath === undefined)('the bundled newswire', () => {
  const caseFolder = mkdtempSync(join(tmpdir(), 'headwater-'))
  let on: Opened
  beforeAll(async () => {
    on = await openedOn(await headwater('examples/newswire/reports', caseFolder))
  })
  afterAll(async () => {
    await on.close()
    rmSync(caseFolder, { recursive: true, force: true })
  })

  it('opens a sample of every view without a fault, fits 360 pixels, and axe finds nothing', async () => {
    const { page, wrongs, context } = await on.visit('/')
    const claims = await addresses(page, '/claims?sort=reports', LINES)
    // Reports differ most about figures, and about days that have one name.
    const differing = await addresses(page, '/claims?kind=figure&several=yes&sort=reports', LINES)
    const reports = await addresses(page, '/reports', LINES)
    const [passage = ''] = await addresses(page, '/', 'main a[href^="/compare/"]')
    const rich = [
      '/',
      '/claims',
      '/reports',
      '/names',
      '/timeline',
      '/network',
      '/sources?period=month',
      '/notes',
      '/decisions',
      '/search?q=the+union',
    ]
    const sampled = [...sample(claims, 8), ...differing.slice(0, 12), ...sample(reports, 6), ...sample(await addresses(page, '/names', LINES), 4)]
    const marked = `${reports[0] ?? ''}?show=copy+attribution+name+time+figure+caution`
    const found: unknown[] = []
    const withAxe = new Set([...rich, claims[0], marked, passage])
    for (const path of new Set([...withAxe, ...sampled, passage.replace('/compare/', '/carriers/')])) {
      if (path === undefined) continue
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, path)
      if ((await page.getByRole('alert').count()) > 0) found.push([path, await page.getByRole('alert').innerText()])
      if ((await overflow(page)) > 0) found.push([path, 'is wider than 1280 pixels'])
      await page.setViewportSize({ width: 360, height: 800 })
      if ((await overflow(page)) > 0) found.push([path, 'is wider than 360 pixels'])
      if (!withAxe.has(path)) continue
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
      found.push(...violations.map(({ id, nodes }) => [path, id, nodes[0]?.html.slice(0, 200), nodes.length]))
    }
    expect(found).toEqual([])
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('is where it was in a long list, after back and after a reload, and moves nothing on its own', async () => {
    const { page, context } = await on.visit('/')
    await page.addInitScript(
      "window.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.moved += one.value }).observe({ type: 'layout-shift', buffered: true })",
    )
    await open(page, '/claims')
    const top = async (): Promise<string> =>
      await page.evaluate<string>("document.elementFromPoint(400, 300)?.closest('article')?.querySelector('a')?.textContent ?? ''")
    await page.mouse.wheel(0, 9000)
    await expect.poll(top).not.toBe('')
    await page.waitForTimeout(500)
    const [here, place] = [await top(), await page.evaluate<number>('scrollY')]
    expect(place).toBeGreaterThan(5000)
    await page.evaluate("document.elementFromPoint(400, 300).closest('article').querySelector('a').click()")
    await page.waitForFunction("location.pathname.startsWith('/claim/')")
    await page.goBack()
    await expect.poll(top).toBe(here)
    await page.reload()
    await expect.poll(top).toBe(here)
    // A web vitals' good page moves by less than 0.1 in all its time.
    expect(await page.evaluate<number>('window.moved')).toBeLessThan(0.1)
    await context.close()
  })

  it('opens the original, what a view saves, and the exchange of decisions', async () => {
    const { page, wrongs, context } = await on.visit('/')
    const [report = ''] = await addresses(page, '/reports', LINES)
    await open(page, report)
    await page.getByRole('button', { name: /original/i }).click()
    expect((await page.getByRole('region', { name: 'Original file' }).locator('pre').innerText()).length).toBeGreaterThan(100)
    await open(page, '/claims')
    await page.getByRole('button', { name: 'Save what this view shows' }).click()
    // No file before the choice about names.
    expect(await page.getByRole('dialog').getByRole('link').count()).toBe(0)
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Give each a number/ })
      .check()
    const saved = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('link', { name: 'The table, as CSV' }).click()
    expect((await saved).suggestedFilename()).toBe('claims.csv')
    await page.getByRole('button', { name: 'Save what this view shows' }).click()
    const dossier = page.waitForEvent('download')
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Dossier/ })
      .click()
    expect((await dossier).suggestedFilename()).toBe('dossier.html')
    expect(statSync(await (await dossier).path()).size).toBeGreaterThan(10_000)
    await open(page, '/decisions')
    await page.getByText('Exchange decisions with another reviewer').click()
    const handed = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Hand over/ }).click()
    expect((await handed).suggestedFilename()).toBe('decisions.json')
    expect(wrongs).toEqual([])
    await context.close()
  })
})
