import { Hono } from 'hono'
import type { Context } from 'hono'
import type { ReportId } from '../../core/model/ids.ts'
import type { StateAnswer } from '../contract.ts'
import { additionRoutes } from './additions.ts'
import { AnswerError } from './answer-error.ts'
import { decisionRequest, decisionsRequest, decisionView } from './decision-answers.ts'
import { asFile, download } from './downloads.ts'
import { exchangeRoutes } from './exchange.ts'
import { exportRoutes, personChoice, withNamesHidden } from './exports.ts'
import { indexing } from './indexing.ts'
import { part, READS } from './reads.ts'
import type { CaseSource } from './source.ts'

/** The API over a case. `onFailure` is told when consequences of a decision could not be counted. */
export function api(source: CaseSource, onFailure: (failure: unknown) => void): Hono {
  const routes = new Hono()
  const indexNow = indexing(source)
  const recount = recounting(source, onFailure)
  const handingOver = exportRoutes(routes, source, indexNow)
  for (const [address, answer] of Object.entries(READS))
    routes.get(address, async (context) => {
      const found = await answer(indexNow(), context)
      const as = asFile(context)
      return as === undefined ? context.json(found) : download(context, as, withNamesHidden(indexNow(), found, personChoice(context)))
    })
  routes.get('/state', (context) => {
    const [counting, handed] = [source.counting?.(), handingOver()]
    const state: StateAnswer = {
      name: source.view().about.name,
      revision: source.revision(),
      working: recount.working(),
      failed: recount.failed(),
      ...(counting && { counting }),
      ...(handed && { handingOver: handed }),
    }
    return context.json(state)
  })
  routes.get('/report/:id/original', async (context) => {
    const bytes = await source.originalOf?.(part(context, 'id') as ReportId)
    if (bytes === undefined) throw new AnswerError('not-found', 'The original of this report is not kept in the case.')
    // As text only and never rendered: originals are hostile until read.
    return context.body(Uint8Array.from(bytes), 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': 'inline' })
  })
  routes.post('/decisions', async (context) => {
    const decision = await source.decide(decisionRequest(await json(context)))
    recount.start()
    return context.json(decisionView(indexNow(), decision), 201)
  })
  routes.post('/decisions/together', async (context) => {
    const { bodies, by, why } = decisionsRequest(await json(context))
    const decisions = []
    for (const body of bodies) decisions.push(await source.decide({ body, by, why }))
    recount.start()
    return context.json(
      decisions.map((decision) => decisionView(indexNow(), decision)),
      201,
    )
  })
  exchangeRoutes(routes, source, { indexNow, json, recount: recount.start })
  additionRoutes(routes, source.additions, { json, recount: (when) => (when === 'now' ? recount.start() : recount.startSoon()) })
  return routes
}

async function json(context: Context): Promise<unknown> {
  if (!(context.req.header('content-type') ?? '').startsWith('application/json'))
    throw new AnswerError('bad-request', 'Unexpected body, expected application/json')
  try {
    return await context.req.json()
  } catch {
    throw new AnswerError('bad-request', 'Unexpected body, expected JSON')
  }
}

/** Milliseconds that announced files are waited for. */
const PATIENCE = 10_000

/** Counts again in the background, once more after the last decision that came in meanwhile. */
function recounting(
  source: CaseSource,
  onFailure: (failure: unknown) => void,
): { start(): void; startSoon(): void; working(): boolean; failed(): boolean } {
  let running = false
  let soon: ReturnType<typeof setTimeout> | undefined
  let again = false
  let failed = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await source.refresh()
    } while (again)
  }
  const start = (): void => {
    clearTimeout(soon)
    again = running
    if (running) return
    running = true
    failed = false
    run()
      .catch((failure: unknown) => {
        failed = true
        onFailure(failure)
      })
      .finally(() => {
        running = false
      })
  }
  return {
    start,
    // More was announced; should it never come, what is there is counted all the same.
    startSoon: () => {
      clearTimeout(soon)
      soon = setTimeout(start, PATIENCE).unref()
    },
    working: () => running,
    failed: () => failed,
  }
}
