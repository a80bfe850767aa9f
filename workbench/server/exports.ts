import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { exportFormats, redaction } from '../../core/index.ts'
import type { ExportFormat, PersonChoice } from '../../core/index.ts'
import type { ClaimId, StatementId } from '../../core/model/ids.ts'
import { CLAIM_SORTS, PERSON_CHOICES } from '../contract.ts'
import type { ExportsAnswer, HandingOver } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { claimsAsked } from './claim-filters.ts'
import type { CaseIndex } from './case-index.ts'
import { oneOf, words } from './query.ts'
import { part } from './reads.ts'
import type { CaseSource } from './source.ts'

/** Names told before an export. */
const NAMED = 200

/** Hands the case over as files, a piece at a time. Returns what tells how far the file is that was asked for last. */
export function exportRoutes(routes: Hono, source: CaseSource, indexNow: () => CaseIndex): () => HandingOver | undefined {
  let last: { readonly label: string; done: number; total: number; end?: NonNullable<HandingOver['end']> } | undefined
  routes.get('/exports', (context) => {
    const { total, names } = indexNow().lists.persons(NAMED)
    const answer: ExportsAnswer = {
      formats: exportFormats.map(({ id, label, gives, tellsOf }) => ({ id, label, gives, wholeCase: tellsOf === 'copies' })),
      named: names,
      persons: total,
    }
    return context.json(answer)
  })
  routes.get('/export/:format', (context) => {
    const format = exportFormats.find(({ id }) => id === part(context, 'format'))
    if (format === undefined) throw new AnswerError('not-found', `There is no export ${part(context, 'format')}.`)
    const persons = personChoice(context)
    const by = words(context, 'by') ?? ''
    const claims = claimsMeant(indexNow(), context)
    const file = `${format.id}.${format.extension}`
    const [revision, holds] = [source.revision(), (): boolean => source.revision() === revision]
    const handed: NonNullable<typeof last> = { label: format.label, done: 0, total: 0 }
    last = handed
    const onClaim = (done: number, total: number): void => void Object.assign(handed, { done, total })
    const pieces = format.write(indexNow().view, { persons, version: source.version ?? '', onClaim, ...(claims && { claims }) })
    const ended = (sha256: string | undefined): void => {
      handed.end = sha256 === undefined ? 'broken-off' : 'whole'
      if (sha256 !== undefined) source.handedOver?.({ format: format.id, persons, file, sha256 }, by)
    }
    return context.body(streamed(pieces, { ended, holds }), 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${file}"`,
    })
  })
  return () => last
}

/** The choice about the names of persons, which is never made by default. */
export function personChoice(context: Context): PersonChoice {
  const choice = oneOf(context, 'persons', PERSON_CHOICES)
  if (choice === undefined)
    throw new AnswerError('bad-request', 'Unexpected export without a choice about the names of persons.', 'Choose: keep, pseudonymise or leave-out.')
  return choice
}

/** The same, with the names of persons hidden as chosen wherever words stand. */
export function withNamesHidden(index: CaseIndex, answer: unknown, choice: PersonChoice): unknown {
  if (choice === 'keep') return answer
  const hide = redaction(index.persons(), choice)
  const hidden = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value)
    if (Array.isArray(value)) return value.map(hidden)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, hidden(inside)]))
  }
  return hidden(answer)
}

/** The claims that the open view shows; undefined for the whole case. */
function claimsMeant(index: CaseIndex, context: Context): readonly ClaimId[] | undefined {
  const claim = words(context, 'claim') as StatementId | undefined
  if (claim !== undefined) return [...index.view.claimsWith(claim)].map(({ id }) => id)
  return context.req.query('shown') === 'claims'
    ? index.lists.claimIds(claimsAsked(index, context), oneOf(context, 'sort', CLAIM_SORTS) ?? 'gap')
    : undefined
}

interface Streaming {
  /** Told the hash of the whole; of none where the file is broken off. */
  readonly ended: (sha256: string | undefined) => void
  /** Whether the case still is as it was at the beginning. */
  readonly holds: () => boolean
}

/** Pieces as they are asked for, so that a large case is never held as one text. A file of two states of a case is broken off. */
function streamed(pieces: ReturnType<ExportFormat['write']>, { ended, holds }: Streaming): ReadableStream<Uint8Array> {
  const writer = pieces[Symbol.iterator]()
  const hash = createHash('sha256')
  return new ReadableStream({
    pull: async (controller) => {
      // Other requests have their turn between two pieces.
      await new Promise((resolve) => setImmediate(resolve))
      try {
        if (!holds()) throw new Error('The case changed while it was handed over. Save it once more.')
        const piece = writer.next()
        if (piece.done) {
          ended(hash.digest('hex'))
          controller.close()
          return
        }
        const bytes = Buffer.from(piece.value, 'utf8')
        hash.update(bytes)
        controller.enqueue(bytes)
      } catch (failure) {
        ended(undefined)
        throw failure
      }
    },
    cancel: () => ended(undefined),
  })
}
