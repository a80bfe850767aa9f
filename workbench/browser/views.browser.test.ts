import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedCase } from '../server/fixtures/invented-case.ts'
import { memorySource } from '../server/fixtures/memory-source.ts'
import { chromiumPath, heading, opened, overflow } from './browser.ts'
import type { Opened } from './browser.ts'

const fixture = inventedCase()
const { statements, reports, copies, mention } = fixture
const rules = [{ id: 'attribution-lost', asks: 'Is a source dropped?', why: 'It turns a said thing into a fact.', cannotTell: 'Why it was dropped.' }]

const VIEWS: readonly (readonly [name: string, path: string, says: RegExp])[] = [
  ['overview', '/', /5 reports state 2 claims; 1 claim that several reports carry rests on one earliest stated source/],
  ['claims', '/claims', /Claims/],
  ['claims, none left', '/claims?q=volcano', /Claims/],
  ['claim', `/claim/${statements.wireDead}`, /People were killed/],
  ['claim, disputed', `/claim/${statements.tribuneRest}`, /The crew had worked/],
  ['reports', '/reports', /Reports/],
  ['report', `/report/${reports.wire.id}`, /Nine dead as ferry/],
  [
    'report, all marks, one chosen',
    `/report/${reports.wire.id}?show=copy+attribution+name+time+figure+caution+furniture&mark=attribution-0`,
    /Nine dead as ferry/,
  ],
  ['report, written from right to left', `/report/${reports.mirror.id}`, /مرآة/],
  ['copied passage', `/compare/${copies.wirePost}`, /16 shared words/],
  ['carriers', `/carriers/${copies.wirePost}`, /3 reports carry this passage/],
  ['names', '/names', /Names/],
  ['name', `/actor/${mention}`, /Ilse Maron/],
  ['timeline', '/timeline', /Timeline/],
  ['network', '/network', /Network/],
  ['sources', '/sources?topics=rest,ferry&period=month', /Sources/],
  ['sourcing notes', '/notes?rule=attribution-lost', /Sourcing notes/],
  ['decisions', '/decisions', /Decisions/],
  ['search', '/search?q=deckhand', /Search: deckhand/],
  ['an address without a view', '/nowhere', /nothing at this address/],
]

const LOOKS = [
  { width: 1440, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const

describe.skipIf(chromiumPath === undefined)('every view', () => {
  let on: Opened
  beforeAll(async () => {
    on = await opened(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules }))
  })
  afterAll(() => on.close())

  it.each(VIEWS)('%s: opens by its address, fits every width, breaks no policy, and axe finds nothing', async (_, path, says) => {
    const { page, wrongs, context } = await on.visit(path, { width: 1440 })
    await heading(page, says)
    expect(await page.title()).toMatch(/ · Headwater$/)
    const found: unknown[] = []
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      if ((await overflow(page)) > 0) found.push(`${await overflow(page)} pixels wider than ${width}`)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ html, failureSummary }) => `${width} ${colorScheme} ${id}: ${html.slice(0, 160)} ${failureSummary}`))
    }
    expect(found).toEqual([])
    expect(wrongs).toEqual([])
    await context.close()
  })

  it('says what stands around a copied passage, to those who see it, too', async () => {
    const { page, context } = await on.visit(`/compare/${copies.wirePost}`)
    const around = page.locator('.surroundings td').first()
    await around.waitFor()
    expect(await around.innerText()).toMatch(/^(?:before|after) the passage\s+\S/)
    await context.close()
  })

  it('runs text in its own direction', async () => {
    const { page, context } = await on.visit(`/report/${reports.mirror.id}`)
    const direction = async (selector: string): Promise<string> =>
      await page.evaluate<string>(`getComputedStyle([...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)).direction`)
    expect(await direction('.text p')).toBe('rtl')
    expect(await direction('main h1')).toBe('rtl')
    expect(await direction('nav')).toBe('ltr')
    await context.close()
  })

  it('says beside every number what it means, and beside a one what it does not', async () => {
    for (const path of ['/', '/claims', `/claim/${statements.wireDead}`]) {
      const { page, context } = await on.visit(path)
      const beside = page.getByRole('complementary', { name: 'What the numbers mean' })
      expect(await beside.textContent()).toMatch(/It does not see missing reports.*reviewed by a person are suggestions/)
      expect(await beside.textContent()).toMatch(/One earliest stated source found.*nothing about reliability/)
      await context.close()
    }
  })

  it('never prints a verdict', async () => {
    for (const [, path] of VIEWS) {
      const { page, context } = await on.visit(path)
      const words = (await page.locator('main').innerText()).toLowerCase()
      expect(words).not.toMatch(/\b(corroborated|verified|independent|true|false)\b(?! independently)/)
      await context.close()
    }
  })

  it('keeps out who has no key, and says what to do', async () => {
    const { page, context } = await on.visit('/')
    await context.clearCookies()
    await page.goto(new URL('/claims', on.workbench.url).href)
    await page.locator('main').getByText('Open the address that Headwater printed').waitFor()
    await context.close()
  })
})
