import { timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { Context, MiddlewareHandler } from 'hono'
import { AnswerError } from './answer-error.ts'

/** What the gate checks against. */
export interface GateOptions {
  /** The per-run secret. */
  readonly secret: string
  /** The port listened on; a function because it is known only after listening. */
  readonly port: () => number
}

/**
 * Lets in only requests that are addressed to this machine by a loopback name, come from the workbench's own page, and
 * carry the per-run secret as a cookie. `/enter?key=` turns the secret of the printed address into that cookie.
 * Host and Origin are checked against DNS rebinding and cross-site requests.
 */
export function gate(options: GateOptions): MiddlewareHandler {
  return async (context, next) => {
    const port = options.port()
    const host = context.req.header('host')
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
    if (host === undefined || !hosts.includes(host)) throw new AnswerError('forbidden', 'This address is not one of the workbench.')
    if (!fromOwnPage(context, host)) throw new AnswerError('forbidden', 'Requests from other pages are refused.')
    // Cookies are shared by all ports of a host, so each run has its own name.
    const cookie = `headwater-${port}`
    if (context.req.path === '/enter') return enter(context, options.secret, cookie)
    if (!same(getCookie(context, cookie) ?? '', options.secret)) throw new AnswerError('forbidden', NO_KEY, OPEN_PRINTED)
    return next()
  }
}

const NO_KEY = 'This browser has not been let into this case.'
const OPEN_PRINTED = 'Open the address that Headwater printed in the terminal, then reload this page.'

function enter(context: Context, secret: string, cookie: string): Response {
  if (!same(context.req.query('key') ?? '', secret)) throw new AnswerError('forbidden', NO_KEY, OPEN_PRINTED)
  setCookie(context, cookie, secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return context.redirect(ownPath(context.req.query('to')), 303)
}

/** A path of this server, never another host: `//host` and `\\host` are read as hosts by browsers. */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(to) ? to : '/'
}

function fromOwnPage(context: Context, host: string): boolean {
  const origin = context.req.header('origin')
  if (origin !== undefined && origin !== `http://${host}`) return false
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD'
  if (!reads && origin === undefined) return false
  const site = context.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin' || (site === 'none' && reads) || opensPage(context)
}

/** Following a link into the workbench is no danger: without the strict cookie it ends at the closed gate. */
function opensPage(context: Context): boolean {
  return context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate' && !context.req.path.startsWith('/api/')
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
