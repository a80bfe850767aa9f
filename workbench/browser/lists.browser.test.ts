import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, focused, heading, opened } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()

describe.skipIf(chromiumPath === undefined)('lists and commands', () => {
  let on: Opened
  beforeAll(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
  })
  afterAll(() => on.close())

  it('sets off the words asked for, in the title or in the words of a statement', async () => {
    const { page, context } = await on.visit('/claims?q=ferry')
    expect((await page.locator('main mark').first().innerText()).toLowerCase()).toBe('ferry')
    await page.getByRole('searchbox', { name: 'Words' }).fill('twelve')
    await page.locator('.hit mark').waitFor()
    expect((await page.locator('.hit').innerText()).toLowerCase()).toContain('at least twelve people')
    await context.close()
  })

  it('keeps every filter in the address, and takes one off, and all, and goes back', async () => {
    const { page, context } = await on.visit('/claims?kind=incident&from=2031-05-03&to=2031-05-03&hedged=no')
    await page.getByText('1 claim of 2').waitFor()
    expect(await page.getByLabel('Speaks of, from').inputValue()).toBe('2031-05-03')
    await page.getByRole('button', { name: /Take off the filter kind/ }).click()
    await page.waitForFunction("!location.search.includes('kind=')")
    await page.getByRole('button', { name: 'Take off all' }).click()
    await page.getByText('2 claims', { exact: true }).waitFor()
    await page.goBack()
    await page.getByText('1 claim of 2').waitFor()
    await context.close()
  })

  it('goes anywhere with Ctrl-K and a few letters', async () => {
    const { page, wrongs, context } = await on.visit('/')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Commands' })
    await palette.waitFor()
    await page.keyboard.type('sourcing')
    await page.keyboard.press('Enter')
    await heading(page, /Sourcing notes/)
    await expect.poll(() => focused(page)).toBe('Sourcing notes')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('maron')
    await palette
      .getByRole('option', { name: /Ilse Maron/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await heading(page, /Ilse Maron|People were killed/)
    await page.keyboard.press('Control+k')
    await palette.waitFor()
    await page.keyboard.press('Escape')
    await palette.waitFor({ state: 'hidden' })
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('does what the open view offers', async () => {
    const { page, context } = await on.visit(`/report/${fixture.reports.wire.id}`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('show marks figures')
    await page.keyboard.press('Enter')
    await page.waitForFunction("location.search.includes('figure')")
    await context.close()
  })
})
