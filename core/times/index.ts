import type { ReportStep } from '../model/plan.ts'

export const times: ReportStep<'times'> = { id: 'times', scope: 'report', version: 1, inputs: ['words', 'passages'], run: () => [] }
