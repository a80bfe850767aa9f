import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, focused, heading, opened, tabTo } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()
const { statements, reports } = fixture

describe.skipIf(chromiumPath === undefined)('finding out', () => {
  let on: Opened
  beforeAll(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
  })
  afterAll(() => on.close())

  it('by mouse, from the number to the words and to the copy, and back', async () => {
    const { page, wrongs, context } = await on.visit('/')
    await page.getByRole('link', { name: '1 claim', exact: true }).click()
    await heading(page, /Claims/)
    expect(new URL(page.url()).search).toBe('?several=yes&sources=one&sort=reports')
    await page.getByRole('list', { name: 'Claims' }).getByRole('link').first().click()
    await heading(page, /People were killed/)
    await page.getByText('Behind 4 reports').click()
    expect(await page.locator('.origins').first().innerText()).toMatch(/carries the words of Coast Wire without the source/)
    await page
      .locator('.statements')
      .getByRole('link', { name: /^At least nine people/ })
      .click()
    await heading(page, /Nine dead/)
    expect(await page.locator('.chosen').innerText()).toMatch(/^At least nine/)
    await page.getByRole('button', { name: 'also in 2 other reports' }).first().click()
    await page
      .locator('.side')
      .getByRole('link', { name: /Ledan Post/ })
      .click()
    await heading(page, /16 shared words/)
    expect(await page.locator('main').innerText()).toMatch(/took it from Coast Wire/)
    expect(await page.locator('mark.figure').first().innerText()).toMatch(/figure$/)
    await page.goBack()
    await heading(page, /Nine dead/)
    await page.goBack()
    await heading(page, /People were killed/)
    await page.goForward()
    await heading(page, /Nine dead/)
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('by keyboard alone', async () => {
    const { page, wrongs, context } = await on.visit('/')
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toBe('Skip to content')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await heading(page, /Claims/)
    await expect.poll(() => focused(page)).toBe('Claims')
    await tabTo(page, /^People were killed/)
    await page.keyboard.press('Enter')
    await heading(page, /People were killed/)
    await expect.poll(() => focused(page)).toMatch(/^People were killed/)
    await tabTo(page, /^At least nine people/)
    await page.keyboard.press('Enter')
    await heading(page, /Nine dead/)
    await page.keyboard.press('j')
    await page.locator('.side h2', { hasText: /Who says it|Copied passages/ }).waitFor()
    const first = new URL(page.url()).searchParams.get('mark')
    await page.keyboard.press('j')
    await page.waitForFunction(`new URL(location.href).searchParams.get('mark') !== ${JSON.stringify(first)}`)
    await page.keyboard.press('k')
    await page.waitForFunction(`new URL(location.href).searchParams.get('mark') === ${JSON.stringify(first)}`)
    await page.keyboard.press('Escape')
    await page.locator('.side h2', { hasText: 'About this report' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('deckhand')
    await page.keyboard.press('Enter')
    await heading(page, /Search: deckhand/)
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('keeps filters, switches and marks in the address, over reload and in another browser', async () => {
    const { page, context } = await on.visit('/claims')
    await page.getByRole('combobox', { name: /^Earliest stated sources/ }).selectOption('more')
    await page.getByText('1 claim of 2').waitFor()
    await page.getByRole('searchbox', { name: 'Words' }).fill('rest')
    await page.waitForFunction("location.search.includes('q=rest')")
    await page.reload()
    await heading(page, /Claims/)
    expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('rest')
    await expect.poll(() => page.getByRole('list', { name: 'Claims' }).getByRole('link').count()).toBe(1)

    await page.goto(new URL(`/report/${reports.post.id}`, on.workbench.url).href)
    await page.getByRole('checkbox', { name: /Times/ }).check()
    await page.locator('.time[data-start]').first().click()
    await page.locator('.side').getByText('the Tuesday before publication').waitFor()
    const shared = new URL(page.url())
    await context.close()

    const other = await on.visit(`${shared.pathname}${shared.search}`)
    await other.page.locator('.side').getByText('the Tuesday before publication').waitFor()
    await other.context.close()
  })

  it('folds page furniture and opens it on demand', async () => {
    const { page, context } = await on.visit(`/report/${reports.post.id}`)
    const furniture = page.locator('.text').getByText('Home > News > Harbour')
    expect(await furniture.isVisible()).toBe(false)
    await page.getByText('Page furniture, not part of the report').first().click()
    await furniture.waitFor()
    await context.close()
  })

  it('tells the flow in words, too, with every line of the drawing', async () => {
    const { page, context } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByText('The same in words').click()
    // Written out only once it is asked for.
    await page.locator('figure details li').first().waitFor()
    expect(await page.locator('figure details li').count()).toBe(await page.locator('figure path.line').count())
    expect(await page.locator('figure details').innerText()).toMatch(/Coast Wire → Ledan Post: wording carried over, inferred/)
    await expect.poll(() => page.locator('path.line.inferred').count()).toBe(1)
    await context.close()
  })

  it('says why, where there is nothing to show', async () => {
    const { page, context } = await on.visit('/claim/none')
    expect(await page.getByRole('alert').innerText()).toMatch(/No claim holds the statement “none”/)
    await context.close()
    const stopped = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
    const visit = await stopped.visit('/')
    await stopped.workbench.close()
    await visit.page.getByRole('link', { name: 'Reports', exact: true }).click()
    await visit.page.getByRole('alert').waitFor()
    expect(await visit.page.getByRole('alert').innerText()).toMatch(/Headwater does not answer/)
    await stopped.close()
  })
})
