import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import type { ReportAnswer } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { marksOf } from './marks.ts'

function pagesOf({ layout }: Report): ReportAnswer['pages'] {
  const pages = new Map<number, number>()
  for (const { extent, at } of layout) if (at.kind === 'page' && !pages.has(at.page)) pages.set(at.page, extent[0])
  return [...pages].map(([page, start]) => ({ page, start }))
}

/** `GET /api/report/:id` */
export function reportAnswer(index: CaseIndex, id: ReportId): ReportAnswer {
  const report = index.view.report(id)
  const { paragraphs, headlines } = index.view.layer(id, 'passages')
  return {
    report: index.ref(id),
    text: report.text,
    paragraphs: paragraphs.length > 0 ? paragraphs : [[0, report.text.length]],
    headlines,
    pages: pagesOf(report),
    marks: marksOf(index, report),
    statements: index.view.layer(id, 'statements').map(({ id: statement, extent, chain }) => {
      const [claim] = index.view.claimsWith(statement)
      return { id: statement, extent, chain, ...(claim && { claim: claim.title }) }
    }),
    meta: report.meta,
    notices: report.notices,
    ...(report.key !== undefined && { key: report.key }),
    sha256: report.sha256,
    reader: report.reader,
    review: index.reviews.of(id),
    withdrawn: index.reviews.withdrawn(id),
    original: index.source.originalOf !== undefined,
  }
}
