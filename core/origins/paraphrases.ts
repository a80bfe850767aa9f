import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Identities } from './identities.ts'
import { sourceClass } from './source-class.ts'
import { traced } from './trace.ts'
import type { Bundle } from './voice.ts'

/** Claims that two reports must share, each from the same kind of unnamed source, before they look like tellings of one text. */
const SHARED_CLAIMS = 2

/**
 * Finds reports that share a source without sharing words: several claims in common, each ascribed to one kind of unnamed
 * source. Such reports fold as an inference, which is marked and can be undone.
 */
export function paraphrasesIn(view: CaseView, identities: Identities): (a: Bundle, b: Bundle) => boolean {
  const shared = new Map<string, number>()
  for (const claim of view.claims()) {
    const reportsByClass = new Map<string, Set<ReportId>>()
    for (const { id } of claim.statements) {
      const { end, report } = traced(view.statement(id), identities)
      if (end.kind !== 'speaker' || !end.described) continue
      const name = sourceClass(end.link.name)
      reportsByClass.set(name, (reportsByClass.get(name) ?? new Set<ReportId>()).add(report))
    }
    for (const [name, reports] of reportsByClass)
      for (const a of reports) for (const b of reports) if (a < b) shared.set(`${name} ${a} ${b}`, (shared.get(`${name} ${a} ${b}`) ?? 0) + 1)
  }
  return (a, b) => {
    if (a.end.kind !== 'speaker' || b.end.kind !== 'speaker') return false
    const name = sourceClass(a.end.link.name)
    return a.voices.some((x) =>
      b.voices.some((y) => x.report !== y.report && (shared.get(`${name} ${[x.report, y.report].sort().join(' ')}`) ?? 0) >= SHARED_CLAIMS),
    )
  }
}
