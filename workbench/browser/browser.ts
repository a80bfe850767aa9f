import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumPath, startChromium } from './chromium.ts'
import type { Served } from './command.ts'
import { serve } from '../server/serve.ts'
import type { CaseSource } from '../server/source.ts'

export { chromiumPath }
if (chromiumPath === undefined) process.stderr.write('No Chromium found: browser tests are skipped. Name one in HEADWATER_CHROMIUM.\n')

/** A real browser on a real workbench. */
export interface Opened {
  readonly workbench: Served
  /** A page in a profile of its own, let into the case, at a path. What goes wrong on it is collected in {@link Visit.wrongs}. */
  visit(path: string, options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

export interface VisitOptions {
  readonly width?: number
  readonly dark?: boolean
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Violations of the content security policy, errors of scripts, and requests to any other host. */
  readonly wrongs: readonly string[]
}

/** Opens a browser on a case that is served for it. */
export async function opened(source: CaseSource): Promise<Opened> {
  return openedOn(await serve(source))
}

/** Opens a browser on a workbench that runs. */
export async function openedOn(workbench: Served): Promise<Opened> {
  const browser = await startChromium()
  return {
    workbench,
    visit: (path, options = {}) => visit(browser, workbench, { path, ...options }),
    close: async () => {
      await browser.close()
      await workbench.close()
    },
  }
}

async function visit(
  browser: Browser,
  workbench: Served,
  { path, width = 1280, dark = false }: VisitOptions & { readonly path: string },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const wrongs: string[] = []
  const { origin } = new URL(workbench.url)
  page.on('pageerror', (error) => wrongs.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) wrongs.push(`request to ${request.url()}`)
  })
  await page.goto(`${workbench.url}&to=${encodeURIComponent(path)}`)
  await page.locator('main h1').waitFor()
  return { page, context, wrongs }
}

/** Waits until a view has its heading. */
export async function heading(page: Page, words: RegExp): Promise<void> {
  await page.locator('main h1').filter({ hasText: words }).waitFor()
}

/** Fills in the open decision and puts it on record; `choice` is the beginning of what is chosen, where not the first or what is chosen already. */
export async function record(page: Page, why: string, choice?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (choice !== undefined) await dialog.getByRole('radio', { name: new RegExp(`^${choice}`) }).check()
  await dialog.getByLabel('Why').fill(why)
  await dialog.getByLabel('Who decides').fill('R. Reader')
  await dialog.getByRole('button', { name: 'Put on record' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** How far the page is wider than its window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** The words of what has the focus. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>("document.activeElement?.textContent?.trim().replace(/\\s+/g, ' ') ?? ''")
}

/** Presses Tab until what has the focus says these words. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (words.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  expect.fail(`Tab never reached ${words}`)
}

/** The addresses that a view's links lead to, each once. */
export async function addresses(page: Page, path: string, links: string): Promise<readonly string[]> {
  await page.goto(new URL(path, page.url()).href)
  await page.locator(links).first().waitFor()
  const found = await page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(links)})].map((link) => link.getAttribute('href'))`)
  return [...new Set(found)]
}
