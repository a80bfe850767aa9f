import type { ReportStep } from '../model/plan.ts'

/** Paragraphs, sentences, quotations, furniture. */
export const passages: ReportStep<'passages'> = {
  id: 'passages',
  scope: 'report',
  version: 1,
  inputs: ['words'],
  run: () => ({ paragraphs: [], sentences: [], quotations: [], furniture: [], headlines: [], credits: [] }),
}
