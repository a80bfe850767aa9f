import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { AddedAnswer, EntryRequest, QuestionRequest } from '../contract/additions.ts'
import { MOST_TOPICS } from '../contract/matrix.ts'
import { AnswerError } from './answer-error.ts'

/** A file that was given to the page. */
export interface GivenFile {
  /** Its name, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a case that can be written takes over the page. Each resolves once it is safely kept, before it is analysed. */
export interface CaseAdditions {
  ask(question: QuestionRequest): Promise<void>
  add(file: GivenFile, by: string): Promise<AddedAnswer>
  enter(entry: EntryRequest): Promise<AddedAnswer>
}

/** What the routes need besides the case. */
export interface AdditionsOptions {
  readonly json: (context: Context) => Promise<unknown>
  /** Counts again what was added; `later` where more is on its way. */
  readonly recount: (when: 'now' | 'later') => void
}

const words = (most: number): z.ZodString => z.string().trim().min(1).max(most)
const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((given) => (given === '' ? undefined : given))
    .optional()
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
const BY = words(200)

const QUESTION = z.strictObject({
  name: words(200),
  question: z.string().trim().max(2000),
  cutOff: maybe(10).refine((day) => day === undefined || isDay(day)),
  topics: z
    .array(words(200))
    .transform((given) => [...new Set(given)])
    .refine((topics) => topics.length <= MOST_TOPICS)
    .optional(),
  by: BY,
})

const ENTRY = z
  .strictObject({
    sort: z.enum(['interview', 'document', 'exhibit']),
    title: words(500),
    text: words(5_000_000),
    source: maybe(500),
    date: maybe(10).refine((date) => date === undefined || ISO_DATE.test(date)),
    consent: maybe(2000),
    citation: maybe(2000),
    by: BY,
  })
  .refine(({ sort, consent }) => sort !== 'interview' || consent !== undefined, { path: ['consent'] })

/** What to say of a field that is not as expected. */
const ASKED: Readonly<Record<string, string>> = {
  by: 'Say who does this.',
  name: 'Say what the case is called.',
  title: 'Say what to call it.',
  text: 'Give the account, or a description.',
  consent: 'Say what the person agreed to, or that it is not known.',
  date: 'Give a date such as 2031-05-10, 2031-05 or 2031.',
  cutOff: 'Give a day such as 2031-05-31.',
  topics: `Give at most ${MOST_TOPICS} topics, each in a few words.`,
}

/** Adds the addresses under which a case takes files, entries and its question; a case that is only read refuses them. */
export function additionRoutes(routes: Hono, additions: CaseAdditions | undefined, { json, recount }: AdditionsOptions): void {
  const open = (): CaseAdditions => {
    if (additions === undefined) throw new AnswerError('forbidden', 'This case is open for reading only.')
    return additions
  }
  routes.post('/question', async (context) => {
    await open().ask(checked(QUESTION, await json(context)))
    recount('now')
    return context.json({}, 201)
  })
  routes.post('/entries', async (context) => {
    const added = await open().enter(checked(ENTRY, await json(context)))
    recount('now')
    return context.json(added, 201)
  })
  routes.post('/files', async (context) => {
    if (context.req.header('content-type') !== 'application/octet-stream')
      throw new AnswerError('bad-request', 'Unexpected body, expected application/octet-stream')
    const by = checked(z.object({ by: BY }), { by: context.req.query('by') }).by
    const file = { name: fileName(context.req.query('name') ?? ''), bytes: new Uint8Array(await context.req.arrayBuffer()) }
    const added = await open().add(file, by)
    recount(context.req.query('more') === 'yes' ? 'later' : 'now')
    return context.json(added, 201)
  })
}

/** A name without folders and control characters: it becomes a place in the case. */
function fileName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim()
  if (name === '' || name === '.' || name === '..' || name.length > 200)
    throw new AnswerError('bad-request', 'Unexpected name of a file, expected 1 to 200 characters.')
  return name
}

function isDay(given: string): boolean {
  const day = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === given
}

function checked<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const field = String(read.error.issues[0]?.path[0] ?? '')
  throw new AnswerError('bad-request', `Unexpected ${field === '' ? 'form' : `"${field}"`}.`, ASKED[field] ?? 'Send it as the contract describes it.')
}
