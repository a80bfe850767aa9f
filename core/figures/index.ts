import type { ReportStep } from '../model/plan.ts'

export const figures: ReportStep<'figures'> = { id: 'figures', scope: 'report', version: 1, inputs: ['words', 'passages'], run: () => [] }
