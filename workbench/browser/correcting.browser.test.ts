import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, heading, opened, record } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()
const { statements, reports, mention } = fixture

describe.skipIf(chromiumPath === undefined)('correcting', () => {
  let on: Opened
  beforeEach(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
  })
  afterEach(() => on.close())

  it('corrects who says a statement, and through whom', async () => {
    const { page, wrongs } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Decide on the statement of Ledan Post, 4 May 2031' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Correct who says it/ }).check()
    await dialog.getByRole('button', { name: 'Add a source' }).click()
    await dialog.getByLabel('Source 1', { exact: true }).fill('Isle Radio')
    await dialog.getByLabel('What source 1 is').selectOption('outlet')
    await dialog.getByRole('button', { name: 'Add who that source has it from' }).click()
    await dialog.getByLabel('Source 2', { exact: true }).fill('harbour master Ilse Maron')
    await record(page, 'the line before names her')
    const row = page.locator(`[id="statement-${statements.postDead}"]`)
    await row.locator('.source', { hasText: 'harbour master Ilse Maron' }).waitFor()
    await page.getByRole('link', { name: 'Decisions' }).click()
    await heading(page, /Decisions/)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/said by Isle Radio, who has it from harbour master Ilse Maron/)
    expect(wrongs).toEqual([])
  })

  it('corrects when something was', async () => {
    const { page } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Decide on the statement of Coast Wire, 4 May 2031' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Correct when it was/ }).check()
    await dialog.getByLabel('First day').fill('2031-04-26')
    await dialog.getByLabel('Last day').fill('2031-04-26')
    await record(page, 'the Tuesday before')
    await page.getByRole('button', { name: 'Chain and context of the statement of Coast Wire' }).click()
    await page.getByText('“Tuesday” was read as 26 April 2031').waitFor()
  })

  it('adds a statement that was missed, from words selected in the text or written', async () => {
    const { page, wrongs } = await on.visit(`/report/${reports.wire.id}`)
    const words = page.getByLabel('Words of the statement')
    await words.fill('words that are not there')
    await page.getByText('These words do not stand in the report.').waitFor()
    await words.fill('The account could not be verified independently')
    await page.getByRole('button', { name: 'Decide on these words …' }).click()
    await record(page, 'a statement of its own')
    await page.goto(new URL('/decisions', on.workbench.url).href)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/Added.*statement[^]*“The account could not be verified independently”/)
    await page.goto(new URL(`/report/${reports.wire.id}`, on.workbench.url).href)
    await page.locator('.text p').nth(1).selectText()
    await expect.poll(() => words.inputValue()).toMatch(/^PORT LEDAN/)
    expect(wrongs).toEqual([])
  })

  it('parts statements from a claim, with one reason', async () => {
    const { page } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByLabel('Choose the statement of Harbour Echo, 5 May 2031').check()
    const others = page.getByRole('checkbox', { name: /^Choose the statement of/, checked: false })
    const before = await others.count()
    await others.last().check()
    await expect.poll(() => others.count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Part 2 statements from the others …' }).waitFor()
    await page.getByRole('checkbox', { name: /^Choose the statement of (?!Harbour Echo)/, checked: true }).uncheck()
    await page.getByRole('button', { name: 'Part 1 statement from the others …' }).click()
    await record(page, 'twelve is another count')
    await page.goto(new URL('/decisions', on.workbench.url).href)
    await heading(page, /Decisions/)
    await page.getByText('3 decisions put on record together').waitFor()
    await page.getByText('Each of them').first().click()
    await expect.poll(() => page.locator('main ol ul strong', { hasText: 'Different' }).count()).toBe(3)
    await page.getByRole('button', { name: /^Undo all 3 decisions/ }).click()
    await record(page, 'it is the same count')
    await page.getByText(/3 decisions put on record together, undone since/).waitFor()
    await expect.poll(() => page.getByText('3 decisions put on record together').count()).toBe(2)
  })

  it('joins a claim with another that is found by its words', async () => {
    const { page } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Join with another claim …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Look for it').fill('rest')
    await dialog
      .getByRole('option', { name: /The crew had worked/ })
      .first()
      .waitFor({ state: 'attached' })
    await record(page, 'one event')
    await page.goto(new URL('/decisions', on.workbench.url).href)
    await heading(page, /Decisions/)
    expect(await page.locator('main ol li .about').last().innerText()).toMatch(/crew had worked without rest/)
  })

  it('tells which claims would fall before a source is withdrawn, and sets its side', async () => {
    const { page, wrongs } = await on.visit(`/actor/${mention}`)
    await page.getByRole('button', { name: 'Withdraw as a source' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('region', { name: 'What falls' })
      .getByText(/would rest on fewer sources|No claim loses/)
      .waitFor()
    await dialog.getByRole('radio', { name: /^Stands on a side/ }).check()
    await dialog.getByRole('textbox', { name: /^Stands on a side/ }).fill('the harbour')
    await record(page, 'she runs the port')
    await page.goto(new URL('/decisions', on.workbench.url).href)
    expect(await page.locator('main ol li').first().innerText()).toMatch(/Side set “the harbour”/)
    expect(wrongs).toEqual([])
  })

  it('keeps a note with the claim', async () => {
    const { page } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByRole('button', { name: 'Decide on the statement of Coast Wire, 4 May 2031' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: /^Note/ }).check()
    await record(page, 'ask the port for its log')
    await page.locator('.note', { hasText: 'ask the port for its log' }).waitFor()
    await expect.poll(() => page.locator('.statements').getByText('not reviewed').count()).toBe(4)
  })
})
