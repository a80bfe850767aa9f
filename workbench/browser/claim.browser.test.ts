import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, opened } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()
const { statements } = fixture

describe.skipIf(chromiumPath === undefined)('the statements of a claim', () => {
  let on: Opened
  beforeAll(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }))
  })
  afterAll(() => on.close())

  it('shows at a glance what each report changed', async () => {
    const { page, wrongs, context } = await on.visit(`/claim/${statements.wireDead}`)
    const post = page.locator(`[id="statement-${statements.postDead}"]`)
    expect(await post.locator('.source').innerText()).toMatch(/names no source/)
    await expect.poll(() => post.locator('.differs').count()).toBe(2)
    expect(await post.locator('.words del').innerText()).toMatch(/At least/)
    const wire = page.locator(`[id="statement-${statements.wireDead}"]`)
    expect(await wire.locator('.differs').count()).toBe(0)
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('compares with another statement, keeps that in the address, and opens the chain of each', async () => {
    const { page, context } = await on.visit(`/claim/${statements.wireDead}`)
    await page.getByLabel('Compared with').selectOption(statements.postDead)
    const wire = page.locator(`[id="statement-${statements.wireDead}"]`)
    await wire.locator('.words ins', { hasText: 'At least' }).waitFor()
    await page.reload()
    await wire.locator('.words ins', { hasText: 'At least' }).waitFor()
    await page.getByRole('button', { name: 'Chain and context of the statement of Coast Wire, 4 May 2031' }).click()
    await page.locator('.detail .chain', { hasText: 'harbour master Ilse Maron' }).waitFor()
    expect(await page.locator('.detail .changes').first().innerText()).toMatch(/figure/)
    await context.close()
  })
})
