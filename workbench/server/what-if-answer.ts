import type { Context } from 'hono'
import { whatIf } from '../../core/index.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { WhatIfAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'
import { words } from './query.ts'

/** `GET /api/what-if`: which claims would rest on fewer earliest stated sources. */
export function whatIfAnswer(index: CaseIndex, context: Context): WhatIfAnswer {
  const report = words(context, 'report') as ReportId | undefined
  const mention = words(context, 'mention') as MentionId | undefined
  const actor = mention && index.view.actorOf(mention)
  if (report === undefined && actor === undefined)
    throw new AnswerError('bad-request', 'Unexpected question, expected a report or a name to withdraw')
  const fallen = whatIf(index.view, { reports: report === undefined ? [] : [report], actors: actor === undefined ? [] : [actor.id] })
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
