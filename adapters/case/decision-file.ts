import { z } from 'zod'
import type { ExchangedDecision } from '../../core/model/decision-exchange.ts'

const id = z.string().min(1).max(200)
const words = z.string().max(20_000)
const ANCHOR = z.object({
  report: id,
  sha256: z.string().max(64),
  key: id.optional(),
  quote: words,
  prefix: words,
  suffix: words,
  start: z.number().int().min(0),
})
const extent = z.tuple([z.number().int().min(0), z.number().int().min(0)])
const chain = z.array(z.object({ name: words, type: z.string().max(40) })).max(20)
const PAIR = { a: id, b: id }
const LONE = { a: id }
const BODY = z.union([
  z.object({ kind: z.enum(['same', 'different', 'unsure']), what: z.enum(['statement', 'mention']), ...PAIR }),
  z.object({ kind: z.enum(['fold', 'unfold']), what: z.literal('statement'), ...PAIR }),
  z.object({ kind: z.enum(['accept', 'reject', 'unsure']), what: z.enum(['statement', 'copy']), ...LONE }),
  z.object({ kind: z.enum(['accept', 'dismiss']), what: z.literal('caution'), ...LONE }),
  z.object({ kind: z.literal('correct'), what: z.literal('report'), ...LONE, field: id, value: words }),
  z.object({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, chain }),
  z.object({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, extent }),
  z.object({ kind: z.literal('correct'), what: z.literal('statement'), ...LONE, time: z.object({ at: extent, from: id, to: id }) }),
  z.object({ kind: z.literal('add'), what: z.literal('report'), ...LONE, extent, chain }),
  z.object({ kind: z.literal('note'), what: z.literal('statement'), ...LONE }),
  z.object({ kind: z.enum(['withdraw', 'restore']), what: z.enum(['report', 'mention']), ...LONE }),
  z.object({ kind: z.literal('side'), what: z.literal('mention'), ...LONE, side: words }),
])
const FILE = z.object({
  format: z.literal('headwater-decisions'),
  version: z.literal(1),
  case: words,
  decisions: z.array(z.object({ id, by: id, at: id, why: words, body: BODY, anchors: z.array(ANCHOR.nullable()).max(2) })).max(1_000_000),
})

/** Decisions as one reviewer hands them to another. */
export interface DecisionFile {
  /** What the sender calls the case. */
  readonly case: string
  readonly decisions: readonly ExchangedDecision[]
}

/** A file of decisions as text: JSON, one object. */
export function writtenDecisions({ case: name, decisions }: DecisionFile): string {
  return `${JSON.stringify({ format: 'headwater-decisions', version: 1, case: name, decisions }, null, 1)}\n`
}

/**
 * Reads a file of decisions.
 *
 * @throws RangeError where the text is no such file, with the place that is wrong
 */
export function readDecisions(text: string): DecisionFile {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (cause) {
    throw new RangeError('Unexpected text, expected JSON as "headwater decisions --export" writes it.', { cause })
  }
  const read = FILE.safeParse(given)
  // Ids are strings here and are checked against the case when the decisions are compared with its own.
  if (read.success) return read.data as unknown as DecisionFile
  const { path = [], message } = read.error.issues[0] ?? {}
  throw new RangeError(
    `Unexpected decisions at ${path.join('.') || 'the top'} (${message}), expected a file that "headwater decisions --export" wrote.`,
  )
}
