import type { CaseStep, ReportStep } from '../model/plan.ts'
import { claimsOf } from './claims.ts'
import { statementsOf } from './statements.ts'

/** Which propositions does a report make, and in whose voice? */
export const statements: ReportStep<'statements'> = {
  id: 'statements',
  scope: 'report',
  version: 22,
  inputs: ['words', 'passages', 'times', 'figures', 'mentions', 'attributions'],
  run: statementsOf,
}

/** Which statements, across reports, say the same thing? */
export const claims: CaseStep<'claims'> = {
  id: 'claims',
  scope: 'case',
  version: 40,
  inputs: ['statements', 'copies', 'carriers', 'actors'],
  heeds: ({ kind }) => !['fold', 'unfold', 'withdraw', 'restore', 'accept', 'reject', 'dismiss'].includes(kind),
  run: claimsOf,
}
