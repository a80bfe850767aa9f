import type { CaseView } from '../model/case-view.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { Identities } from './identities.ts'
import { sourceClass } from './source-class.ts'
import { traced } from './trace.ts'
import type { Bundle, Voice } from './voice.ts'

/** Claims that two reports must share, each from the same kind of unnamed source, before they look like tellings of one text. */
const SHARED_CLAIMS = 2

/** Numbers of the claims that a report states from a sort of unnamed source, in order, by sort and report. */
export type UnnamedSources = ReadonlyMap<string, readonly number[]>

/** What reports state from unnamed sources; goes through the whole case, report by report and then claim by claim. */
export function unnamedSourcesIn(view: CaseView, identities: Identities): UnnamedSources {
  const sourceOf = new Map<StatementId, string>()
  for (const report of view.reportIds())
    for (const statement of view.layer(report, 'statements')) {
      const { end } = traced(statement, identities)
      if (end.kind === 'speaker' && end.described) sourceOf.set(statement.id, sourceKey(end.link.name, report))
    }
  const stated = new Map<string, number[]>()
  let number = 0
  for (const { statements } of view.claims()) {
    number++
    for (const key of new Set(statements.flatMap(({ id }) => sourceOf.get(id) ?? []))) {
      const claims = stated.get(key)
      if (claims === undefined) stated.set(key, [number])
      else claims.push(number)
    }
  }
  return stated
}

const sourceKey = (name: string, report: ReportId): string => `${sourceClass(name)} ${report}`

/**
 * Finds reports that share a source without sharing words: several claims in common, each ascribed to one kind of unnamed
 * source. Such reports fold as an inference, which is marked and can be undone.
 */
export function paraphrasesBy(stated: UnnamedSources): (a: Bundle, b: Bundle) => boolean {
  // Thousands of voices of one group are asked again with each that comes.
  const known = new WeakMap<Voice, { readonly sort: string; readonly claims: readonly number[] }>()
  const claimsOf = (voice: Voice, sort: string): readonly number[] => {
    const found = known.get(voice)
    if (found?.sort === sort) return found.claims
    const claims = stated.get(`${sort} ${voice.report}`) ?? []
    known.set(voice, { sort, claims })
    return claims
  }
  return (a, b) => {
    if (a.end.kind !== 'speaker' || b.end.kind !== 'speaker') return false
    const sort = sourceClass(a.end.link.name)
    // One side is often thousands of reports and the other one: most of those that come in state too little to be compared at all.
    const theirs = b.voices
      .map((voice) => ({ report: voice.report, claims: claimsOf(voice, sort) }))
      .filter(({ claims }) => claims.length >= SHARED_CLAIMS)
    if (theirs.length === 0) return false
    return a.voices.some((voice) => {
      const own = claimsOf(voice, sort)
      return own.length >= SHARED_CLAIMS && theirs.some(({ report, claims }) => report !== voice.report && sharesEnough(own, claims))
    })
  }
}

/** Whether two lists of numbers in order have enough in common. */
function sharesEnough(a: readonly number[], b: readonly number[]): boolean {
  let shared = 0
  for (let i = 0, k = 0; i < a.length && k < b.length && shared < SHARED_CLAIMS;) {
    if (a[i] === b[k]) shared++
    if (a[i]! <= b[k]!) i++
    else k++
  }
  return shared >= SHARED_CLAIMS
}
