import type { CaseView } from '../model/case-view.ts'
import type { Staying } from '../text/actors-seen.ts'
import { keyParts, publishedOf, startsOfParts } from './candidate-keys.ts'
import type { KeyColumns } from './candidate-keys.ts'
import { marksOf } from './kept-matter.ts'
import type { ClaimMatter, PropositionColumns } from './kept-matter.ts'
import { placedIn } from './proposition-table.ts'
import type { PropositionsAsked } from './propositions-asked.ts'

/** Which propositions stay, by their numbers before and now, where reports came, went or say something else. */
export interface Moved {
  /** By the report's number now: its number before, or -1 where it does not stay. */
  readonly staysFrom: Int32Array
  /** The report of each proposition now. */
  readonly reportOf: Uint32Array
  readonly firsts: Uint32Array
  /** The number now of each proposition before, and the other way round; -1 where it does not stay. */
  readonly toNow: Int32Array
  readonly toBefore: Int32Array
}

/** Numbers all propositions anew: those of reports that stay keep their order. */
export function movedTo(view: CaseView, before: Pick<ClaimMatter, 'firsts'>, staying: readonly Staying[]): Moved {
  const reports = view.reportIds()
  const staysFrom = new Int32Array(reports.length).fill(-1)
  for (const [, was, is] of staying) staysFrom[is] = was
  const firsts = new Uint32Array(reports.length + 1)
  for (const [place, report] of reports.entries()) {
    const was = staysFrom[place]!
    const length = was < 0 ? view.layer(report, 'statements').length : before.firsts[was + 1]! - before.firsts[was]!
    firsts[place + 1] = firsts[place]! + length
  }
  const [toNow, toBefore] = [new Int32Array(before.firsts.at(-1)!).fill(-1), new Int32Array(firsts.at(-1)!).fill(-1)]
  const reportOf = new Uint32Array(toBefore.length)
  for (let place = 0; place < reports.length; place++) {
    reportOf.fill(place, firsts[place], firsts[place + 1])
    const was = staysFrom[place]!
    if (was < 0) continue
    for (let from = before.firsts[was]!, to = firsts[place]!; to < firsts[place + 1]!; from++, to++) {
      toNow[from] = to
      toBefore[to] = from
    }
  }
  return { staysFrom, reportOf, firsts, toNow, toBefore }
}

/** Columns of propositions and of their keys: those of reports that stay are taken over, others are made. */
export function columnsNow(
  before: Pick<ClaimMatter, 'propositions' | 'keys' | 'firsts'>,
  { staysFrom, firsts }: Moved,
  propositions: PropositionsAsked,
): { readonly propositions: PropositionColumns; readonly keys: KeyColumns } {
  const length = firsts.at(-1)!
  const [ranks, wholes, marks] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)]
  const published = new Float64Array(length)
  const starts = startsOfParts(before.keys)
  const parts: Uint32Array[] = []
  staysFrom.forEach((was, place) => {
    const [first, end] = [firsts[place]!, firsts[place + 1]!]
    if (was < 0) {
      const own = propositions.made(place)
      placedIn(own).forEach(({ rank, whole, ...placed }, at) => {
        ranks[first + at] = first + rank
        wholes[first + at] = whole < 0 ? -1 : first + whole
        marks[first + at] = marksOf(placed)
        published[first + at] = publishedOf(own[at]!)
        parts.push(Uint32Array.from(keyParts(own[at]!)))
      })
      return
    }
    const from = before.firsts[was]!
    for (let at = 0; at < end - first; at++) {
      ranks[first + at] = before.propositions.ranks[from + at]! - from + first
      const whole = before.propositions.wholes[from + at]!
      wholes[first + at] = whole < 0 ? -1 : whole - from + first
    }
    marks.set(before.propositions.marks.subarray(from, from + end - first), first)
    published.set(before.keys.published.subarray(from, from + end - first), first)
    parts.push(before.keys.parts.subarray(starts[from], starts[from + end - first]))
  })
  return { propositions: { ranks, wholes, marks }, keys: { parts: joined(parts), published } }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
