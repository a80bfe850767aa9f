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

/** Lays another reviewer's file of decisions beside those of this case. */
export function compareDecisions(file: string): Promise<ComparedAnswer> {
  return ask('/decisions/compare', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: file })
}

/** Takes decisions of another reviewer over. */
export function takeOver(decisions: ReceivedRequest['decisions']): Promise<unknown> {
  const request: ReceivedRequest = { decisions }
  return ask('/decisions/received', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) })
}

/** Puts several decisions on record for one reason. */
export function decideTogether(request: DecisionsRequest): Promise<readonly DecisionView[]> {
  return ask('/decisions/together', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) })
}

/** Puts a decision on record. */
export function decide(request: DecisionRequest): Promise<DecisionView> {
  return ask('/decisions', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) })
}
