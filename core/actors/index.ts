import type { CaseStep, ReportStep } from '../model/plan.ts'

export const mentions: ReportStep<'mentions'> = {
  id: 'mentions',
  scope: 'report',
  version: 1,
  inputs: ['words', 'passages'],
  run: () => ({ mentions: [], aliases: [] }),
}

export const actors: CaseStep<'actors'> = { id: 'actors', scope: 'case', version: 1, inputs: ['mentions'], run: () => [] }
