/**
 * Pictures of every view for review: `npm run screenshots -- [case folder]` serves the case (else the bundled example in a case
 * of its own) and leaves PNG files in review/screenshots, which git and the package leave out.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startChromium } from '../workbench/browser/chromium.ts'
import { headwater, served } from '../workbench/browser/command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'review', 'screenshots')
const WIDTHS = [1440, 768, 360]
/** Tallest picture, in pixels: what follows looks like what is there. */
const TALLEST = 4000

/** Views by name: an address, or where to find the first link that leads to one. */
const VIEWS: Readonly<Record<string, string | { readonly on: string; readonly link: string; readonly to?: (href: string) => string }>> = {
  overview: '/',
  claims: '/claims',
  'claims-filtered': '/claims?several=yes&sources=one&sort=reports&q=the',
  claim: { on: '/claims?sort=reports', link: 'main ul article > a' },
  reports: '/reports',
  report: { on: '/reports', link: 'main ul article > a', to: (href) => `${href}?show=copy+attribution+name+time+figure+caution` },
  compare: { on: '/', link: 'main a[href^="/compare/"]' },
  carriers: { on: '/', link: 'main a[href^="/compare/"]', to: (href) => href.replace('/compare/', '/carriers/') },
  names: '/names',
  name: { on: '/names', link: 'main ul article > a' },
  timeline: '/timeline',
  network: '/network',
  sources: '/sources?period=month',
  notes: '/notes',
  decisions: '/decisions',
  search: '/search?q=the',
  add: '/add',
  nowhere: '/claim/nothing',
}

async function addressOf(page: Page, origin: string, view: (typeof VIEWS)[string]): Promise<string> {
  if (typeof view === 'string') return view
  await page.goto(`${origin}${view.on}`)
  const href = (await page.locator(view.link).first().getAttribute('href')) ?? '/'
  return view.to?.(href) ?? href
}

async function pictures(browser: Browser, url: string): Promise<void> {
  const { origin } = new URL(url)
  for (const dark of [false, true]) {
    const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.goto(url)
    for (const [name, view] of Object.entries(VIEWS)) {
      await page.setViewportSize({ width: WIDTHS[0]!, height: 900 })
      await page.goto(`${origin}${await addressOf(page, origin, view)}`)
      await page.locator('main h1').first().waitFor()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const height = Math.min(TALLEST, await page.evaluate<number>('document.documentElement.scrollHeight'))
        const path = join(FOLDER, `${name}-${width}-${dark ? 'dark' : 'light'}.png`)
        await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
      }
    }
    await context.close()
  }
}

const [given] = process.argv.slice(2)
const own = given === undefined ? mkdtempSync(join(tmpdir(), 'headwater-pictures-')) : undefined
const workbench = own === undefined ? await served(['serve', given!]) : await headwater(join(ROOT, 'examples/harbour/reports'), own)
const browser = await startChromium()
try {
  mkdirSync(FOLDER, { recursive: true })
  await pictures(browser, workbench.url)
  process.stdout.write(`${Object.keys(VIEWS).length * WIDTHS.length * 2} pictures are in ${FOLDER}\n`)
} finally {
  await browser.close()
  await workbench.close()
  if (own !== undefined) rmSync(own, { recursive: true, force: true })
}
