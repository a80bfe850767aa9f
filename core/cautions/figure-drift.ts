import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { called } from './sentences.ts'
import type { FiguresApart } from './figures-compared.ts'
import { figuresApart, figuresNear, sameBounds, sharesBound, sharesNumber } from './figures-compared.ts'
import { BEHIND, isOfFurther } from './figures-said.ts'
import type { FigureSaid } from './figures-said.ts'
import type { Going } from './figure-ways.ts'
import { goingOver } from './figure-ways.ts'
import { measuresQuoted } from './quoted-measures.ts'
import { figuresRetold } from './retold-figures.ts'
import { figureDriftExamples } from './figure-drift.examples.ts'

/** One source, several numbers. */
export const figureDrift: CautionRule = {
  id: 'figure-drift',
  version: 13,
  asks: 'Did a figure, its bounds, or what it counts change between statements that go back to one source, share wording, name no source, or stand in one report?',
  why: 'The figure that is quoted may be the work of the last report in the row.',
  cannotTell: 'Which of the figures the source gave; it may have given several.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = drift(view, facts)
      if (found === undefined) continue
      const { pair, x, y, why } = found
      yield {
        claim: facts.claim.id,
        reports: reportsOf([...pair.one.statements, ...pair.other.statements]),
        sentence: `${called(view, x.report)} gives “${pair.one.words}”, ${called(view, y.report)} “${pair.other.words}”${REASONS[why]}`,
        evidence: [shown(x, pair.one.words), shown(y, pair.other.words)],
        weight: why === 'unsourced' || why === 'retold' ? 50 : 65,
        weightBecause: 'the figure depends on which report is quoted',
        once: {
          key: [placeOf(x, pair.one), placeOf(y, pair.other)].sort().join(' '),
          rank: rankOf(facts),
          ...(found.isNear && { ofEach: true as const }),
        },
      }
    }
  },
  examples: figureDriftExamples,
}

/** How the sentence ends, by why the two figures may be one. */
const REASONS: Readonly<Record<Going, string>> = {
  source: ', and both go back to one source.',
  wording: ', and the two share wording.',
  unsourced: '; where no source is named, nothing shows on whom the figure rests.',
  paraphrase: ': one in the report’s words, one between quotation marks, of one source.',
  retold: ': one number, in two forms within one report.',
}

interface Drift {
  readonly pair: FiguresApart
  readonly x: Statement
  readonly y: Statement
  readonly why: Going
  /** True where the one figure is of a claim near to the other's. */
  readonly isNear?: boolean
}

/** A claim on the figure before one on the event, and of equals the smallest. */
function rankOf({ claim, stated }: ClaimFacts): number {
  return (claim.kind === 'figure' ? 0 : BEHIND) + stated.length
}

/** Where a figure stands in a statement's report: a whole sentence and a clause of it give one figure. */
function placeOf({ report }: Statement, { words, figure }: FigureSaid): string {
  return JSON.stringify([report, words, figure.counts, figure.unit])
}

const ORDER: readonly Going[] = ['wording', 'source', 'paraphrase', 'unsourced', 'retold']

/** The pair of figures with the plainest way from one to the other; a toll that rises from day to day has not changed on the way. */
function drift(view: CaseView, facts: ClaimFacts): Drift | undefined {
  const near = figuresNear(view, facts).filter(({ one, other }) => sharesBound(one.figure, other.figure))
  const found: Drift[] = [...figuresApart(view, facts), ...near].flatMap((pair) => {
    const going = goingOver(view, facts, pair)
    if (going === undefined || rises(view, pair, going) || isOfFurther(view, pair.one) || isOfFurther(view, pair.other)) return []
    const isNear = near.includes(pair)
    return isNear && going.why === 'unsourced' && !isRare(pair) ? [] : [{ pair, ...going, isNear }]
  })
  for (const pair of measuresQuoted(view, facts)) found.push({ pair, ...firstOf(pair), why: 'paraphrase' as const })
  for (const pair of figuresRetold(view, facts)) found.push({ pair, ...firstOf(pair), why: 'retold' as const })
  return ORDER.flatMap((why) => found.filter((one) => one.why === why))[0]
}

/** A number from which two of one event are hardly one by chance. */
const RARE = 15

/** Whether two figures of claims near to each other give one number of the dead or hurt, bounded otherwise, that is rarely met by chance. */
function isRare({ one: { figure: a }, other: { figure: b } }: FiguresApart): boolean {
  return a.counts !== undefined && (a.min ?? 0) >= RARE && !sameBounds(a, b)
}

function firstOf({ one, other }: FiguresApart): Pick<Drift, 'x' | 'y'> {
  return { x: one.statements[0]!, y: other.statements[0]! }
}

/** Whether the later report gives more: a new toll. “Some 500” and then “at least 500” are one number. */
function rises(view: CaseView, { one, other }: FiguresApart, { x, y }: Pick<Drift, 'x' | 'y'>): boolean {
  const days = dayOf(view, y.report) - dayOf(view, x.report)
  const more = (other.figure.min ?? 0) - (one.figure.min ?? 0)
  return one.figure.counts !== undefined && days * more > 0 && !sharesNumber(one.figure, other.figure)
}
