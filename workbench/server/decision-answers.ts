import { z } from 'zod'
import type { Decision, DecisionBody } from '../../core/model/decisions.ts'
import type { CautionId, CopyId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import { LINK_TYPES } from '../contract.ts'
import type { DecisionRequest, DecisionsRequest, DecisionView, ReceivedRequest } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'
import { quote } from './references.ts'

const id = z.string().min(1).max(200)
const PAIR = { a: id, b: id }
const LONE = { a: id }
const place = z.number().int().min(0).max(1e9)
const EXTENT = z.tuple([place, place]).refine(([start, end]) => start < end)
const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const CHAIN = z.array(z.strictObject({ name: z.string().trim().min(1).max(500), type: z.enum(LINK_TYPES) })).max(12)
const TIME = z.strictObject({ at: EXTENT, from: DAY, to: DAY }).refine(({ from, to }) => from < to)
/** Who and why are asked of every decision: a decision without a reason cannot be defended later. */
const REASONED = { by: z.string().trim().min(1).max(200), why: z.string().trim().min(1).max(4000) }
const BODY = z.union([
  z.strictObject({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, chain: CHAIN }),
  z.strictObject({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, extent: EXTENT }),
  z.strictObject({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, time: TIME }),
  z.strictObject({ kind: z.literal('add'), what: z.literal('report'), ...LONE, extent: EXTENT, chain: CHAIN }),
  z.strictObject({ kind: z.literal('note'), what: z.literal('statement'), ...LONE }),
  z.strictObject({ kind: z.literal('side'), what: z.literal('mention'), ...LONE, side: z.string().trim().max(200) }),
  z.strictObject({ kind: z.enum(['same', 'different', 'unsure']), what: z.enum(['statement', 'mention']), ...PAIR }),
  z.strictObject({ kind: z.enum(['fold', 'unfold']), what: z.literal('statement'), ...PAIR }),
  z.strictObject({ kind: z.enum(['accept', 'reject', 'unsure']), what: z.enum(['statement', 'copy']), ...LONE }),
  z.strictObject({ kind: z.enum(['accept', 'dismiss']), what: z.literal('caution'), ...LONE }),
  z.strictObject({ kind: z.literal('correct'), what: z.literal('report'), ...LONE, field: z.string().min(1).max(40), value: z.string().max(2000) }),
  z.strictObject({ kind: z.enum(['withdraw', 'restore']), what: z.enum(['report', 'mention']), ...LONE }),
  z.strictObject({ kind: z.literal('undo'), what: z.literal('decision'), ...LONE }),
])
const REQUEST = z.strictObject({ ...REASONED, body: BODY })
/** Most decisions put on record at once. */
const TOGETHER = 500
const REQUESTS = z.strictObject({ ...REASONED, bodies: z.array(BODY).min(1).max(TOGETHER) })

/** Reads the body of `POST /api/decisions`; says which field is wrong, and how. */
export function decisionRequest(given: unknown): DecisionRequest {
  return accepted(REQUEST.safeParse(given)) as DecisionRequest
}

const RECEIVED = z.strictObject({
  decisions: z
    .array(z.strictObject({ ...REASONED, body: BODY, received: z.strictObject({ id, at: z.string().max(40) }) }))
    .min(1)
    .max(100_000),
})

/** Reads the body of `POST /api/decisions/received`. */
export function receivedRequest(given: unknown): ReceivedRequest {
  return accepted(RECEIVED.safeParse(given)) as ReceivedRequest
}

/** Reads the body of `POST /api/decisions/together`. */
export function decisionsRequest(given: unknown): DecisionsRequest {
  return accepted(REQUESTS.safeParse(given)) as DecisionsRequest
}

/** The branded ids of the model are strings that the source checks against the case. */
function accepted(read: z.ZodSafeParseResult<unknown>): unknown {
  if (read.success) return read.data
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
  const { id: name, body, by, at, why, received } = decision
  return { id: name, body, by, at, why, about: aboutOf(index, decision), ...(undo && { undoneBy: undo.id }), ...(received && { received }) }
}

/** What a decision is about, in words. */
export function aboutOf(index: CaseIndex, { body, anchor }: Pick<Decision, 'body' | 'anchor'>): DecisionView['about'] {
  if (body.kind === 'add') return [addedWords(index, body)]
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

function addedWords(index: CaseIndex, { a, extent }: Extract<DecisionBody, { kind: 'add' }>): DecisionView['about'][number] {
  const [start, end] = extent
  return { words: `“${index.view.report(a).text.slice(start, end)}”`, href: `/report/${a}?at=${start}-${end}` }
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
    const caution = index.view.caution(thing as CautionId)
    return { words: caution.sentence, href: `/notes?rule=${caution.rule}` }
  }
  const undone = index.source.decisions().find((decision) => decision.id === thing)
  return { words: undone === undefined ? `decision ${thing}` : `“${undone.why}” by ${undone.by}` }
}
