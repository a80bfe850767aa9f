import type { ReportStep } from '../model/plan.ts'

export const attributions: ReportStep<'attributions'> = {
  id: 'attributions',
  scope: 'report',
  version: 1,
  inputs: ['words', 'passages', 'mentions'],
  run: () => [],
}
