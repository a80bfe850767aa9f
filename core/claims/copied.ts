import { alignedShare, NOT_FOLDING } from '../model/alignment.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { Extent, SpanRow } from '../model/span.ts'
import { nothingShared, numbersDiffer } from './filled-in.ts'
import { isByTheWay } from './same-responsibility.ts'
import { daysBetween, otherDays, tookPlace } from './event-fit.ts'
import type { Proposition } from './proposition.ts'
import { seatsDiffer } from './sites.ts'
import type { SpannedPropositions } from './proposition-table.ts'

/** Share of the longer statement's characters that must stand in runs of a copy that lead into the other statement. */
const ALIGNED = 0.5
/** Days between reports beyond which few shared words are a stock phrase of news rather than one event told again. */
const DAYS_APART = 5
/** Shared words from which it is the same event however long ago: background is told in whole sentences. */
const WHOLE_SENTENCE = 12

/** Two statements whose words one report has from the other, or both from a third. */
export interface CopiedPair {
  readonly a: number
  readonly b: number
  /** Share of the longer one that is aligned. */
  readonly share: number
}

/** Statements that a copy aligns, by all copies of a case or by some. */
export function* copiedPairs(view: CaseView, propositions: SpannedPropositions, copies: Iterable<Copy> = view.copies()): Generator<CopiedPair> {
  for (const copy of copies) {
    if (NOT_FOLDING.includes(copy.kind)) continue
    const right = touching(propositions, copy.b)
    for (const a of touching(propositions, copy.a))
      for (const b of right) {
        const share = alignedShare(copy, extentOf(propositions, a), extentOf(propositions, b))
        if (share < ALIGNED) continue
        const [one, other] = [propositions.at(a)!, propositions.at(b)!]
        if (!isStockPhrase(copy, one, other) && !isTemplate(view, one, other) && !saysOther(one, other) && !isAnew(view, copy, [one, other]))
          yield { a: Math.min(a, b), b: Math.max(a, b), share }
      }
  }
}

/** "causing damage to public and private property" in reports of different months, or by people of two places: one outlet's phrase, not one event. */
function isStockPhrase(copy: Copy, a: Proposition, b: Proposition): boolean {
  return isByTheWay(a) || isByTheWay(b) || (copy.sharedWords < WHOLE_SENTENCE && (daysBetween(a, b) > DAYS_APART || seatsDiffer(a, b)))
}

/** Whether copied words say who and where, and each report of other weeks says for itself what was done there, or how many came to harm on its own day. */
function saysOther(a: Proposition, b: Proposition): boolean {
  if (daysBetween(a, b) <= DAYS_APART) return false
  if (a.counted && b.counted && otherDays(a, b) && numbersDiffer(a.counted.figure, b.counted.figure)) return true
  if (a.predicates.size === 0 || b.predicates.size === 0) return false
  return ![...a.predicates].some((term) => b.predicates.has(term))
}

/** Words that two reports share in all, up to which the sentence is all that the one has of the other. */
const LITTLE = 40

/** What took place, in the same words weeks later, in reports that share little else and name no day on which both were: it took place anew. */
function isAnew(view: CaseView, { a, b }: Copy, [one, other]: readonly [Proposition, Proposition]): boolean {
  if (daysBetween(one, other) <= DAYS_APART || !tookPlace(one) || !tookPlace(other) || !otherDays(one, other)) return false
  let shared = 0
  for (const copy of view.copiesBetween(a.report, b.report)) if (!NOT_FOLDING.includes(copy.kind)) shared += copy.sharedWords
  return shared < LITTLE
}

/**
 * One form of words filled in for another event: each sentence names what the other report has not, and their days do not meet, or
 * nothing that they name or count is the same ("the valleys of Orta and Vey" for "the hills of Norr and Telle").
 * What is done again and again is of no event: it is told by the names in its own words, and not by those at the head of its report.
 */
function isTemplate(view: CaseView, a: Proposition, b: Proposition): boolean {
  const namesOf = (one: Proposition): Iterable<string> => (one.event && !tookPlace(one) ? one.names : one.scene.names.keys())
  const filled = (one: Proposition, other: Proposition): boolean => [...namesOf(one)].some((name) => !other.around.has(name))
  return filled(a, b) && filled(b, a) && (otherDays(a, b) || (nothingShared(a, b) && wordsOf(view, a) !== wordsOf(view, b)))
}

const wordsOf = (view: CaseView, { statement }: Proposition): string => view.report(statement.report).text.slice(...statement.extent)

/** The numbers of the statements that a span touches. */
function touching(propositions: SpannedPropositions, { report, start, end }: SpanRow): readonly number[] {
  const [first, after] = propositions.ofReport(report)
  const found: number[] = []
  for (let number = first; number < after; number++) if (propositions.start(number) < end && start < propositions.end(number)) found.push(number)
  return found
}

function extentOf(propositions: SpannedPropositions, number: number): Extent {
  return [propositions.start(number), propositions.end(number)]
}
