import { languages } from '../languages/index.ts'
import { compareFigures } from '../model/compare-figures.ts'
import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import { anyWord } from '../text/any-word.ts'
import type { ClaimFacts } from './facts.ts'
import { isQuoted } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { figuresIn, figuresSaid, inText, ofUsualMatter, sizeOf } from './figures-said.ts'
import type { FigureSaid } from './figures-said.ts'
import { DAY } from '../text/day-length.ts'

/** How two figures of one claim stand to each other: other bounds or another thing counted; or no number fits both. */
export interface FiguresApart {
  readonly one: FigureSaid
  readonly other: FigureSaid
  readonly how: 'differ' | 'exclude'
  /** Whether one report gives both, outside quotation marks or inside: then the source may have given both. */
  readonly inOneReport: boolean
}

/** Pairs of figures of a claim that are of one thing and not the same, headlines aside. */
export function figuresApart(view: CaseView, { stated }: ClaimFacts): readonly FiguresApart[] {
  const said = ofUsualMatter(figuresSaid(view, inText(stated)))
  return said.flatMap((one, at) =>
    said.slice(at + 1).flatMap((other) => {
      const how = relation(view, one, other)
      return how === undefined ? [] : [{ one, other, how, inOneReport: givenTogether(view, said, [one, other]) }]
    }),
  )
}

/** The same between a figure of a claim and one of a claim near to it, where both say what happened to those they count, or count one sort of things. */
export function figuresNear(view: CaseView, facts: ClaimFacts): readonly FiguresApart[] {
  const own = ofUsualMatter(figuresSaid(view, inText(facts.stated)))
  if (own.length === 0) return []
  const theirs = figuresSaid(view, facts.ofOneEvent)
  return own.flatMap((one) =>
    theirs.flatMap((other) => {
      if (!ofOneThing(one.figure, other.figure) || !ofOneSize(one.figure, other.figure) || !closeInTime(view, one, other)) return []
      const how = relation(view, one, other)
      return how === undefined ? [] : [{ one, other, how, inOneReport: false }]
    }),
  )
}

/** Days between reports within which two numbers may be meant for one time. */
const ONE_TIME = 2

function closeInTime(view: CaseView, one: FigureSaid, other: FigureSaid): boolean {
  return one.statements.some((x) => other.statements.some((y) => !(Math.abs(dayOf(view, x.report) - dayOf(view, y.report)) > ONE_TIME * DAY)))
}

function ofOneThing(a: FigureRow, b: FigureRow): boolean {
  return a.counts === b.counts && (a.counts !== undefined || (a.unit !== undefined && a.unit === b.unit && a.sort === 'count'))
}

/** How many times one number of an event is another at the most, before the two are taken for counts of other things. */
const SIZE = 4

/** Whether two numbers may be of one event. */
export function ofOneSize(a: FigureRow, b: FigureRow): boolean {
  const [x, y] = [a, b].map(({ min, max }) => Math.max(1, min ?? max ?? 1))
  return Math.max(x!, y!) <= SIZE * Math.min(x!, y!)
}

/** Whether one report gives the bounds of both, each outside quotation marks or each inside. */
function givenTogether(view: CaseView, said: readonly FigureSaid[], pair: readonly [FigureSaid, FigureSaid]): boolean {
  const [x, y] = pair.map(({ figure }, at) =>
    said
      .filter(
        (one) =>
          one.figure === figure ||
          (!figure.vague && !one.figure.vague && sameBounds(one.figure, figure) && !sameBounds(pair[1 - at]!.figure, figure)),
      )
      .flatMap(({ statements }) => statements)
      .map((statement) => `${statement.report} ${isQuoted(view, statement)}`),
  )
  const places = new Set(x)
  return y!.some((place) => places.has(place))
}

function relation(view: CaseView, one: FigureSaid, other: FigureSaid): FiguresApart['how'] | undefined {
  const [a, b] = [one.figure, other.figure]
  if (a.vague || b.vague) return otherExtent(one, other) ? 'differ' : undefined
  const { relation, because } = compareFigures(a, b)
  if (relation === 'equal') return undefined
  if (a.loose === true && b.loose === true && a.counts === b.counts && !sameBounds(a, b)) return 'differ'
  if ((a.loose === true || b.loose === true) && relation !== 'contradicts' && holds(a, b)) return undefined
  if (relation === 'not-comparable') return oneNumber(view, one, other) ? 'differ' : undefined
  // A part of what another counts is no other value of it, unless the numbers are one and only what is counted changed.
  if (because.includes('part') || isPartOfBare(a, b)) return sharesBound(a, b) && a.unit !== b.unit ? 'differ' : undefined
  // Two measures, or two sums of money, may be of two things, unless they are of one number.
  if (a.sort === 'measure' || a.sort === 'money') return sharesNumber(a, b) ? 'differ' : undefined
  return relation === 'contradicts' && a.loose !== true && b.loose !== true && !near(a, b) ? 'exclude' : 'differ'
}

/** Whether one of two figures lies within the other: "dozens" takes nothing from "29". */
function holds(a: FigureRow, b: FigureRow): boolean {
  const within = (x: FigureRow, y: FigureRow): boolean => (x.min ?? -Infinity) >= (y.min ?? -Infinity) && (x.min ?? -Infinity) <= (y.max ?? Infinity)
  return within(a, b) || within(b, a)
}

/** "61" and "five children": a number without a thing may be of all, the other of some of them. */
function isPartOfBare(a: FigureRow, b: FigureRow): boolean {
  const [bare, other] = a.unit === undefined ? [a, b] : [b, a]
  return (
    bare.unit === undefined &&
    other.unit !== undefined &&
    other.unit !== 'person' &&
    (other.family !== 'person' || !((other.min ?? 0) > (bare.max ?? Infinity)))
  )
}

/** Share of the larger number within which two numbers may be roundings of one. */
const ROUNDING = 0.1

function near(a: FigureRow, b: FigureRow): boolean {
  const [low, high] = [Math.max(a.min ?? -Infinity, b.min ?? -Infinity), Math.min(a.max ?? Infinity, b.max ?? Infinity)]
  return low - high <= ROUNDING * Math.abs(low)
}

/** "Some members", "any member": words without a number that take in more or less of one thing. */
function otherExtent(one: FigureSaid, other: FigureSaid): boolean {
  const [x, y] = [sizeOf(one.words), sizeOf(other.words)]
  const shares = [one.figure, other.figure].every((figure) => figure.vague || figure.sort === 'share')
  return shares && x !== undefined && y !== undefined && x !== y && (one.figure.unit === other.figure.unit || [one, other].some(isOfThose))
}

const OF_THOSE = anyWord(languages.flatMap(({ tolls }) => tolls.partOfThose))

function isOfThose({ words }: FigureSaid): boolean {
  return OF_THOSE.test(words)
}

/** One number for things that are called differently, where each statement gives no other. */
function oneNumber(view: CaseView, one: FigureSaid, other: FigureSaid): boolean {
  const alone = ({ statements }: FigureSaid): boolean =>
    statements.some((statement) => figuresIn(view, statement).filter(({ vague, sort }) => !vague && sort === 'count').length === 1)
  return (
    one.figure.sort === 'count' &&
    other.figure.sort === 'count' &&
    (one.figure.counts === undefined || other.figure.counts === undefined || one.figure.counts === other.figure.counts) &&
    !sameBounds(one.figure, other.figure) &&
    sharesBound(one.figure, other.figure) &&
    alone(one) &&
    alone(other)
  )
}

/** Whether two figures have the same bounds, whatever they count. */
export function sameBounds(a: FigureRow, b: FigureRow): boolean {
  return a.min === b.min && a.max === b.max
}

/** Whether two figures have one bound in common, such as “at least 12” and “12”. */
export function sharesBound(a: FigureRow, b: FigureRow): boolean {
  return (a.min !== null && a.min === b.min) || (a.max !== null && a.max === b.max)
}

/** Whether two figures are of one number: they share a bound, or the number that one of them rounds is a bound of the other, as in “some 500” and “at least 500”. */
export function sharesNumber(a: FigureRow, b: FigureRow): boolean {
  return sharesBound(a, b) || [a.min, a.max].includes(middleOf(b)) || [b.min, b.max].includes(middleOf(a))
}

const ROUNDED: readonly FigureRow['sort'][] = ['count', 'measure', 'money']

/** The number that "about" or "some" stands before, by its bounds; not a number for other figures. */
function middleOf({ min, max, loose, sort }: FigureRow): number {
  const middle = ((min ?? NaN) + (max ?? NaN)) / 2
  const rounds = ROUNDED.includes(sort) && loose !== true && Math.abs((max ?? NaN) - middle - ABOUT * middle) < 1e-6 * middle
  return rounds ? Math.round(middle) : NaN
}

/** Share of a number by which what "about" stands before may differ from it. */
const ABOUT = 0.1
