import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, focused, heading, opened, record, tabTo } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()
const { statements, reports, copies } = fixture

describe.skipIf(chromiumPath === undefined)('deciding', () => {
  let on: Opened
  beforeEach(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
  })
  afterEach(() => on.close())

  it('rejects a statement, sees it beside the number, and undoes it from the history', async () => {
    const { page, wrongs } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Decide on the statement of Ledan Post, 4 May 2031' }).click()
    await record(page, 'the words are of another ferry', 'Reject')
    await page.getByText('partly reviewed: 1 of 4 by R. Reader').waitFor()
    await page
      .locator('.statements')
      .getByText(/rejected.*by R. Reader.*the words are of another ferry/)
      .waitFor()
    await page.getByRole('link', { name: 'Decisions' }).click()
    await heading(page, /Decisions/)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/Rejected statement/)
    await page.getByRole('button', { name: 'Undo this decision' }).click()
    await record(page, 'it is this ferry', 'Undo')
    await page.getByText('undone since').waitFor()
    await page.goBack()
    await heading(page, /People were killed/)
    await page.locator('.top .tag.suggested').waitFor()
    expect(wrongs).toEqual([])
  })

  it('asks for a reason and remembers who decides, by keyboard alone', async () => {
    const { page } = await on.visit(`/compare/${copies.wirePost}`)
    await tabTo(page, /^Decide on this copied passage/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await tabTo(page, /^Put on record/)
    await page.keyboard.press('Enter')
    // Without a reason and a name nothing is sent, and the browser says which is missing.
    expect(await dialog.isVisible()).toBe(true)
    await page.keyboard.type('same words, same order')
    await page.keyboard.press('Tab')
    await page.keyboard.type('R. Reader')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText(/accepted.*by R. Reader.*same words, same order/).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Decide/)
    await page.keyboard.press('Enter')
    expect(await dialog.getByLabel('Who decides').inputValue()).toBe('R. Reader')
  })

  it('holds two statements apart', async () => {
    const { page } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Decide on the statement of Harbour Echo, 5 May 2031' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Says something else/ }).check()
    await dialog.getByLabel('The other statement').selectOption({ index: 1 })
    await record(page, 'twelve is another count', 'Says something else')
    await page
      .locator('.statements')
      .getByText(/corrected.*twelve is another count/)
      .first()
      .waitFor()
    await page.goto(new URL('/decisions', on.workbench.url).href)
    await expect.poll(() => page.locator('main ol li .about').count()).toBe(2)
  })

  it('withdraws and restores a report, and corrects its outlet', async () => {
    const { page } = await on.visit(`/report/${reports.echo.id}`)
    await page.getByRole('button', { name: 'Withdraw this report' }).click()
    await record(page, 'the outlet retracted it', 'Withdraw')
    await page.getByText('Withdrawn.').waitFor()
    await page.getByRole('button', { name: 'Restore this report' }).click()
    await record(page, 'the retraction was of another report', 'Restore')
    await page.getByRole('button', { name: 'Withdraw this report' }).waitFor()
    await page.getByText('Correct a value').click()
    await page.getByLabel('The right value').fill('The Harbour Echo')
    await page.getByRole('button', { name: 'Correct …' }).click()
    await record(page, 'as its masthead has it', 'Correct')
    await page.goto(new URL('/decisions', on.workbench.url).href)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/outlet becomes “The Harbour Echo”/)
  })

  it('dismisses a sourcing note with a reason', async () => {
    const { page } = await on.visit('/notes?review=open')
    await page.getByRole('button', { name: 'Decide on this note' }).click()
    await record(page, 'the source is named a line later', 'Dismiss')
    await page.getByText('No note fits these filters.').waitFor()
  })
})
