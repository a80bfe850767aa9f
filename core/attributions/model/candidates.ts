import type { Range } from '../items.ts'
import { CLOSING_MARK, OPENING_MARK } from './columns.ts'
import type { Columns } from './columns.ts'
import { CONTENT, ROLES, spansOf } from './labels.ts'
import type { Role, RoleSpan } from './labels.ts'
import { boundaryLikelihoods } from './token-model.ts'

/** A span that may stand in a role, with how likely the token model holds it. */
export interface Candidate extends RoleSpan {
  /** Above 0 and below 1. */
  readonly likelihood: number
}

/** Spans less likely than this are not looked at, unless the grammar or quotation marks propose them. */
const LEAST = 0.02
const PROPOSED = 0.003
const SUREST = 0.999
/** So many candidates of one stretch are kept, the likeliest. */
const MOST = 40
/** Stretches are cut so that the time stays linear in texts without line ends. */
const LONGEST = 400

/** The stretches of a range that are decoded at once: paragraphs, long ones cut where a sentence begins. */
export function stretchesOf({ size, paragraphEnd, sentenceStart }: Columns, [first, last]: Range = [0, size]): readonly Range[] {
  const stretches: Range[] = []
  for (let from = first; from < last;) {
    const end = Math.min(last, paragraphEnd[from] ?? size)
    let to = Math.min(end, from + LONGEST)
    if (to < end) to = Math.max(sentenceStart[to] ?? to, from + 1)
    if (to - from < LONGEST / 4 && to < end) to = Math.min(end, from + LONGEST)
    stretches.push([from, to])
    from = to
  }
  return stretches
}

/** The candidates of a stretch, in order of their ends, then starts, then roles. */
export function candidatesIn(columns: Columns, marginals: Float32Array, stretch: Range): readonly Candidate[] {
  const likely = ROLES.flatMap((_, role) => likelySpans(marginals, role as Role, stretch))
  const known = new Set(likely.map(keyOf))
  const proposed: Candidate[] = []
  for (const span of [...ruleSpans(columns, stretch), ...quotationSpans(columns, stretch, likely)]) {
    if (known.has(keyOf(span))) continue
    known.add(keyOf(span))
    proposed.push({ ...span, likelihood: PROPOSED })
  }
  const kept = [...likely, ...proposed].sort((a, b) => b.likelihood - a.likelihood || inOrder(a, b)).slice(0, MOST)
  return kept.sort(inOrder)
}

/** The order of candidates. */
export const inOrder = (a: RoleSpan, b: RoleSpan): number => a.to - b.to || a.from - b.from || a.role - b.role

const keyOf = ({ role, from, to }: RoleSpan): string => `${role} ${from} ${to}`

function likelySpans(marginals: Float32Array, role: Role, [start, end]: Range): readonly Candidate[] {
  const { begins, goesOn } = boundaryLikelihoods(marginals, role)
  const found: Candidate[] = []
  for (let from = start; from < end; from++) {
    let open = begins(from)
    for (let to = from + 1; to <= end && open >= LEAST; to++) {
      const on = to < end ? goesOn(to) : 0
      const likelihood = Math.min(SUREST, open * (1 - on))
      if (likelihood >= LEAST) found.push({ role, from, to, likelihood })
      open *= on
    }
  }
  return found
}

/** What the grammar found; contents also with the marks and the "that" that it leaves out. */
function ruleSpans(columns: Columns, stretch: Range): readonly RoleSpan[] {
  return spansOf(columns.rules, stretch).flatMap((span) => (span.role === CONTENT ? [span, widened(columns, span, stretch)] : [span]))
}

function widened({ lower }: Columns, { role, from, to }: RoleSpan, [start, end]: Range): RoleSpan {
  let first = from
  let last = to
  while (first > start && (lower[first - 1] === '"' || lower[first - 1] === 'that')) first--
  while (last < end && lower[last] === '"') last++
  if (last + 1 < end && lower[last + 1] === '"') last += 2
  return { role, from: first, to: last }
}

/** Whole quotations with their marks, where a likely content lies in or over them. */
function quotationSpans({ quotes }: Columns, [start, end]: Range, likely: readonly RoleSpan[]): readonly RoleSpan[] {
  const spans: RoleSpan[] = []
  let open = -1
  for (let i = start; i < end; i++) {
    if (quotes[i] === OPENING_MARK) open = i
    if (quotes[i] !== CLOSING_MARK || open < 0) continue
    const span: RoleSpan = { role: CONTENT, from: open, to: i + 1 }
    if (likely.some(({ role, from, to }) => role === CONTENT && from < span.to && span.from < to)) spans.push(span)
    open = -1
  }
  return spans
}
