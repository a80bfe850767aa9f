import type { Context } from 'hono'
import { whatIf } from '../../core/index.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { WhatIfAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'
import { words } from './query.ts'

/** `GET /api/what-if`: which claims would rest on fewer earliest stated sources. */
export async function whatIfAnswer(index: CaseIndex, context: Context): Promise<WhatIfAnswer> {
  const report = words(context, 'report') as ReportId | undefined
  const mention = words(context, 'mention') as MentionId | undefined
  const actor = mention && index.view.actorOf(mention)
  if (report === undefined && actor === undefined)
    throw new AnswerError('bad-request', 'Unexpected question, expected a report or a name to withdraw')
  // An unknown report is said at once.
  if (report !== undefined) index.view.report(report)
  const supposed = { reports: report === undefined ? [] : [report], actors: actor === undefined ? [] : [actor.id] }
  const fallen = await (index.source.whatIf?.(supposed) ?? whatIf(index.view, supposed))
  return {
    fallen: fallen.map(({ claim, title, before, after, lost }) => ({
      at: addressOf(index.view.claim(claim)),
      title,
      before: { atLeast: before.atLeast, supported: before.supported, atMost: before.atMost },
      after: { atLeast: after.atLeast, supported: after.supported, atMost: after.atMost },
      lost,
    })),
  }
}
