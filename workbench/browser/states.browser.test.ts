import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../core/index.ts'
import { reportFromText } from '../../core/read/report-of.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, heading, opened, overflow } from './browser.ts'
import type { Opened } from './browser.ts'

const CASES = [
  ['without reports', [], /^This case holds no report yet$/],
  ['without claims', [reportFromText({ place: 'timetable.txt', text: 'Ferry timetable', meta: {} })], /^1 report, no claim$/],
] as const
const PATHS = ['/', '/claims', '/reports', '/names', '/timeline', '/network', '/sources', '/notes', '/decisions', '/search?q=ferry']

describe.skipIf(chromiumPath === undefined)('what is shown where there is nothing to show', () => {
  describe.each(CASES)('a case %s', (_, reports, says) => {
    let on: Opened
    beforeAll(async () => {
      const view = await analyze([...reports], { about: { name: 'Ferry', question: '' } })
      on = await opened(memorySource({ first: view, count: () => view, rules: [] }))
    })
    afterAll(() => on.close())

    it('says so in every view, and axe finds nothing', async () => {
      const { page, wrongs, context } = await on.visit('/')
      await heading(page, says)
      const found: unknown[] = []
      for (const path of PATHS) {
        await page.setViewportSize({ width: 768, height: 900 })
        await page.goto(new URL(path, on.workbench.url).href)
        await page.locator('main h1').waitFor()
        const words = await page.locator('main').innerText()
        if (!/\bno\b|nothing|None|0 /i.test(words)) found.push([path, words])
        if (/these filters/.test(words)) found.push([path, 'speaks of filters where none is set'])
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        found.push(...violations.map(({ id, nodes }) => [path, id, nodes[0]?.html.slice(0, 120)]))
        await page.setViewportSize({ width: 360, height: 800 })
        if ((await overflow(page)) > 0) found.push([path, 'is wider than 360 pixels'])
      }
      expect(found).toEqual([])
      expect(wrongs).toEqual([])
      await context.close()
    })

    it('moves no name of a view when another is opened, and keeps them in one line on a tablet', async () => {
      const { page, context } = await on.visit('/', { width: 768 })
      const places = (): Promise<unknown> =>
        page.evaluate(
          "[...document.querySelectorAll('nav a')].map((link) => { const { left, top } = link.getBoundingClientRect(); return [left, top] })",
        )
      const first = (await places()) as readonly (readonly [number, number])[]
      expect(new Set(first.map(([, top]) => top)).size).toBe(1)
      await page.locator('nav a', { hasText: 'Sourcing notes' }).click()
      await heading(page, /Sourcing notes/)
      expect(await places()).toEqual(first)
      await context.close()
    })
  })

  it('leads out of an address that asks for what cannot be, and tells a reader whose server is gone', async () => {
    const view = await analyze([], { about: { name: 'Ferry', question: '' } })
    const on = await opened(memorySource({ first: view, count: () => view, rules: [] }))
    const { page, context } = await on.visit('/claims?from=yesterday')
    await page.getByRole('alert').getByText('expected a day').waitFor()
    await page.getByRole('link', { name: 'Claims without filters' }).click()
    await page.getByText('These reports hold no claim').waitFor()
    await page.goto(new URL('/report/none', on.workbench.url).href)
    await page.getByRole('alert').getByText('The case holds nothing that this address names.').waitFor()
    await page.goto(new URL('/claims', on.workbench.url).href)
    await page.locator('main h1').waitFor()
    await on.workbench.close()
    await page.locator('nav a', { hasText: 'Names' }).click()
    await page.getByRole('alert').getByText('Headwater does not answer.').waitFor()
    await context.close()
    await on.close().catch(() => undefined)
  })
})
