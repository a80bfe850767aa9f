import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { printedDate } from '../text/printed-date.ts'
import { agentsOf } from './agents.ts'
import { tellsOfAnother } from './another-event.ts'
import { befallenOf } from './befallen.ts'
import type { Befallen } from './befallen.ts'
import { isHabit, isIrrealis, tenseOf } from './tense.ts'
import type { Tense } from './tense.ts'
import { surroundingsOf } from './surroundings.ts'
import { targetsOf } from './targets.ts'
import type { Names } from './names.ts'
import { countOf } from './counted.ts'
import type { Counted } from './counted.ts'
import { namesStretch } from './periods.ts'
import type { Period } from './periods.ts'
import { rootsOf } from './scene.ts'
import type { Scene } from './scene.ts'
import { seatOf } from './seat.ts'
import { lemmaOf, roleOf, term } from './terms.ts'
import { tellsWho } from './tells-who.ts'
import { periodsIn } from './times-of-saying.ts'
import { tellsNoToll, Tolls } from './tolls.ts'
import { ownWeight, thingsOf, weigh } from './weights.ts'
import { DAY } from '../text/day-length.ts'

/** A statement as it is compared with others: what it says, about whom, where, when, and how many. */
export interface Proposition {
  readonly statement: Statement
  /** Terms and their weights. */
  readonly weights: ReadonlyMap<string, number>
  /** The broadest concept of each act that has a broader one, by term: an air strike is an attack. */
  readonly roots: ReadonlyMap<string, string>
  /** True where it tells of something that happens at one time, such as an attack. */
  readonly event: boolean
  /** Terms of the acts that make it so. */
  readonly happenings: ReadonlySet<string>
  readonly tense: Tense
  /** True where it tells of what is so or done as a rule, in the simple present. */
  readonly habit: boolean
  /** True where it tells of what may be, is wished or is to be. */
  readonly irrealis: boolean
  /** Terms that say what is done or is so: its acts and verbs, without things and parties. */
  readonly predicates: ReadonlySet<string>
  /** Terms of things in it, without people and the lie of the land: what an act was done to. */
  readonly targets: ReadonlySet<string>
  /** Sum of the weights of the terms that stand in the clause itself. */
  readonly own: number
  /** Keys of the names in the clause. */
  readonly names: ReadonlySet<string>
  /** Keys of the names of those who act in it, where its words say so. */
  readonly agents: ReadonlySet<string>
  /** Deeds that befall somebody once, and whom they befell. */
  readonly befallen: readonly Befallen[]
  readonly places: ReadonlySet<string>
  /** Places that its sentence names, else those at the head of the report. */
  readonly sites: ReadonlySet<string>
  /** The place that its earliest speaker is called after, where he has no name: "a source at Ledan Harbour Command". */
  readonly seat: string | undefined
  /** Keys of the names that its report makes adjectives of, such as of countries and peoples. */
  readonly peoples: ReadonlySet<string>
  /** What the whole sentence tells of the event: its terms but those of harm and of people, and its names. */
  readonly scene: Scene
  /** Keys of the names in the sentence, beside it and at the head of the report. */
  readonly around: ReadonlySet<string>
  /** The count that it is about, its own or that of the toll it speaks of. */
  readonly counted: Counted | undefined
  /** Conditions of people that its acts state. */
  readonly conditions: ReadonlySet<string>
  /** True where it says who did something, or that nobody has said so. */
  readonly responsibility: boolean
  readonly periods: readonly Period[]
  /** True where it sets its event apart from one told before: "another raid". */
  readonly another: boolean
  /** True where the clause tells of weeks or more, and not of a day. */
  readonly stretch: boolean
  /** The times that its whole sentence names. */
  readonly dated: readonly Period[]
  /** Publication day of the report, in days; undefined where unknown. */
  readonly published: number | undefined
  /** Sums, shares, measures and numbers that it gives, but for those of people in a condition, who are counted. */
  readonly quantities: readonly FigureRow[]
}

/** How many statements at the head of a report set its scene. */
const HEAD = 3
/** Propositions of a report's statements, in their order. */
export function propositionsOf(view: CaseView, report: ReportId, names: Names): readonly Proposition[] {
  const statements = view.layer(report, 'statements')
  const own = statements.map((statement) => names.of(statement))
  const whole = new Map(statements.map((statement, at) => [statement.id, at]))
  const head = own.slice(0, HEAD).flatMap(({ all }) => [...all.keys()])
  const [figures, times, words] = [view.layer(report, 'figures'), view.layer(report, 'times'), view.layer(report, 'words')]
  // Records give the day of a capture instead, or none.
  const published = dayOf(printedDate(times) ?? view.report(report).meta.published?.value)
  const counts = new Tolls()
  const peoples = names.peoplesOf(report)
  const periods = periodsIn(view, report)
  const around = surroundingsOf(view, report, { names, own, periods })
  return statements.map((statement, at) => {
    const host = statement.partOf === undefined ? undefined : own[whole.get(statement.partOf) ?? at]
    const all = own[at]!.all.size > 0 || host === undefined ? own[at]!.all : new Map([...host.all].slice(0, 1))
    const scene = around.sceneOf(at)
    const acts = statement.terms.filter((text) => roleOf(text) === 'act').map(lemmaOf)
    const happenings = new Set(acts.filter((concept) => names.isEvent(concept)).map((concept) => term('act', concept)))
    const toll = tellsNoToll(statement, words) ? [] : acts
    const said = statement.figures.map((index) => figures[index]!)
    const things = thingsOf(said)
    return {
      statement,
      weights: weigh(statement, all, things),
      roots: rootsOf(statement.terms, names),
      event: happenings.size > 0,
      happenings,
      tense: tenseOf(statement, words),
      habit: isHabit(statement, words),
      irrealis: isIrrealis(statement, words),
      predicates: predicatesOf(statement, names),
      targets: targetsOf(statement.terms),
      own: ownWeight(statement, all) + things.length,
      names: new Set(all.keys()),
      agents: agentsOf(view, statement, names),
      befallen: befallenOf(view, statement, names),
      places: own[at]!.places,
      sites: around.sitesOf(at),
      seat: seatOf(statement, view.layer(report, 'mentions')),
      peoples,
      scene,
      around: new Set([...all.keys(), ...scene.names.keys(), ...around.namesBeside(at), ...head]),
      counted: countsNobody(statement) ? undefined : counts.of(countOf(statement, { figures, words }, names), toll),
      conditions: new Set(acts.flatMap((concept) => names.conditionOf(concept) ?? [])),
      responsibility: tellsWho(statement, acts, words),
      periods: periods[at]!,
      another: tellsOfAnother(statement, words),
      stretch: namesStretch(statement, times),
      dated: around.datesOf(at),
      published,
      quantities: said.filter(isQuantity),
    }
  })
}

function isQuantity({ sort, unit, vague, family, counts }: FigureRow): boolean {
  if (unit === undefined || vague || (family === 'person' && counts !== undefined)) return false
  return sort === 'measure' || sort === 'money' || sort === 'share' || sort === 'count'
}

/** Terms that say what is done or is so. */
function predicatesOf({ terms }: Statement, names: Names): ReadonlySet<string> {
  return new Set(terms.filter((text) => roleOf(text) === 'verb' || (roleOf(text) === 'act' && !names.isThing(lemmaOf(text)))))
}

/** Whether a statement leaves its counts to others: a deed named in passing, and an event of whose tolls each is a part. */
function countsNobody({ partOf, agent, scene }: Statement): boolean {
  return scene === true || (partOf !== undefined && agent !== undefined)
}

/** The day of an ISO date in days since 1970; undefined for months, years and nothing. */
function dayOf(date: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  return match === null ? undefined : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY
}
