import type { Context } from 'hono'
import type { CopyId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import { actorAnswer, actorsAnswer } from './actor-answers.ts'
import { carriersAnswer } from './carriers-answer.ts'
import type { CaseIndex } from './case-index.ts'
import { claimAnswer } from './claim-answer.ts'
import { compareCopy, compareReports } from './compare-answer.ts'
import { decisionViews } from './decision-answers.ts'
import { cautionsAnswer, claimsAnswer, reportsAnswer } from './list-answers.ts'
import { pageAnswer } from './page-answer.ts'
import { reportAnswer } from './report-answer.ts'
import { networkAnswer } from './network-answer.ts'
import { overviewAnswer } from './overview-answer.ts'
import { matrixAnswer } from './matrix-answer.ts'
import { searchAnswer } from './search-answer.ts'
import { timelineAnswer } from './timeline-answer.ts'
import { whatIfAnswer } from './what-if-answer.ts'

type Answer = (index: CaseIndex, context: Context) => unknown

/** What each address answers; parts of an address that name a thing are checked by the case itself. */
export const READS: Readonly<Record<string, Answer>> = {
  '/overview': overviewAnswer,
  '/claims': claimsAnswer,
  '/claim/:statement': (index, context) => claimAnswer(index, part(context, 'statement') as StatementId, context),
  '/reports': reportsAnswer,
  '/report/:id/page/:number': (index, context) => pageAnswer(index, part(context, 'id') as ReportId, part(context, 'number')),
  '/report/:id': (index, context) => reportAnswer(index, part(context, 'id') as ReportId),
  '/compare/:copy': (index, context) => compareCopy(index, part(context, 'copy') as CopyId),
  '/compare/:a/:b': (index, context) => compareReports(index, part(context, 'a') as ReportId, part(context, 'b') as ReportId),
  '/carriers/:copy': (index, context) => carriersAnswer(index, part(context, 'copy') as CopyId),
  '/actors': actorsAnswer,
  '/actor/:mention': (index, context) => actorAnswer(index, part(context, 'mention') as MentionId),
  '/cautions': cautionsAnswer,
  '/decisions': (index) => decisionViews(index),
  '/search': searchAnswer,
  '/timeline': timelineAnswer,
  '/network': networkAnswer,
  '/matrix': matrixAnswer,
  '/what-if': whatIfAnswer,
}

/** A part of an address. */
export function part(context: Context, name: string): string {
  return context.req.param(name) ?? ''
}
