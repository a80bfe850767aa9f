import type { Decision } from '../../core/model/decisions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report, ReportMeta, Sourced } from '../../core/model/report.ts'

/** Corrections of metadata in force, by report and field; a later one outranks an earlier one. */
export type Corrections = ReadonlyMap<ReportId, ReadonlyMap<string, string>>

/** Metadata fields that a person can correct. */
const fields: ReadonlySet<string> = new Set<keyof ReportMeta>([
  'title',
  'outlet',
  'published',
  'url',
  'byline',
  'language',
  'consent',
  'recordedBy',
  'citation',
])

/** May a correction name this field? */
export function isCorrectable(field: string): field is keyof ReportMeta {
  return fields.has(field)
}

/** Gathers the corrections among decisions in force, oldest first. */
export function correctionsIn(decisions: readonly Decision[]): Corrections {
  const corrections = new Map<ReportId, Map<string, string>>()
  for (const { body } of decisions) {
    if (body.kind !== 'correct' || body.what !== 'report' || !isCorrectable(body.field)) continue
    const ofReport = corrections.get(body.a) ?? new Map<string, string>()
    corrections.set(body.a, ofReport.set(body.field, body.value))
  }
  return corrections
}

/** The report with its corrected metadata; what was read before stays beside it as a rival. An empty value removes a field. */
export function correctedReport(report: Report, corrections: Corrections): Report {
  const ofReport = corrections.get(report.id)
  if (ofReport === undefined) return report
  const meta: Record<string, Sourced<string>> = { ...report.meta }
  for (const [field, value] of [...ofReport].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const read = meta[field]
    if (value === '') delete meta[field]
    else meta[field] = { value, from: 'person', ...(read && { rivals: [{ value: read.value, from: read.from }, ...(read.rivals ?? [])] }) }
  }
  return { ...report, meta: meta }
}
