import type { Context, Hono } from 'hono'
import { readDecisions, writtenDecisions } from '../../adapters/case/decision-file.ts'
import { comparedDecisions, exchangedDecisions } from '../../core/index.ts'
import type { DecisionBody } from '../../core/model/decisions.ts'
import type { ExchangedDecision } from '../../core/model/decision-exchange.ts'
import type { ComparedAnswer, Received } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'
import { aboutOf, decisionView, receivedRequest } from './decision-answers.ts'
import type { CaseSource } from './source.ts'

export interface Exchanging {
  readonly indexNow: () => CaseIndex
  readonly json: (context: Context) => Promise<unknown>
  /** Counts again after decisions were taken over. */
  readonly recount: () => void
}

/** Hands one's decisions to another reviewer, and lays the other's beside one's own. */
export function exchangeRoutes(routes: Hono, source: CaseSource, { indexNow, json, recount }: Exchanging): void {
  routes.get('/decisions/exchange', (context) => {
    const { view } = indexNow()
    const text = writtenDecisions({ case: view.about.name, decisions: exchangedDecisions(view) })
    return context.body(text, 200, { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="decisions.json"' })
  })
  routes.post('/decisions/compare', async (context) => context.json(compared(indexNow(), await context.req.text())))
  routes.post('/decisions/received', async (context) => {
    const { decisions } = receivedRequest(await json(context))
    for (const decision of decisions) await source.decide(decision)
    recount()
    return context.json({ taken: decisions.length }, 201)
  })
}

function compared(index: CaseIndex, text: string): ComparedAnswer {
  const file = read(text)
  const { added, agreed, disagreements, lost } = comparedDecisions(index.view, file.decisions)
  const received = (theirs: ExchangedDecision, body: DecisionBody): Received => ({
    body,
    by: theirs.by,
    why: theirs.why,
    received: { id: theirs.id, at: theirs.at },
    about: aboutOf(index, { body }),
  })
  return {
    case: file.case,
    added: added.map(({ theirs, body }) => received(theirs, body)),
    agreed,
    disagreements: disagreements.map(({ ours, theirs, body }) => ({ ours: decisionView(index, ours), theirs: received(theirs, body) })),
    lost: lost.map(({ theirs: { by, why }, because }) => ({ because, by, why })),
  }
}

function read(text: string): ReturnType<typeof readDecisions> {
  try {
    return readDecisions(text)
  } catch (failure) {
    throw new AnswerError(
      'bad-request',
      `This is no file of decisions: ${(failure as Error).message}`,
      'The other reviewer makes one under Decisions, “Hand over”.',
    )
  }
}
