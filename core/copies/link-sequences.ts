import { radixOrder } from '../text/radix-order.ts'
import type { Hits, LinkRule, PostingColumns } from '../model/plan.ts'

/** Up to so many reports that carry a sequence are all linked with one another. */
export const ALL_PAIRS_UP_TO = 40
/** In larger groups each report is linked with so many nearest earlier ones (in order of ids), and with the first. */
export const NEAREST = 4
/** The same, as it is told to engines. */
export const LINKS: LinkRule = { allUpTo: ALL_PAIRS_UP_TO, nearest: NEAREST }

/**
 * Links the reports that share a word sequence. There is no cut-off for frequent sequences: what thousands of reports carry
 * stays, with a bounded number of links for each of them, which keep the group connected.
 */
export function linkSequences(postings: PostingColumns): Hits {
  const groups = groupsOf(postings)
  let count = 0
  for (const group of groups) count += linksOf(group.length)
  const hits = { a: new Uint32Array(count), tokenA: new Uint32Array(count), b: new Uint32Array(count), tokenB: new Uint32Array(count) }
  let filled = 0
  const link = (earlier: number, later: number): void => {
    hits.a[filled] = postings.report[earlier]!
    hits.tokenA[filled] = postings.token[earlier]!
    hits.b[filled] = postings.report[later]!
    hits.tokenB[filled++] = postings.token[later]!
  }
  for (const group of groups)
    for (let later = 1; later < group.length; later++) {
      const nearest = group.length <= ALL_PAIRS_UP_TO ? 0 : Math.max(0, later - NEAREST)
      if (nearest > 0) link(group[0]!, group[later]!)
      for (let earlier = nearest; earlier < later; earlier++) link(group[earlier]!, group[later]!)
    }
  return hits
}

/** Number of links in a group of so many reports. */
function linksOf(size: number): number {
  if (size <= ALL_PAIRS_UP_TO) return (size * (size - 1)) / 2
  let count = 0
  for (let later = 1; later < size; later++) count += later <= NEAREST ? later : NEAREST + 1
  return count
}

/** For each sequence that several reports carry: its first posting in each report, in order of report. */
function groupsOf(postings: PostingColumns): readonly Uint32Array[] {
  const { low } = postings
  const order = radixOrder(low, byReport(postings))
  const groups: Uint32Array[] = []
  for (let from = 0; from < order.length;) {
    const hash = low[order[from]!]!
    let to = from + 1
    while (to < order.length && low[order[to]!] === hash) to++
    if (to - from > 1) for (const group of splitByHigh(order.subarray(from, to), postings)) groups.push(group)
    from = to
  }
  return groups
}

/** Postings of one low half may differ in the high half; then they are of different sequences. That is rare. */
function splitByHigh(members: Uint32Array, { high, report }: PostingColumns): readonly Uint32Array[] {
  const first = high[members[0]!]!
  const parts = members.every((at) => high[at] === first)
    ? [members]
    : [...new Set(Array.from(members, (at) => high[at]!))].sort((x, y) => x - y).map((hash) => members.filter((at) => high[at] === hash))
  return parts.map((part) => part.filter((at, i) => i === 0 || report[at] !== report[part[i - 1]!])).filter(({ length }) => length > 1)
}

/** The order of postings by report and word; postings mostly come in it. */
function byReport({ report, token }: PostingColumns): Uint32Array | undefined {
  for (let i = 1; i < report.length; i++)
    if (report[i - 1]! > report[i]! || (report[i - 1] === report[i] && token[i - 1]! > token[i]!)) return radixOrder(report, radixOrder(token))
  return undefined
}
