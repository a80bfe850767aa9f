import type { CaseStep, ReportStep } from '../model/plan.ts'

export const statements: ReportStep<'statements'> = {
  id: 'statements',
  scope: 'report',
  version: 1,
  inputs: ['words', 'passages', 'times', 'figures', 'mentions', 'attributions'],
  run: () => [],
}

export const claims: CaseStep<'claims'> = {
  id: 'claims',
  scope: 'case',
  version: 1,
  inputs: ['statements', 'copies', 'carriers', 'actors'],
  run: () => [],
}
