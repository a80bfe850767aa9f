import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { anyWord } from '../text/any-word.ts'
import type { ClaimFacts } from './facts.ts'
import { speakerOf } from './facts.ts'
import type { FiguresApart } from './figures-compared.ts'
import { sameBounds, sharesNumber } from './figures-compared.ts'
import { figuresSaid, isOfFurther } from './figures-said.ts'
import type { FigureSaid } from './figures-said.ts'

/** Most statements of one report that are compared with one another. */
const MOST = 20
/** Lower numbers are given of many things in one report. */
const SMALL = 3

/**
 * Numbers that one report gives in two forms: “60” in its headline and “more than 60” in its text, “some 40” in its lead and
 * “40” in the quotation, “nine residents” and “nine people”. The one that comes first in the text comes first.
 */
export function figuresRetold(view: CaseView, { stated }: ClaimFacts): readonly FiguresApart[] {
  const byReport = new Map<ReportId, Statement[]>()
  for (const { statement } of stated)
    if (statement.figures.length > 0) byReport.set(statement.report, [...(byReport.get(statement.report) ?? []), statement])
  return [...byReport.values()].flatMap((statements) => retoldIn(view, statements.sort((x, y) => x.extent[0] - y.extent[0]).slice(0, MOST)))
}

function retoldIn(view: CaseView, statements: readonly Statement[]): readonly FiguresApart[] {
  const said = statements.flatMap((statement) => figuresSaid(view, [statement])).filter((one) => isOfAll(one) && !isOfFurther(view, one))
  return said.flatMap((one, at) =>
    said
      .slice(at + 1)
      .filter((other) => isRetold(one.figure, other.figure) && mayBeOfOne(one.statements[0]!, other.statements[0]!))
      .filter((other) => ![one, other].some(({ statements }) => statements[0]!.kind === 'headline') || !isShortened(one.figure, other.figure))
      .map((other) => ({ one, other, how: 'differ' as const, inOneReport: true })),
  )
}

/** Words of a part of those counted, or of more dead than those told of before. */
const PART = anyWord(languages.flatMap(({ tolls }) => tolls.partOfAll))
const OTHERS = anyWord(languages.flatMap(({ tolls }) => tolls.others))

/** Share of the larger bound by which a number that is rounded may be lower: what is wider is a range, as of ages. */
const ROUNDING = 0.25

function isOfAll({ figure: { min, max, counts }, words }: FigureSaid): boolean {
  const isRange = min !== null && max !== null && max - min > ROUNDING * max
  return !isRange && !PART.test(words) && !(counts === 'killed' && OTHERS.test(words))
}

/** Whether the one speaks for the other, or nobody is named for one of them: a port and its spokesman are one source. */
function mayBeOfOne(x: Statement, y: Statement): boolean {
  const apart = x.extent[1] <= y.extent[0] || y.extent[1] <= x.extent[0]
  return apart && (speakerOf(x) === undefined || speakerOf(y) === undefined || speaksIn(x, y) || speaksIn(y, x))
}

function speaksIn(x: Statement, y: Statement): boolean {
  const speaker = speakerOf(x)!.toLowerCase()
  return y.chain.slice(1).some(({ name }) => name.toLowerCase() === speaker)
}

/** Headlines are short: “At least 20 people” of a text is their “20”. */
function isShortened(a: FigureRow, b: FigureRow): boolean {
  return a.min === b.min && a.minExcluded !== true && b.minExcluded !== true
}

/** Words for people of one age or sex, who are counted as a part of all. */
const ageOrSex = new Set(languages.flatMap(({ tolls }) => tolls.ageOrSex))

/** Whether two figures are one number in two forms: rounded or bounded otherwise, or of people who are called by another word. */
function isRetold(a: FigureRow, b: FigureRow): boolean {
  if ([a, b].some(({ sort, vague, loose, min, max }) => sort !== 'count' || vague || loose === true || (min ?? max ?? 0) < SMALL)) return false
  if (a.counts !== undefined && b.counts !== undefined && a.counts !== b.counts) return false
  if (a.whole !== undefined && b.whole !== undefined && a.whole !== b.whole) return false
  const units = [a.unit, b.unit]
  const called = units.includes('person') && a.family === b.family && !units.some((unit) => ageOrSex.has(unit ?? ''))
  if (sameBounds(a, b)) return a.unit !== b.unit && called
  return sharesNumber(a, b) && (a.unit === b.unit || units.includes(undefined) || called)
}
