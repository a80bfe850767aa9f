import type { CaseStep, ReportStep } from '../model/plan.ts'
import { claimsAgain } from './claims-again.ts'
import { claimsOf } from './claims.ts'
import { decidesPair } from './decided-pairs.ts'
import { statementsOf } from './statements.ts'

/** Which propositions does a report make, and in whose voice? */
export const statements: ReportStep<'statements'> = {
  id: 'statements',
  scope: 'report',
  version: 33,
  inputs: ['words', 'passages', 'times', 'figures', 'mentions', 'attributions'],
  run: statementsOf,
}

/** Which statements, across reports, say the same thing? */
export const claims: CaseStep<'claims'> = {
  id: 'claims',
  scope: 'case',
  version: 63,
  inputs: ['statements', 'copies', 'actors'],
  // What is decided of names, and of what a report says, comes with the inputs.
  heeds: decidesPair,
  run: claimsOf,
  again: { heeds: decidesPair, run: claimsAgain },
}
