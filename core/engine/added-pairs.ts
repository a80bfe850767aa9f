import type { ReportId } from '../model/ids.ts'
import type { PostingStep, ResultStore } from '../model/plan.ts'
import type { PairUnit } from './executor.ts'
import { HashMarks } from './hash-marks.ts'
import { markedPostings, postingsWithout, sourceOf } from './marked-postings.ts'
import { pairUnits } from './pair-units.ts'

/** What added reports change in the pairs of a case; all other pairs are as they were. */
export interface PairsChanged {
  /** Pairs that are new, or whose earliest hit is another, in order. */
  readonly units: readonly PairUnit[]
  /** Pairs that share no hit any more: where very many reports share a sequence, a step may link each with its neighbours only. */
  readonly gone: readonly PairUnit[]
}

interface Added {
  readonly ids: readonly ReportId[]
  readonly store: ResultStore
  /** Those of the ids whose pairs were not made before. */
  readonly added: ReadonlySet<ReportId>
}

/**
 * What reports that were added change in the pairs that a posting step makes. Postings of all reports are read, but only those
 * under a hash of an added report are brought together, twice: with the added reports and without. A pair of other reports that
 * comes out differently is made anew from everything that the two share.
 */
export function pairsChanged(step: PostingStep, { ids, store, added }: Added): PairsChanged {
  const marks = new HashMarks()
  for (const id of added) for (const hash of store.result(sourceOf(step), id)!.high) marks.add(hash)
  const postings = markedPostings(step, { ids, store }, marks)
  const now = byName(pairUnits(ids, [step.run(postings)]))
  const before = byName(pairUnits(ids, [step.run(postingsWithout(postings, (report) => added.has(ids[report]!)))]))
  const units: PairUnit[] = []
  const open = [...before].filter(([name]) => !now.has(name))
  for (const [name, unit] of now)
    if (added.has(unit.a) || added.has(unit.b)) units.push(unit)
    else if (!sameHit(unit, before.get(name))) open.push([name, unit])
  if (open.length === 0) return { units, gone: [] }
  for (const [, { a, b }] of open) markShared(marks, store.result(sourceOf(step), a)!.high, store.result(sourceOf(step), b)!.high)
  const settled = byName(pairUnits(ids, [step.run(markedPostings(step, { ids, store }, marks))]))
  for (const [name] of open) if (settled.has(name)) units.push(settled.get(name)!)
  return { units: units.sort(inOrder), gone: open.flatMap(([name, unit]) => (settled.has(name) ? [] : [unit])).sort(inOrder) }
}

const byName = (units: readonly PairUnit[]): ReadonlyMap<string, PairUnit> => new Map(units.map((unit) => [`${unit.a}|${unit.b}`, unit]))

const inOrder = (x: PairUnit, y: PairUnit): number => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1)

function sameHit({ hits }: PairUnit, other: PairUnit | undefined): boolean {
  return other !== undefined && hits.tokenA[0] === other.hits.tokenA[0] && hits.tokenB[0] === other.hits.tokenB[0]
}

function markShared(marks: HashMarks, one: Uint32Array, other: Uint32Array): void {
  const hashes = new Set(one)
  for (const hash of other) if (hashes.has(hash)) marks.add(hash)
}
