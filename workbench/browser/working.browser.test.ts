import { existsSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addresses, chromiumPath, heading, record } from './browser.ts'
import { caseOfFolder } from './case-of-folder.ts'
import { EXAMPLES, HELD_CASES } from './held-cases.ts'

const LINES = 'main ul article > a'
/** Milliseconds that counting anew may take; a large case on a busy machine takes minutes. */
const COUNTING = { timeout: 300_000 }

async function counted(page: Page): Promise<void> {
  await page.getByText('Counted. The numbers are up to date.').waitFor(COUNTING)
}

describe.each([...EXAMPLES, ...HELD_CASES])('a day with the case of $name', ({ reports }) => {
  describe.skipIf(chromiumPath === undefined || !existsSync(reports))('in a browser', () => {
    const on = caseOfFolder(reports)

    it('accepts a statement of the most reported claim, sees it on lists, and undoes it', async () => {
      const { page, wrongs, context } = await on().visit('/')
      const [claim = ''] = await addresses(page, '/claims?sort=reports', LINES)
      await page.goto(new URL(claim, page.url()).href)
      await page
        .getByRole('button', { name: /^Decide on the statement of/ })
        .first()
        .click()
      await record(page, 'read beside the report', 'Accept')
      await page
        .locator('.statements')
        .getByText(/accepted.*by R. Reader.*read beside the report/)
        .waitFor()
      await page.goto(new URL('/claims?review=partly-reviewed', page.url()).href)
      await page.locator(LINES).first().waitFor()
      await page.getByRole('link', { name: 'Decisions', exact: true }).click()
      await heading(page, /Decisions/)
      await page.getByRole('button', { name: 'Undo this decision' }).first().click()
      await record(page, 'it was the wrong one')
      await page.getByText('undone since').waitFor()
      await page.goto(new URL('/claims?review=partly-reviewed', page.url()).href)
      await page.getByText('No claim fits these filters.').waitFor()
      expect(wrongs).toEqual([])
      await context.close()
    })

    it('shows what falls with a report, withdraws it, and takes that back', async () => {
      const { page, wrongs, context } = await on().visit('/reports')
      await page.locator(LINES).first().click()
      await page.getByRole('button', { name: 'Withdraw this report' }).click()
      await page.getByRole('dialog').getByRole('region', { name: 'What falls' }).locator('strong').waitFor(COUNTING)
      await record(page, 'to see what falls')
      await page.getByText('Withdrawn.').waitFor()
      await counted(page)
      await page.getByRole('link', { name: 'Decisions', exact: true }).click()
      await heading(page, /Decisions/)
      await page.getByRole('button', { name: 'Undo this decision' }).first().click()
      await record(page, 'it stays')
      await page.getByText('undone since').first().waitFor()
      expect(wrongs).toEqual([])
      await context.close()
    })

    it('takes in a file that is dropped, and finds its words', async () => {
      const { page, wrongs, context } = await on().visit('/')
      await page.evaluate(`{
        const carried = new DataTransfer()
        carried.items.add(new File(['Isle Radio\\n\\nThe zinnober lantern was lit, a keeper said on Monday.'], 'lantern.txt'))
        dispatchEvent(new DragEvent('dragenter', { dataTransfer: carried }))
        dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))
      }`)
      await heading(page, /^Add reports$/)
      await page.locator('main form').first().getByLabel('Who adds them').fill('R. Reader')
      await page.getByRole('button', { name: 'Add 1 file' }).click()
      await page.getByText('1 of 1 file done').waitFor(COUNTING)
      await counted(page)
      await page.goto(new URL('/search?q=zinnober', page.url()).href)
      await page.getByRole('heading', { name: /^1 place in reports$/ }).waitFor()
      await page.getByRole('heading', { name: /^[1-9]\d* claims?$/ }).waitFor()
      expect(wrongs).toEqual([])
      await context.close()
    })

    it('hands over the dossier of a claim', async () => {
      const { page, wrongs, context } = await on().visit('/')
      const [claim = ''] = await addresses(page, '/claims?sort=reports', LINES)
      await page.goto(new URL(claim, page.url()).href)
      await page.getByRole('button', { name: 'Save what this view shows' }).click()
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: /^Give each a number/ })
        .check()
      const dossier = page.waitForEvent('download', COUNTING)
      await page
        .getByRole('dialog')
        .getByRole('link', { name: /^Dossier/ })
        .click()
      expect(statSync(await (await dossier).path()).size).toBeGreaterThan(2_000)
      expect(wrongs).toEqual([])
      await context.close()
    })
  })
})
