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
  /** Numbers of the claims that a report states from a class of source, in order, by class and report. */
  const stated = new Map<string, number[]>()
  let number = 0
  for (const claim of view.claims()) {
    number++
    for (const { id } of claim.statements) {
      const { end, report } = traced(view.statement(id), identities)
      if (end.kind !== 'speaker' || !end.described) continue
      const key = `${sourceClass(end.link.name)} ${report}`
      const claims = stated.get(key)
      if (claims === undefined) stated.set(key, [number])
      else if (claims.at(-1) !== number) claims.push(number)
    }
  }
  return (a, b) => {
    if (a.end.kind !== 'speaker' || b.end.kind !== 'speaker') return false
    const name = sourceClass(a.end.link.name)
    return a.voices.some((x) => {
      const own = new Set(stated.get(`${name} ${x.report}`))
      const shared = (report: ReportId): number => (stated.get(`${name} ${report}`) ?? []).filter((claim) => own.has(claim)).length
      return own.size >= SHARED_CLAIMS && b.voices.some((y) => x.report !== y.report && shared(y.report) >= SHARED_CLAIMS)
    })
  }
}
