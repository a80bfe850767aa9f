import type { ReportId } from '../../core/model/ids.ts'
import type { PageAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'

/** `GET /api/report/:id/page/:number` */
export function pageAnswer(index: CaseIndex, id: ReportId, number: string): PageAnswer {
  const page = /^\d{1,6}$/.test(number) ? Number(number) : undefined
  if (page === undefined) throw new AnswerError('bad-request', `Unexpected page ${number}, expected a number from 1.`)
  const lines = index.view.report(id).layout.flatMap(({ extent, at }) => {
    if (at.kind !== 'page' || at.page !== page || at.box === undefined) return []
    return [{ extent, box: at.box }]
  })
  return { page, lines }
}
