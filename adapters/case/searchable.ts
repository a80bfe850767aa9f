import type { CaseView } from '../../core/model/case-view.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import type { Searchable } from './search-index.ts'

/** Every claim of the case as the search index takes it. */
export function* searchableClaims(view: CaseView): Iterable<Searchable> {
  for (const { id, title } of view.claims()) yield { kind: 'claim', id, title, body: '' }
}

/** A report as the search index takes it. */
export function searchableReport({ id, place, meta, text }: Report): Searchable {
  return { kind: 'report', id, title: meta.title?.value ?? place, body: text }
}

/** What stands behind a hit of the search. */
export function searchableOf(view: CaseView, kind: 'report' | 'claim', id: string): Searchable {
  if (kind === 'report') return searchableReport(view.report(id as ReportId))
  return { kind, id, title: view.claim(id as Parameters<CaseView['claim']>[0]).title, body: '' }
}
