import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../../core/index.ts'
import type { ClaimsAnswer } from '../contract.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, focused, opened, overflow } from './browser.ts'
import type { Opened } from './browser.ts'

/** Reports that say one thing in their own words and from the same person. */
const REPORTS = 260

const reports = Array.from({ length: REPORTS }, (_, place) =>
  reportFromText({
    place: `${place}.txt`,
    text: `Nine people were killed when the ferry sank at Port Ledan, harbour master Ilse Maron told outlet number ${place}.`,
    meta: {
      outlet: { value: `Quay Herald ${place}`, from: 'record' },
      published: {
        value: `2031-05-04T${String(Math.floor(place / 60)).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}:00Z`,
        from: 'record',
      },
    },
  }),
)

describe.skipIf(chromiumPath === undefined)('what is long', () => {
  let on: Opened
  let claim: string
  beforeAll(async () => {
    const view = await analyze(reports)
    const source = memorySource({ first: view, count: () => view, rules: [] })
    const [most] = source.lists().claims({}, 'reports', { offset: 0, limit: 1 }).rows
    expect(most?.statements).toBe(REPORTS)
    claim = `/claim/${most?.at}`
    on = await opened(source)
  })
  afterAll(() => on.close())

  it('folds a long group of statements after a dozen, and goes on where it was folded, without a jump', async () => {
    const { page, context } = await on.visit(claim)
    const rows = page.locator('.statements .words')
    const more = page.getByRole('button', { name: /^Show \d+ more statements?/ }).first()
    await more.scrollIntoViewIfNeeded()
    const before = await rows.count()
    const first = rows.first()
    const place = await first.boundingBox()
    await more.click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
    expect(await first.boundingBox()).toEqual(place)
    const here = "[...document.querySelectorAll('.statements .words a')].indexOf(document.activeElement)"
    await expect.poll(() => page.evaluate<number>(here)).toBeGreaterThanOrEqual(12)
    await context.close()
  })

  it('shows the first statements of a claim of many reports, and leads to every other one', async () => {
    const { page, wrongs, context } = await on.visit(claim)
    await page.getByText(`60 of ${REPORTS} statements are shown`).waitFor()
    expect(await page.getByText(/60 reports are drawn/).innerText()).toContain(`${REPORTS - 60} further reports state it`)
    const seen = new Set<string>()
    const read = async (): Promise<void> => {
      const ids = await page.evaluate<string[]>(`[...document.querySelectorAll('.statements tr[id^="statement-"]')].map(({ id }) => id)`)
      for (const id of ids) seen.add(id)
    }
    await page.getByRole('button', { name: 'Read all in order of publication' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(`1 to 120 of ${REPORTS} statements, in order of publication`).waitFor()
    await expect.poll(() => focused(page)).toBe(`${REPORTS} statements`)
    await read()
    await page.getByRole('button', { name: 'Later statements' }).click()
    await page.getByText(`121 to 240 of ${REPORTS}`).waitFor()
    await read()
    await page.reload()
    await page.getByText(`121 to 240 of ${REPORTS}`).waitFor()
    await page.getByRole('button', { name: 'Later statements' }).click()
    await page.getByText(`241 to ${REPORTS} of ${REPORTS}`).waitFor()
    await read()
    expect(seen.size).toBe(REPORTS)
    expect(await page.getByRole('button', { name: 'Later statements' }).count()).toBe(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.goBack()
    await page.getByText(`121 to 240 of ${REPORTS}`).waitFor()
    await page.getByRole('button', { name: 'Of each source and each variant one' }).click()
    await page.getByText(`60 of ${REPORTS} statements are shown`).waitFor()
    await page.setViewportSize({ width: 360, height: 800 })
    await expect.poll(() => overflow(page)).toBe(0)
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('scrolls a list of more rows than a page can be high in parts, and gives up rows that were only scrolled past', async () => {
    const { page, wrongs, context } = await on.visit('/')
    const total = 250_000
    const asked: number[] = []
    await page.route('**/api/claims*', async (route) => {
      const address = new URL(route.request().url())
      const offset = Number(address.searchParams.get('offset') ?? 0)
      asked.push(offset)
      address.search = ''
      const answer = (await (await route.fetch({ url: address.href })).json()) as ClaimsAnswer
      const rows = Array.from({ length: 100 }, (_, place) => ({ ...answer.rows[0], title: `Claim number ${offset + place + 1}` }))
      await route.fulfill({ json: { ...answer, total, offset, all: total, rows } })
    })
    const follow = (name: string) => page.getByRole('navigation', { name: 'Parts of the list', exact: true }).getByRole('link', { name }).click()
    await page.getByRole('link', { name: 'Claims', exact: true }).first().click()
    await page.getByText('1 to 100,000 of 250,000 claims').first().waitFor()
    await follow('Later claims')
    await page.getByText('100,001 to 200,000 of 250,000 claims').first().waitFor()
    const row = page.locator('li[aria-posinset="100001"]')
    await expect.poll(() => row.innerText()).toContain('Claim number 100001')
    asked.length = 0
    const empty = await page.evaluate<number>(`new Promise((resolve) => {
      let step = 0
      const frame = () => {
        scrollBy(0, 60000)
        if (++step < 30) requestAnimationFrame(frame)
        else resolve(document.querySelectorAll('main li > p').length)
      }
      requestAnimationFrame(frame)
    })`)
    expect(empty).toBeGreaterThan(0)
    await expect.poll(() => page.locator('main li > p.quiet').count()).toBe(0)
    expect(await page.locator('main li article').first().innerText()).toMatch(/Claim number 1\d{5}/)
    expect(asked.length).toBeLessThan(15)
    await page.getByRole('link', { name: 'Later claims' }).last().click()
    await page.getByText('200,001 to 250,000 of 250,000 claims').first().waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.getByLabel('Kind').selectOption('incident')
    await page.waitForFunction("!location.search.includes('offset')")
    expect(wrongs).toEqual([])
    await context.close()
  })
})
