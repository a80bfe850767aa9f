import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { ReportId } from '../model/ids.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ClaimFacts } from './facts.ts'
import { dayOf } from './record-dates.ts'
import type { FiguresApart } from './figures-compared.ts'
import { ofOneSize, sharesBound } from './figures-compared.ts'
import { figuresIn, figuresSaid, inText, isOfFurther, ofUsualMatter } from './figures-said.ts'
import type { FigureSaid } from './figures-said.ts'
import { DAY } from '../text/day-length.ts'

/** Share by which a later number of a claim near by must be higher to have overtaken the earlier one; within a claim any is. */
const RISEN = 0.05
/** Lower tolls of one town are mostly of several events. */
const SMALL = 10
/** The same within one claim. */
const FEW = 3
/** Milliseconds between the reports of two tolls of one event: later ones are mostly of another. */
const ONE_EVENT = 14 * DAY
/** Those counted where nobody is left out, and the word for them that reports use as well. */
const ALL: readonly (string | undefined)[] = [undefined, 'person', 'civilian']

/**
 * Pairs of a figure of a claim and one of it or of a claim near to it where the second came out later, on every day that it
 * was given, and is higher: a toll that has risen. The lower one comes first.
 */
export function risenTolls(view: CaseView, facts: ClaimFacts): readonly (readonly [low: FigureSaid, high: FigureSaid])[] {
  const own = ofUsualMatter(figuresSaid(view, inText(facts.stated)))
  const others = [...own, ...(own.length === 0 ? [] : figuresSaid(view, facts.ofOneEvent))]
  return own.flatMap((one) =>
    others.flatMap((other) => {
      const [low, high] = (one.figure.min ?? 0) < (other.figure.min ?? 0) ? ([one, other] as const) : ([other, one] as const)
      return hasOvertaken(low.figure, high.figure, own.includes(other) ? 0 : RISEN) &&
        !isOfPart(view, low) &&
        !isOfPart(view, high) &&
        !isOfFurther(view, low) &&
        !isOfFurther(view, high) &&
        (hasRisen(view, { one: low, other: high }, ONE_EVENT) || isSaidToHaveRisen(view, low, high))
        ? [[low, high] as const]
        : []
    }),
  )
}

/** Whether every statement of a number gives another one of the same matter beside it: "45 died in the port and 22 on the island" counts parts. */
function isOfPart(view: CaseView, { figure, statements }: FigureSaid): boolean {
  const isOther = (other: FigureRow): boolean =>
    other.counts === figure.counts && (other.unit ?? figure.unit) === (figure.unit ?? other.unit) && !sharesBound(figure, other)
  return statements.every((statement) => figuresIn(view, statement).some(isOther))
}

/** Words of a toll that was lower before. */
const RISEN_TO = eitherOf(languages.map(({ tolls }) => tolls.risenBefore))

/** Whether a report of the same day, or of one soon after, tells of the higher figure as one that has risen. */
function isSaidToHaveRisen(view: CaseView, low: FigureSaid, high: FigureSaid): boolean {
  const telling = high.statements.filter(({ report, extent }) => RISEN_TO.test(view.report(report).text.slice(extent[0], high.figure.extent[0])))
  const isAfter = (late: ReportId, early: ReportId): boolean => {
    const gap = dayOf(view, late) - dayOf(view, early)
    return early !== late && gap >= 0 && gap <= ONE_EVENT
  }
  return telling.some(({ report: late }) => low.statements.every(({ report: early }) => isAfter(late, early)))
}

function hasOvertaken(low: FigureRow, high: FigureRow, risen: number): boolean {
  if (low.sort !== 'count' || high.sort !== 'count' || low.counts === undefined || low.counts !== high.counts) return false
  // "Nearly 30" and "30" are one number, and so are "around 20" and "20".
  if (sharesBound(low, high) || (low.max ?? 0) >= (high.min ?? 0) || low.vague || high.vague || low.loose === true || high.loose === true)
    return false
  if (!(low.unit === high.unit || [low, high].every(({ unit }) => ALL.includes(unit)))) return false
  return (low.min ?? 0) >= (risen === 0 ? FEW : SMALL) && (high.min ?? 0) > (1 + risen) * (low.min ?? 0) && ofOneSize(low, high)
}

/** Whether every report of the higher figure came out on a later day than every report of the lower one, some time after at the most: a toll that has risen. */
export function hasRisen(view: CaseView, { one, other }: Pick<FiguresApart, 'one' | 'other'>, within = Infinity): boolean {
  const [low, high] = (one.figure.min ?? 0) < (other.figure.min ?? 0) ? [one, other] : [other, one]
  const days = ({ statements }: FigureSaid): readonly number[] => statements.map(({ report }) => dayOf(view, report))
  const gap = Math.min(...days(high)) - Math.max(...days(low))
  return one.figure.counts !== undefined && gap > 0 && gap <= within
}
