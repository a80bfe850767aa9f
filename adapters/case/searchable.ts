import type { Report } from '../../core/model/report.ts'
import type { Searchable } from './search-index.ts'

/** A report as the search index takes it. */
export function searchableReport({ id, place, meta, text }: Report): Searchable {
  return { id, title: meta.title?.value ?? place, body: text }
}
