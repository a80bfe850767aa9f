import type { ErrorAnswer } from '../contract.ts'

const STATUS = { forbidden: 403, 'not-found': 404, 'bad-request': 400, 'too-large': 413, internal: 500 } as const

/** A request that cannot be answered, with what the reader can do about it. Thrown by answers, shaped by the app. */
export class AnswerError extends Error {
  readonly code: ErrorAnswer['error']['code']
  readonly tryThis: string | undefined

  constructor(code: ErrorAnswer['error']['code'], message: string, tryThis?: string) {
    super(message)
    this.code = code
    this.tryThis = tryThis
  }

  get status(): (typeof STATUS)[keyof typeof STATUS] {
    return STATUS[this.code]
  }

  get answer(): ErrorAnswer {
    return { error: { code: this.code, message: this.message, ...(this.tryThis !== undefined && { tryThis: this.tryThis }) } }
  }
}

/** Any failure as an answer: ids that the case does not hold are "not found", all else is our fault and says nothing of the machine. */
export function answerErrorOf(failure: unknown): AnswerError {
  if (failure instanceof AnswerError) return failure
  if (failure instanceof RangeError)
    return new AnswerError(
      'not-found',
      'The case holds nothing that this address names.',
      'It may have been expunged, or the address may be of another case.',
    )
  return new AnswerError('internal', 'The workbench could not answer.', 'Reload the page; if it happens again, the terminal says more.')
}
