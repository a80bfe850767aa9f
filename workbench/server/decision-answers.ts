import { z } from 'zod'
import type { Decision, DecisionBody } from '../../core/model/decisions.ts'
import type { CopyId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { DecisionRequest, DecisionView } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'
import { quote } from './references.ts'

const id = z.string().min(1).max(200)
const PAIR = { a: id, b: id }
const LONE = { a: id }
/** Who and why are asked of every decision: a decision without a reason cannot be defended later. */
const REQUEST = z.strictObject({
  by: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(4000),
  body: z.union([
    z.strictObject({ kind: z.enum(['same', 'different', 'unsure']), what: z.enum(['statement', 'mention']), ...PAIR }),
    z.strictObject({ kind: z.enum(['fold', 'unfold']), what: z.literal('statement'), ...PAIR }),
    z.strictObject({ kind: z.enum(['accept', 'reject', 'unsure']), what: z.enum(['statement', 'copy']), ...LONE }),
    z.strictObject({ kind: z.enum(['accept', 'dismiss']), what: z.literal('caution'), ...LONE }),
    z.strictObject({ kind: z.literal('correct'), what: z.literal('report'), ...LONE, field: z.string().min(1).max(40), value: z.string().max(2000) }),
    z.strictObject({ kind: z.enum(['withdraw', 'restore']), what: z.enum(['report', 'mention']), ...LONE }),
    z.strictObject({ kind: z.literal('undo'), what: z.literal('decision'), ...LONE }),
  ]),
})

/** Reads the body of `POST /api/decisions`; says which field is wrong, and how. */
export function decisionRequest(given: unknown): DecisionRequest {
  const read = REQUEST.safeParse(given)
  // The branded ids of the model are strings that the source checks against the case.
  if (read.success) return read.data as DecisionRequest
  const field = read.error.issues[0]?.path.join('.') ?? ''
  const asked =
    field === 'why'
      ? 'Say why: a decision is kept with its reason.'
      : field === 'by'
        ? 'Say who decides.'
        : 'Send a decision as the contract describes it.'
  throw new AnswerError('bad-request', `Unexpected decision: ${field === '' ? 'not of the expected form' : `look at "${field}"`}.`, asked)
}

/** `GET /api/decisions`: the whole log, newest first. */
export function decisionViews(index: CaseIndex): readonly DecisionView[] {
  return index.source
    .decisions()
    .map((decision) => decisionView(index, decision))
    .reverse()
}

/** A decision with what it is about in words. */
export function decisionView(index: CaseIndex, decision: Decision): DecisionView {
  const undo = index.reviews.undoOf(decision.id)
  const { id: name, body, by, at, why } = decision
  return { id: name, body, by, at, why, about: aboutOf(index, decision), ...(undo && { undoneBy: undo.id }) }
}

function aboutOf(index: CaseIndex, { body, anchor }: Decision): DecisionView['about'] {
  const things = 'b' in body ? [body.a, body.b] : [body.a]
  return things.map((thing) => {
    try {
      return aboutThing(index, body.what, thing)
    } catch (failure) {
      // What was decided on is gone from the case; its quote is what remains, and the decision stays on the list.
      if (!(failure instanceof RangeError)) throw failure
      return { words: anchor === undefined ? `no longer in the case (${thing})` : `“${anchor.quote}” (no longer found)` }
    }
  })
}

function aboutThing(index: CaseIndex, what: DecisionBody['what'] | 'decision', thing: string): DecisionView['about'][number] {
  const { view } = index
  if (what === 'report') return { words: index.ref(thing as ReportId).title, href: `/report/${thing}` }
  if (what === 'statement') {
    const statement = view.statement(thing as StatementId)
    return { words: `“${quote(view.report(statement.report).text, statement.parts)}”`, href: `/claim/${thing}` }
  }
  if (what === 'copy') {
    const { a, b } = view.copy(thing as CopyId)
    return { words: `passage in “${index.ref(a.report).title}” and “${index.ref(b.report).title}”`, href: `/compare/${thing}` }
  }
  if (what === 'mention') return { words: view.actorOf(thing as MentionId)?.names[0] ?? 'a name', href: `/actor/${thing}` }
  if (what === 'caution') {
    const caution = index.cautions().find((one) => one.id === thing)
    if (caution === undefined) throw new RangeError(`Unexpected caution ${thing}`)
    return { words: caution.sentence, href: `/notes?rule=${caution.rule}` }
  }
  const undone = index.source.decisions().find((decision) => decision.id === thing)
  return { words: undone === undefined ? `decision ${thing}` : `“${undone.why}” by ${undone.by}` }
}
