import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { Names } from './names.ts'
import { countOf } from './counted.ts'
import type { Counted } from './counted.ts'
import { periodsOf } from './periods.ts'
import type { Period } from './periods.ts'
import { lemmaOf, roleOf } from './terms.ts'
import type { TermRole } from './terms.ts'

/** A statement as it is compared with others: what it says, about whom, where, when, and how many. */
export interface Proposition {
  readonly statement: Statement
  /** Terms and their weights. */
  readonly weights: ReadonlyMap<string, number>
  /** The broadest concept of each act that has a broader one, by term: an air strike is an attack. */
  readonly roots: ReadonlyMap<string, string>
  /** True where it tells of something that happens at one time, such as an attack. */
  readonly event: boolean
  /** Sum of the weights of the terms that stand in the clause itself. */
  readonly own: number
  /** Keys of the names in the clause. */
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Keys of the names in the clause, in the clause that it is part of, beside it and at the head of the report. */
  readonly around: ReadonlySet<string>
  readonly counted: Counted | undefined
  readonly periods: readonly Period[]
  /** Publication day of the report, in days; undefined where unknown. */
  readonly published: number | undefined
  readonly measures: readonly FigureRow[]
}

/**
 * What a shared term tells, by role. Fixed weights, not statistics of the case: an unrelated report must change nothing.
 * A name or an act tells most; a quality least, because outlets add and drop them freely.
 */
const WEIGHT: Readonly<Record<TermRole, number>> = { act: 1, name: 1, noun: 0.8, verb: 0.7, quality: 0.4 }

/** How many statements at the head of a report set its scene. */
const HEAD = 3

/** Propositions of a report's statements, in their order. */
export function propositionsOf(view: CaseView, report: ReportId, names: Names): readonly Proposition[] {
  const statements = view.layer(report, 'statements')
  const own = statements.map((statement) => names.of(statement))
  const whole = new Map(statements.map((statement, at) => [statement.id, at]))
  const head = own.slice(0, HEAD).flatMap(({ all }) => [...all.keys()])
  const published = dayOf(view.report(report).meta.published?.value)
  const figures = view.layer(report, 'figures')
  const times = view.layer(report, 'times')
  return statements.map((statement, at) => {
    const host = statement.partOf === undefined ? undefined : own[whole.get(statement.partOf) ?? at]
    const all = own[at]!.all.size > 0 || host === undefined ? own[at]!.all : new Map([...host.all].slice(0, 1))
    const beside = [own[at - 1], own[at + 1], host].flatMap((near) => [...(near?.all.keys() ?? [])])
    return {
      statement,
      weights: weigh(statement, all),
      roots: rootsOf(statement, names),
      event: statement.terms.some((text) => roleOf(text) === 'act' && names.isEvent(lemmaOf(text))),
      own: ownWeight(statement, all),
      names: new Set(all.keys()),
      places: own[at]!.places,
      around: new Set([...all.keys(), ...beside, ...head]),
      counted: countOf(statement, figures, names.sortOf),
      periods: periodsOf(statement, times),
      published,
      measures: statement.figures.map((index) => figures[index]!).filter((figure) => figure.sort === 'measure'),
    }
  })
}

function weigh(statement: Statement, names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const text of statement.terms) if (roleOf(text) !== 'name') weights.set(text, WEIGHT[roleOf(text)])
  for (const [name, weight] of names) weights.set(`name:${name}`, weight)
  return weights
}

/** The broadest concept of each act of a statement. */
function rootsOf(statement: Statement, names: Names): ReadonlyMap<string, string> {
  const acts = statement.terms.filter((text) => roleOf(text) === 'act')
  return new Map(acts.map((text) => [text, names.broadest(lemmaOf(text))] as const))
}

function ownWeight(statement: Statement, names: ReadonlyMap<string, number>): number {
  return statement.terms.reduce(
    (sum, text) => sum + (roleOf(text) === 'name' ? 0 : WEIGHT[roleOf(text)]),
    [...names.values()].reduce((total, weight) => total + weight, 0),
  )
}

const DAY = 86_400_000

/** The day of an ISO date in days since 1970; undefined for months, years and nothing. */
export function dayOf(date: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  return match === null ? undefined : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY
}
