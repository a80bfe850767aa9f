import { languageOf } from '../languages/index.ts'
import type { CaseStep, ReportStep } from '../model/plan.ts'
import { mentionsOf } from './mentions.ts'

/** Which names and descriptions stand in a report, and which of them it says are the same. */
export const mentions: ReportStep<'mentions'> = {
  id: 'mentions',
  scope: 'report',
  version: 2,
  inputs: ['words', 'passages'],
  run: (report, results) => {
    const language = languageOf(report)
    return language ? mentionsOf(report, results, language.names) : { mentions: [], aliases: [] }
  },
}

export const actors: CaseStep<'actors'> = { id: 'actors', scope: 'case', version: 1, inputs: ['mentions'], run: () => [] }
