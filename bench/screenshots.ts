/**
 * Pictures of every view for review: `npm run screenshots -- [case folder …]` serves the cases (else the bundled examples, each in
 * a case of its own) and leaves PNG files in review/screenshots, a folder for each, which git and the package leave out.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startChromium } from '../workbench/browser/chromium.ts'
import { headwater, served, type Served } from '../workbench/browser/command.ts'
import { EXAMPLES } from '../workbench/browser/held-cases.ts'

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

async function pictures(browser: Browser, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
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
        const path = join(folder, `${name}-${width}-${dark ? 'dark' : 'light'}.png`)
        await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
      }
    }
    await context.close()
  }
}

/** A case to take pictures of: one that is there, or one made of an example and thrown away after. */
interface Shown {
  readonly name: string
  readonly open: (own: string) => Promise<Served>
}

const given = process.argv.slice(2).map((folder): Shown => ({ name: basename(folder), open: () => served(['serve', folder]) }))
const examples = EXAMPLES.map(({ name, reports }): Shown => ({ name, open: (own) => headwater(reports, own) }))
const browser = await startChromium()
try {
  for (const { name, open } of given.length > 0 ? given : examples) {
    const own = mkdtempSync(join(tmpdir(), 'headwater-pictures-'))
    const workbench = await open(own)
    try {
      await pictures(browser, workbench.url, join(FOLDER, name))
      process.stdout.write(`${Object.keys(VIEWS).length * WIDTHS.length * 2} pictures are in ${join(FOLDER, name)}\n`)
    } finally {
      await workbench.close()
      rmSync(own, { recursive: true, force: true })
    }
  }
} finally {
  await browser.close()
}
