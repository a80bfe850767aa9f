import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { denialIn } from './denial.ts'
import { deniedCharges, isCharge, isDenial } from './denied-charge.ts'
import { claimFacts, shown, speakerOf } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { outletOf } from './outlet.ts'
import { called, quoted } from './sentences.ts'
import { figuresApart, figuresNear } from './figures-compared.ts'
import { isOfFurther, ofNumbers } from './figures-said.ts'
import { hasRisen } from './risen-tolls.ts'
import { contradictionExamples } from './contradiction.examples.ts'

/** Statements that exclude each other. */
export const contradiction: CautionRule = {
  id: 'contradiction',
  version: 15,
  asks: 'Do statements of one claim exclude each other, by number, by yes and no or by who did it, for the same time; or their numbers those of a claim that may be the same; or does a report say that a charge is denied?',
  why: 'They cannot both be so; a count over all of them would hide it.',
  cannotTell: 'Which of them is so, if any; and whether the words hide two different things.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const denial = denialIn(view, facts)
      const found = rivalNumbers(view, facts) ?? (denial && pair(view, facts, denial.yes, denial.no)) ?? rivalCharges(view, facts)
      if (found !== undefined) yield found
      yield* answeredCharges(view, facts)
    }
  },
  examples: contradictionExamples,
}

/** Of each report of the claim the first charge and denial of which one stands in the claim: said once, of the claims of both. */
function* answeredCharges(view: CaseView, { claim, stated }: ClaimFacts): Iterable<Found> {
  const ids = new Set<string>(claim.statements.map(({ id }) => id))
  const answering = stated.map(({ statement }) => statement).filter((one) => isCharge(view, one) || isDenial(view, one))
  for (const report of new Set(answering.map((statement) => statement.report)))
    for (const { charge, denial } of deniedCharges(view, report)
      .filter(({ charge, denial }) => ids.has(charge.id) !== ids.has(denial.id))
      .slice(0, 1))
      yield {
        claim: claim.id,
        reports: [report],
        sentence: `${called(view, report)} has ${quoted(view, charge)} from ${speakerOf(charge) ?? 'its own voice'}, and that ${speakerOf(denial)!} denies it: ${quoted(view, denial)}. Both cannot be so.`,
        evidence: [shown(charge), shown(denial)],
        weight: 75,
        weightBecause: 'a charge and its denial stand in one report',
        once: { key: `${charge.id} ${denial.id}`, rank: ids.has(charge.id) ? 0 : 1, ofEach: true },
      }
}

/** Numbers below this are often equal or close by chance: without shared wording they may be of two events. */
const SMALL = 10

/** Two numbers of two outlets of one day: one outlet that gives two mostly counts two things, and a day later a number may be new. */
function rivalNumbers(view: CaseView, facts: ClaimFacts): Found | undefined {
  const copies = new Set(facts.copied.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]))
  for (const apart of [...figuresApart(view, facts), ...figuresNear(view, facts)]) {
    const { how, one, other } = apart
    if (how !== 'exclude' || (one.figure.counts ?? other.figure.counts) === undefined || hasRisen(view, apart)) continue
    if (isOfFurther(view, one) || isOfFurther(view, other)) continue
    const small = [one, other].some(({ figure: { min, max } }) => (min ?? max ?? 0) < SMALL)
    for (const x of one.statements) {
      const rival = (y: Statement): boolean =>
        outletOf(view, y.report) !== outletOf(view, x.report) &&
        (onTheSameDay(view, x, y) || copies.has(`${x.id} ${y.id}`)) &&
        (!small || copies.has(`${x.id} ${y.id}`))
      const y = other.statements.find(rival)
      if (y !== undefined) return { ...pair(view, facts, x, y), once: ofNumbers(facts, [x, one], [y, other]) }
    }
  }
  return undefined
}

/**
 * Two statements of who did it, of which one is against the claim: a party that the one names says that it was another. Where two
 * parties charge each other, both are.
 */
function rivalCharges(view: CaseView, facts: ClaimFacts): Found | undefined {
  const polarityOf = new Map(facts.stated.map(({ statement, polarity }) => [statement.id, polarity]))
  const named = facts.claim.variants.filter(({ on }) => on === 'responsible').map(({ statements }) => statements.map((id) => view.statement(id)))
  const all = named.flat()
  const no = all.find(({ id, polarity }) => polarity === 'affirmed' && polarityOf.get(id) === 'negated')
  const others = named.filter((group) => no !== undefined && !group.includes(no)).flat()
  const yes =
    others.find(({ id }) => polarityOf.get(id) === 'affirmed') ??
    others.find(({ id, polarity }) => polarity === 'affirmed' && polarityOf.get(id) === 'negated')
  return no && yes && pair(view, facts, yes, no)
}

/** Whether two statements came out on one day; or on days that are both unknown, as where no report of a case has a date. */
function onTheSameDay(view: CaseView, x: Statement, y: Statement): boolean {
  const [one, other] = [dayOf(view, x.report), dayOf(view, y.report)]
  return one === other || (Number.isNaN(one) && Number.isNaN(other))
}

function pair(view: CaseView, { claim }: ClaimFacts, one: Statement, other: Statement): Found {
  return {
    claim: claim.id,
    reports: [...new Set([one.report, other.report])].sort(),
    sentence: `${called(view, one.report)} says ${quoted(view, one)}; ${called(view, other.report)} says ${quoted(view, other)}. Both cannot be so for the same time.`,
    evidence: [shown(one), shown(other)],
    weight: 75,
    weightBecause: 'the reports exclude each other',
  }
}
