/**
 * How long a reader waits for a view: a case is served as by `headwater serve`, opened in Chromium, and walked through.
 * `npx tsx bench/measure-interaction.ts <case folder> ...` prints the times and records them in bench/interaction.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startChromium } from '../workbench/browser/chromium.ts'
import { served } from '../workbench/browser/command.ts'
import { machineNow, type Machine } from './machine.ts'

/** Milliseconds that a sort of step took: the middle one, and the slowest of so many. */
interface Waits {
  readonly what: string
  readonly median: number
  readonly slowest: number
  readonly times: number
}

interface Interaction {
  readonly reports: number
  readonly claims: number
  readonly waits: readonly Waits[]
  readonly machine: Machine
}

const RECORD = fileURLToPath(new URL('interaction.json', import.meta.url))
/** Views of one sort that are opened. */
const OPENED = 12

/** Follows a link within the page, and tells how many milliseconds later its view is drawn. */
const FOLLOW = `(href) => new Promise((resolve) => {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  const begun = performance.now()
  link.click()
  link.remove()
  const look = () => {
    const busy = document.querySelector('main [aria-busy]')?.getAttribute('aria-busy')
    const there = location.pathname + location.search === href && busy === 'false' && document.querySelector('main h1') !== null
    if (there) requestAnimationFrame(() => resolve(performance.now() - begun))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})`

/** Scrolls through a long list, and tells the longest time between two frames. */
const SCROLL = `() => new Promise((resolve) => {
  let [last, longest, step] = [performance.now(), 0, 0]
  const frame = (now) => {
    longest = Math.max(longest, now - last)
    last = now
    scrollBy(0, 1500)
    if (++step < 120) requestAnimationFrame(frame)
    else resolve(longest)
  }
  requestAnimationFrame(frame)
})`

async function links(page: Page, path: string, selector: string): Promise<readonly string[]> {
  await page.goto(new URL(path, page.url()).href)
  await page.locator(selector).first().waitFor({ timeout: 600_000 })
  const found = await page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((link) => link.getAttribute('href'))`)
  return [...new Set(found)].slice(0, OPENED)
}

async function waits(page: Page, what: string, hrefs: readonly string[]): Promise<Waits> {
  const times: number[] = []
  for (const href of hrefs) times.push(await page.evaluate<number>(`(${FOLLOW})(${JSON.stringify(href)})`))
  return waitsOf(what, times)
}

function waitsOf(what: string, times: readonly number[]): Waits {
  process.stderr.write(`${what}: ${times.map((time) => Math.round(time)).join(', ')} ms\n`)
  const sorted = [...times].sort((x, y) => x - y)
  return { what, median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), slowest: Math.round(sorted.at(-1) ?? 0), times: times.length }
}

async function walk(page: Page, url: string, begun: number): Promise<readonly Waits[]> {
  const opened = performance.now()
  await page.goto(url)
  await page.locator('main h1', { hasText: /reports? state/ }).waitFor({ timeout: 600_000 })
  const first = waitsOf('first page, server just started', [performance.now() - opened])
  const started = waitsOf('start of the server', [opened - begun])
  const lists = performance.now()
  const claims = await links(page, '/claims?sort=reports', 'main ul article > a')
  const listed = waitsOf('claims listed for the first time', [performance.now() - lists])
  const reports = await links(page, '/reports', 'main ul article > a')
  const passages = await links(page, '/', 'main a[href^="/compare/"]')
  const names = await links(page, '/names', 'main ul article > a')
  const filters = ['kind=figure', 'sources=one', 'hedged=yes', 'rule=single-origin', 'several=yes', 'kind=practice&sources=none']
  const found = [
    await waits(page, 'open a claim', claims),
    await waits(page, 'open a report', reports),
    await waits(page, 'compare two texts', passages),
    await waits(
      page,
      'filter claims',
      filters.map((filter) => `/claims?${filter}`),
    ),
    await waits(page, 'filter claims by words', ['/claims?q=valley', '/claims?q=council+divided', '/claims?q=crowns']),
    await waits(page, 'search', ['/search?q=harbour', '/search?q=council', '/search?q=people+left']),
    await waits(page, 'sourcing notes', ['/notes', '/notes?rule=single-origin', '/notes?review=open']),
    await waits(page, 'open a name', names),
    await waits(page, 'timeline', ['/timeline', '/timeline?several=yes']),
    await waits(page, 'network', ['/network']),
    await waits(page, 'sources against periods', ['/sources', '/sources?topics=harbour', '/sources?topics=council']),
  ]
  await page.evaluate(`(${FOLLOW})('/claims?sort=title')`)
  const scrolled = waitsOf('longest frame while scrolling claims', [await page.evaluate<number>(`(${SCROLL})()`)])
  return [started, first, listed, ...found, scrolled]
}

async function measure(folder: string): Promise<Interaction> {
  const load = loadavg()[0] ?? 0
  const listing = performance.now()
  // After an analysis the first start lists what the page shows; this is not what a reader waits for again.
  await (await served(['serve', folder])).close()
  const listed = waitsOf('first start after an analysis', [performance.now() - listing])
  const browser = await startChromium()
  const begun = performance.now()
  const workbench = await served(['serve', folder])
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(600_000)
    const found = await walk(page, workbench.url, begun)
    const { reports, claims } = JSON.parse(await page.evaluate<string>("fetch('/api/overview').then((answer) => answer.text())")) as Interaction
    return { reports, claims, waits: [listed, ...found], machine: machineNow(load) }
  } finally {
    await browser.close()
    await workbench.close()
  }
}

const recorded = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Interaction[]) : []
for (const folder of process.argv.slice(2)) {
  const found = await measure(folder)
  console.log(`${found.reports} reports, ${found.claims} claims; load ${found.machine.load.map((load) => load.toFixed(1)).join(' to ')}`)
  for (const { what, median, slowest, times } of found.waits)
    console.log(`  ${what}: ${median} ms${times > 1 ? ` (slowest of ${times}: ${slowest} ms)` : ''}`)
  recorded.splice(0, recorded.length, ...recorded.filter(({ reports }) => reports !== found.reports), found)
  recorded.sort((x, y) => x.reports - y.reports)
  writeFileSync(RECORD, `${JSON.stringify(recorded, null, 1)}\n`)
}
