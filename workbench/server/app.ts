import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LARGEST_UPLOAD } from '../contract/additions.ts'
import { api } from './api.ts'
import { AnswerError, answerErrorOf } from './answer-error.ts'
import { gate } from './gate.ts'
import type { GateOptions } from './gate.ts'
import type { PageFiles } from './page-files.ts'
import { closedPage } from './closed-page.ts'
import { responseHeaders } from './response-headers.ts'
import type { CaseSource } from './source.ts'

export interface AppOptions {
  readonly gate: GateOptions
  readonly pageFiles: PageFiles
  readonly onFailure?: (failure: unknown) => void
}

/** Largest file of decisions, in bytes. */
const LARGEST_DECISIONS = 64 * 1024 * 1024
/** Largest request body taken, in bytes, by address: a decision is a few hundred. */
const BODY_LIMITS: Readonly<Record<string, number>> = {
  '/api/files': LARGEST_UPLOAD,
  '/api/entries': 8 * 1024 * 1024,
  '/api/decisions/compare': LARGEST_DECISIONS,
  '/api/decisions/received': LARGEST_DECISIONS,
}
const BODY_LIMIT = 64 * 1024

/** The workbench as a request handler, without a socket. */
export function workbenchApp(source: CaseSource, options: AppOptions): Hono {
  const app = new Hono()
  app.use(responseHeaders)
  app.use(gate(options.gate))
  app.use((context, next) => {
    const maxSize = BODY_LIMITS[context.req.path] ?? BODY_LIMIT
    const onError = (): never => {
      throw new AnswerError('too-large', `The request is larger than ${maxSize} bytes.`)
    }
    return bodyLimit({ maxSize, onError })(context, next)
  })
  app.route(
    '/api',
    api(source, (failure) => options.onFailure?.(failure)),
  )
  app.get('*', (context) => {
    const file = options.pageFiles.get(context.req.path) ?? (isPageAddress(context.req.path) ? options.pageFiles.get('/index.html') : undefined)
    if (file === undefined) {
      if (options.pageFiles.size > 0) throw new AnswerError('not-found', `There is nothing at ${context.req.path}.`)
      throw new AnswerError('not-found', 'The page has not been built.', 'Run `npm run build` and start Headwater again.')
    }
    return context.body(file.bytes, 200, { 'Content-Type': file.mediaType })
  })
  app.onError((failure, context) => {
    const problem = answerErrorOf(failure)
    if (problem.code === 'internal') options.onFailure?.(failure)
    const wantsPage = !context.req.path.startsWith('/api/') && (context.req.header('accept') ?? '').includes('text/html')
    return wantsPage ? context.html(closedPage(problem), problem.status) : context.json(problem.answer, problem.status)
  })
  app.notFound((context) => context.json(new AnswerError('not-found', `There is nothing at ${context.req.path}.`).answer, 404))
  return app
}

/** Everything but the API, the page's built files and names of files at the root is an address of a view; ids hold full stops, too. */
function isPageAddress(path: string): boolean {
  return !path.startsWith('/api/') && !path.startsWith('/assets/') && !/^\/[^/]+\.[a-z0-9]+$/i.test(path)
}
