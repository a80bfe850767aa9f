import type { ComparedAnswer, DecisionRequest, DecisionsRequest, DecisionView, ErrorAnswer, ReceivedRequest, StateAnswer } from '../contract.ts'

/** Why an answer did not come, for the reader. */
export class Unanswered extends Error {
  readonly code: ErrorAnswer['error']['code'] | 'unreachable'
  readonly tryThis: string | undefined

  constructor(code: Unanswered['code'], message: string, tryThis?: string) {
    super(message)
    this.code = code
    this.tryThis = tryThis
  }
}

/** Asks the workbench's server. @throws Unanswered */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, init).catch(() => {
    throw new Unanswered(
      'unreachable',
      'Headwater does not answer.',
      'It may have been stopped in the terminal. Start it again, then open the address it prints.',
    )
  })
  if (response.ok) return (await response.json()) as T
  const { error } = (await response.json().catch(() => ({ error: undefined }))) as Partial<ErrorAnswer>
  throw new Unanswered(error?.code ?? 'internal', error?.message ?? `The workbench answered ${response.status}.`, error?.tryThis)
}

export function askState(): Promise<StateAnswer> {
  return ask('/state')
}

/** Sends something to be put on record. @throws Unanswered */
export function send<T>(path: string, body: unknown): Promise<T> {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}

/** Lays another reviewer's file of decisions beside those of this case. */
export function compareDecisions(file: string): Promise<ComparedAnswer> {
  return ask('/decisions/compare', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: file })
}

/** Takes decisions of another reviewer over. */
export function takeOver(decisions: ReceivedRequest['decisions']): Promise<unknown> {
  return send('/decisions/received', { decisions } satisfies ReceivedRequest)
}

/** Puts several decisions on record for one reason. */
export function decideTogether(request: DecisionsRequest): Promise<readonly DecisionView[]> {
  return send('/decisions/together', request)
}

/** Puts a decision on record. */
export function decide(request: DecisionRequest): Promise<DecisionView> {
  return send('/decisions', request)
}

/** A failure as the reader is told of it. */
export function inWords(failure: unknown): string {
  if (failure instanceof Unanswered) return [failure.message, failure.tryThis].filter(Boolean).join(' ')
  return failure instanceof Error ? failure.message : String(failure)
}
