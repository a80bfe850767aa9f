import type { CaseView } from '../model/case-view.ts'
import { PackedList } from '../text/packed-list.ts'
import { namesOf } from './names.ts'
import type { Proposition } from './proposition.ts'
import { propositionsOf } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'

/** Propositions by number, and all of a report as they are made. */
export interface PropositionsAsked extends Propositions {
  /** Those of the report with a number; what several hold in common is one object, which it is no more where they are asked for one by one. */
  made(report: number): readonly Proposition[]
}

/**
 * Propositions made when they are asked for, report by report, and kept packed: ties lead from report to report and back.
 *
 * @param firsts the number of the first proposition of each report, and one more
 */
export function propositionsWhenAsked(view: CaseView, firsts: Uint32Array): PropositionsAsked {
  const reports = view.reportIds()
  const packed = new PackedList<Proposition>()
  const placeOf = new Map<number, number>()
  const held = new Map<number, Proposition>()
  let names: ReturnType<typeof namesOf> | undefined
  const made = (report: number): readonly Proposition[] => {
    names ??= namesOf(view)
    const own = propositionsOf(view, reports[report]!, names)
    if (!placeOf.has(report)) {
      placeOf.set(report, packed.length)
      packed.push(own)
    }
    return own
  }
  const firstOf = (report: number): number => {
    if (!placeOf.has(report)) made(report)
    return placeOf.get(report)!
  }
  return {
    made,
    length: firsts.at(-1) ?? 0,
    at: (number) => {
      const known = held.get(number)
      if (known !== undefined) return known
      const report = lastUpTo(firsts, number, reports.length)
      const found = packed.at(firstOf(report) + number - firsts[report]!)
      if (held.size >= AT_HAND) held.clear()
      if (found !== undefined) held.set(number, found)
      return found
    },
  }
}

/** Propositions kept unpacked. */
const AT_HAND = 1 << 12

/** The last of some places whose number is not above another, of numbers in order. */
export function lastUpTo(numbers: Uint32Array, number: number, places: number): number {
  let [low, high] = [0, places]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= number) low = middle
    else high = middle
  }
  return low
}
