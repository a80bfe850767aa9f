import { languageOf } from '../languages/index.ts'
import type { CaseStep, ReportStep } from '../model/plan.ts'
import { actorRows } from './actor-rows.ts'
import { mentionsOfCase } from './case-mentions.ts'
import { applyDecisions } from './decided.ts'
import { addGroupCandidates } from './group-candidates.ts'
import { linkAcrossReports } from './links-across-reports.ts'
import { linkInReport } from './links-in-report.ts'
import { mentionsOf } from './mentions.ts'

/** Which names and descriptions stand in a report, and which of them it says are the same. */
export const mentions: ReportStep<'mentions'> = {
  id: 'mentions',
  scope: 'report',
  version: 14,
  inputs: ['words', 'passages'],
  run: (report, results) => {
    const language = languageOf(report)
    return language ? mentionsOf(report, results, language.names) : { mentions: [], aliases: [] }
  },
}

/** The actors of a case: mentions that mean one person, body, place, publication or described group. */
export const actors: CaseStep<'actors'> = {
  id: 'actors',
  scope: 'case',
  version: 10,
  inputs: ['mentions'],
  heeds: (decision) => decision.what === 'mention' && 'b' in decision,
  run: (view) => {
    const mentions = mentionsOfCase(view)
    applyDecisions(view, mentions)
    for (const part of mentions.reports) linkInReport(mentions, part)
    linkAcrossReports(view, mentions)
    addGroupCandidates(mentions)
    return actorRows(mentions)
  },
}
