import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { addresses, chromiumPath, focused, heading, overflow, tabTo } from './browser.ts'
import { caseOfFolder } from './case-of-folder.ts'
import { HELD_CASES } from './held-cases.ts'

const LINES = 'main ul article > a'

describe.each(HELD_CASES)('the case of $name', ({ reports }) => {
  describe.skipIf(chromiumPath === undefined || !existsSync(reports))('in a browser', () => {
    const on = caseOfFolder(reports)

    it('opens every sort of view by its address, fits 360 pixels, and axe finds nothing', async () => {
      const { page, wrongs, context } = await on().visit('/')
      const [claim = ''] = await addresses(page, '/claims?sort=reports', LINES)
      const [report = ''] = await addresses(page, '/reports', LINES)
      const [actor = ''] = await addresses(page, '/names', LINES)
      const found: unknown[] = []
      for (const path of [
        '/',
        '/claims',
        claim,
        report,
        actor,
        '/notes',
        '/timeline',
        '/network',
        '/sources?period=month',
        '/decisions',
        '/search?q=said',
      ]) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await page.goto(new URL(path, on().workbench.url).href)
        await page.locator('main h1').waitFor()
        if ((await page.getByRole('alert').count()) > 0) found.push([path, await page.getByRole('alert').innerText()])
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
        found.push(...violations.map(({ id, nodes }) => [path, id, nodes[0]?.html.slice(0, 120)]))
        await page.setViewportSize({ width: 360, height: 800 })
        if ((await overflow(page)) > 0) found.push([path, `is ${await overflow(page)} pixels wider than 360`])
      }
      expect(found).toEqual([])
      expect(wrongs).toEqual([])
      await context.close()
    })

    it('is walked by keyboard alone, back and forward, and is where it was after a reload', async () => {
      const { page, context } = await on().visit('/')
      await tabTo(page, /^Claims$/)
      await page.keyboard.press('Enter')
      await heading(page, /^Claims$/)
      await page.locator(LINES).first().waitFor()
      const first = (await page.locator(LINES).first().innerText()).trim()
      await page.locator(LINES).first().focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction("location.pathname.startsWith('/claim/')")
      await page.locator('main h1', { hasText: first.slice(0, 20) }).waitFor()
      await expect.poll(() => focused(page)).toContain(first.slice(0, 20))
      await page.goBack()
      await heading(page, /^Claims$/)
      await page.goForward()
      await page.locator('main h1', { hasText: first.slice(0, 20) }).waitFor()
      await page.reload()
      await page.locator('main h1', { hasText: first.slice(0, 20) }).waitFor()
      await context.close()
    })
  })
})
