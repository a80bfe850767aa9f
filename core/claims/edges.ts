import type { CaseView } from '../model/case-view.ts'
import { conditionsClash } from './answers.ts'
import { candidatePairs } from './candidates.ts'
import type { Edge } from './clusters.ts'
import { copiedPairs } from './copied.ts'
import { compareCounts } from './counted.ts'
import { apart, likeness, lookAlike } from './likeness.ts'
import { timesClash } from './periods.ts'
import type { Proposition } from './proposition.ts'

/** Two statements that read alike and are held apart. */
export interface LookAlike {
  readonly a: number
  readonly b: number
  readonly because: string
}

/** What ties statements together, and what only looks like it. */
export interface Ties {
  readonly edges: readonly Edge[]
  readonly lookAlikes: readonly LookAlike[]
}

/** All reasons to take statements for one (copied text, words, what people decided), and the pairs that only look alike. */
export function tiesOf(view: CaseView, propositions: readonly Proposition[]): Ties {
  const numbers = new Map<string, number[]>()
  propositions.forEach(({ statement }, number) => numbers.set(statement.report, [...(numbers.get(statement.report) ?? []), number]))
  const copied: Edge[] = copiedPairs(view, propositions, numbers).flatMap(({ a, b, share }) => {
    const edited = valueEdited(propositions[a]!, propositions[b]!)
    const because = edited ? 'the words are copied, with another number' : 'the words are copied'
    return valueReplaced(propositions[a]!, propositions[b]!) || (edited && apart(propositions[a]!, propositions[b]!) !== undefined)
      ? []
      : [{ a, b, score: 0.9 + 0.1 * Math.min(1, share) - (edited ? 0.4 : 0), because, firm: !edited }]
  })
  const alike: Edge[] = []
  const lookAlikes: LookAlike[] = []
  for (const [a, b] of candidatePairs(propositions)) {
    const found = likeness(propositions[a]!, propositions[b]!)
    if (found !== undefined) alike.push({ a, b, score: 0.9 * found.score, because: found.because, firm: false })
    const because = found === undefined ? lookAlike(propositions[a]!, propositions[b]!) : undefined
    if (because !== undefined) lookAlikes.push({ a, b, because })
  }
  return { edges: [...copied, ...alike, ...decided(view, propositions)], lookAlikes }
}

/** Whether an edit changed the number that a copied statement is about: then it is no longer the same by copying alone. */
function valueEdited({ counted: a }: Proposition, { counted: b }: Proposition): boolean {
  return a !== undefined && b !== undefined && !['equal', 'soft'].includes(compareCounts(a.figure, b.figure))
}

/** Whether an edit made another statement of copied words: other people or another condition counted, or another time named for what happened. */
function valueReplaced(a: Proposition, b: Proposition): boolean {
  if (a.event && b.event && timesClash(a.periods, b.periods)) return true
  return a.counted !== undefined && b.counted !== undefined && (conditionsClash(a.counted, b.counted) || clash(a.counted.whom, b.counted.whom))
}

const clash = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

function decided(view: CaseView, propositions: readonly Proposition[]): readonly Edge[] {
  const numbers = numbersById(propositions)
  return view.decisions().flatMap(({ body }) => {
    if (body.what !== 'statement' || body.kind !== 'same') return []
    const [a, b] = [numbers.get(body.a), numbers.get(body.b)]
    return a === undefined || b === undefined || a === b
      ? []
      : [{ a: Math.min(a, b), b: Math.max(a, b), score: 2, because: 'a person decided so', firm: true }]
  })
}

/** Pairs that a person holds apart. */
export function heldApart(view: CaseView, propositions: readonly Proposition[]): ReadonlySet<string> {
  const numbers = numbersById(propositions)
  return new Set(
    view.decisions().flatMap(({ body }) => {
      if (body.what !== 'statement' || body.kind !== 'different') return []
      const [a, b] = [numbers.get(body.a), numbers.get(body.b)]
      return a === undefined || b === undefined ? [] : [`${Math.min(a, b)} ${Math.max(a, b)}`]
    }),
  )
}

function numbersById(propositions: readonly Proposition[]): ReadonlyMap<string, number> {
  return new Map(propositions.map(({ statement }, number) => [statement.id, number]))
}
