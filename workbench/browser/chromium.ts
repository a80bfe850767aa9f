import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const PLACES = [process.env['HEADWATER_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const

/** The Chromium that tests, measurements and pictures of the page use; undefined where there is none. */
export const chromiumPath = PLACES.find((place) => place !== undefined && existsSync(place))

/** Starts it; it fetches nothing by itself. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-background-networking'] })
}
