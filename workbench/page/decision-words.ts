import type { DecisionView } from '../contract.ts'
import { daysFromTo } from '../day-in-words.ts'

/** What was done, as the history tells it. */
export const DECISION_VERBS: Readonly<Record<DecisionView['body']['kind'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  dismiss: 'Dismissed',
  unsure: 'Unsure',
  same: 'The same',
  different: 'Different',
  fold: 'One source',
  unfold: 'Sources apart',
  correct: 'Corrected',
  add: 'Added',
  note: 'Noted',
  side: 'Side set',
  withdraw: 'Withdrawn',
  restore: 'Restored',
  undo: 'Undone',
}

/** What was done with the decisions of one act: a claim is parted by holding its statements apart, and joined by holding them together. */
export function actInWords(decisions: readonly DecisionView[]): string {
  const kinds = new Set(decisions.map(({ body }) => body.kind))
  if (kinds.has('different')) return 'Parted'
  return kinds.has('same') ? 'Joined' : 'Undone'
}

/** What a decision is on, and what it says. */
export function decidedOn({ body }: DecisionView): string {
  if (body.kind === 'add') return `a statement, said by ${said(body.chain)}`
  if (body.kind === 'side') return body.side === '' ? 'taken back' : `“${body.side}”`
  if (body.kind !== 'correct') return body.what === 'caution' ? 'sourcing note' : body.what === 'mention' ? 'name' : body.what
  if (body.what === 'report') return `${body.field} becomes “${body.value}”`
  if ('chain' in body) return `statement: said by ${said(body.chain)}`
  if ('time' in body) return `time: ${daysFromTo(body.time.from, body.time.to)}`
  return 'the words of a statement'
}

function said(chain: readonly { readonly name: string }[]): string {
  return chain.length === 0 ? 'the report in its own voice' : chain.map(({ name }) => name).join(', who has it from ')
}
