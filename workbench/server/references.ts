import type { CaseView } from '../../core/model/case-view.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import type { Extent } from '../../core/model/span.ts'
import type { ReportRef } from '../contract.ts'

/** Most characters of a text shown as its title, where nothing names it. */
const TITLE_LENGTH = 90

/** A report in a few words: its title as given, else its headline, else its first words. */
export function reportRef(view: CaseView, id: ReportId): ReportRef {
  const report = view.report(id)
  const { outlet, published } = report.meta
  return {
    id,
    title: report.meta.title?.value ?? titleInText(report),
    place: report.place,
    ...(outlet && { outlet: outlet.value }),
    ...(published && { published: published.value }),
  }
}

function titleInText(report: Report): string {
  const line = report.text.slice(0, 400).trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (line === '') return report.place
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`
}

/** The outlet as the material words it, or the folder or file that the report came from. */
export function outletOf(ref: ReportRef): string {
  return ref.outlet ?? ref.place
}

/** The words of one or more stretches; pieces are joined with an ellipsis. */
export function quote(text: string, parts: readonly Extent[]): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** What stands before and after a stretch, up to the paragraph's borders and at most `reach` characters, cut at words. */
export function around(text: string, [start, end]: Extent, reach = 140): { readonly before: string; readonly after: string } {
  const head = text.slice(Math.max(0, start - reach), start)
  const tail = text.slice(end, end + reach)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const after = tail.split('\n', 1)[0] ?? ''
  return {
    before: before.length < reach ? before : `… ${before.replace(/^\S*\s/, '')}`,
    after: after.length < reach ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}

/** Where a stretch begins and ends. */
export function hull(parts: readonly Extent[]): Extent {
  return [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))]
}

export function overlap(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}
