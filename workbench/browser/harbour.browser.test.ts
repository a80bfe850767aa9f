import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses, chromiumPath, heading, openedOn, overflow, record } from './browser.ts'
import type { Opened } from './browser.ts'
import { headwater } from './command.ts'

describe.skipIf(chromiumPath === undefined)('the bundled example', () => {
  const caseFolder = mkdtempSync(join(tmpdir(), 'headwater-'))
  let on: Opened
  beforeAll(async () => {
    on = await openedOn(await headwater('examples/harbour/reports', caseFolder))
  })
  afterAll(async () => {
    await on.close()
    rmSync(caseFolder, { recursive: true, force: true })
  })

  it('shows every claim, report, passage and note without a fault, at 360 pixels, too', async () => {
    const { page, wrongs, context } = await on.visit('/')
    await heading(page, /^12 reports state \d+ claims; \d+ claims? that several reports carry rests? on one earliest stated source/)
    const paths = [
      ...(await addresses(page, '/claims', 'main ul article > a')),
      ...(await addresses(page, '/reports', 'main ul article > a')),
      ...(await addresses(page, '/', 'main a[href^="/compare/"]')),
      ...(await addresses(page, '/names', 'main ul article > a')).slice(0, 5),
      '/notes',
      '/timeline',
      '/network',
      '/sources?topics=warehouse,guard',
    ]
    expect(paths.length).toBeGreaterThan(30)
    const found: string[] = []
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(new URL(path, on.workbench.url).href)
      await page.locator('main h1').waitFor()
      if ((await page.getByRole('alert').count()) > 0) found.push(`${path}: ${await page.getByRole('alert').innerText()}`)
      await page.setViewportSize({ width: 360, height: 800 })
      if ((await overflow(page)) > 0) found.push(`${path} is wider than 360 pixels`)
    }
    expect(found).toEqual([])
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('passes axe on its richest pages', async () => {
    const { page, context } = await on.visit('/')
    const [claim = ''] = await addresses(page, '/claims', 'main ul article > a')
    const [report = ''] = await addresses(page, '/reports', 'main ul article > a')
    for (const path of ['/', claim, `${report}?show=copy+attribution+name+time+figure+caution`, '/notes', '/timeline', '/network', '/sources']) {
      await page.goto(new URL(path, on.workbench.url).href)
      await page.locator('main h1').waitFor()
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
      expect([path, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])]).toEqual([path, []])
    }
    await context.close()
  })

  it('withdraws a report, counts again, and keeps the decision over a reload', async () => {
    const { page, context } = await on.visit('/reports?q=coast')
    await page.locator('main ul article > a').first().click()
    await page.getByRole('button', { name: 'Withdraw this report' }).click()
    await record(page, 'to see what falls')
    await page.getByText('Withdrawn.').waitFor()
    await page.getByText('Counted. The numbers are up to date.').waitFor({ timeout: 60_000 })
    await page.reload()
    await page.getByText('Withdrawn.').waitFor()
    await page.goto(new URL('/decisions', on.workbench.url).href)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/Withdrawn report[^]*to see what falls/)
    await context.close()
  })
})
