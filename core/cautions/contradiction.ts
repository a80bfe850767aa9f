import type { CaseView } from '../model/case-view.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { denialIn } from './denial.ts'
import { claimFacts, shown } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { outletOf } from './outlet.ts'
import { called, quoted } from './sentences.ts'
import { figuresApart, figuresNear } from './figures-compared.ts'
import { isOfFurther, ofNumbers } from './figures-said.ts'
import { hasRisen } from './risen-tolls.ts'

const TWENTY_DROWNED: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'Twenty sailors drowned',
      claim: 'dead',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'Twenty', min: 20, max: 20, counts: 'killed', unit: 'person', family: 'person' },
    },
  ],
}
const AT_LEAST_26: ExampleSentence = {
  text: 'At least 26 people drowned',
  claim: 'dead',
  from: ['named-person: Ned Marsh'],
  figure: { words: 'At least 26', min: 26, counts: 'killed', unit: 'person' },
}

/** Statements that exclude each other. */
export const contradiction: CautionRule = {
  id: 'contradiction',
  version: 9,
  asks: 'Do statements of one claim exclude each other, by number or by yes and no, for the same time; or their numbers those of a claim that may be the same?',
  why: 'They cannot both be so; a count over all of them would hide it.',
  cannotTell: 'Which of them is so, if any; and whether the words hide two different things.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const denial = denialIn(view, facts)
      const found = rivalNumbers(view, facts) ?? (denial && pair(view, facts, denial.yes, denial.no))
      if (found !== undefined) yield found
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'two numbers that cannot both be so',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            {
              text: 'Forty sailors drowned',
              claim: 'dead',
              from: ['named-person: Ada Finn'],
              figure: { words: 'Forty', min: 40, max: 40, counts: 'killed' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'Seventy sailors drowned',
              claim: 'dead',
              from: ['named-person: Ned Marsh'],
              figure: { words: 'Seventy', min: 70, max: 70, counts: 'killed' },
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'numbers that can both be so',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            {
              text: 'At least forty sailors drowned',
              claim: 'dead',
              from: ['named-person: Ada Finn'],
              figure: { words: 'At least forty', min: 40, counts: 'killed' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'Seventy sailors drowned',
              claim: 'dead',
              from: ['named-person: Ned Marsh'],
              figure: { words: 'Seventy', min: 70, max: 70, counts: 'killed' },
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'small numbers in words of their own, which may be of two wrecks',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Four sailors drowned', claim: 'dead', figure: { words: 'Four', min: 4, max: 4, counts: 'killed' } }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'A wreck killed six', claim: 'dead', figure: { words: 'six', min: 6, max: 6, counts: 'killed' } }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a number of further people',
      reports: [
        TWENTY_DROWNED,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [
            {
              text: 'Another 31 sailors drowned',
              claim: 'dead',
              from: ['named-person: Ned Marsh'],
              figure: { words: '31 sailors', min: 31, max: 31, counts: 'killed', unit: 'person' },
            },
          ],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'what one report says and another leaves open',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The harbour master said it was unclear whether the union had blocked the lock', claim: 'who', denies: true }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'an accusation, and a denial in words of its own',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-04',
          sentences: [
            { text: 'The shipping board blamed the dockers for the loss of the lock gate', claim: 'who', from: ['organisation: shipping board'] },
          ],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [{ text: 'Their union denied any responsibility', claim: 'who', denies: true, from: ['organisation: the union'] }],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'two speakers of one report who exclude each other',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] },
            { text: 'The union did not block the lock', claim: 'who', denies: true, from: ['named-person: Ned Marsh'] },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'one report that gives both in its own voice',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] },
            { text: 'The union had not blocked the lock before', claim: 'who', denies: true },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two speakers of one report, of whom one does not say it',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] },
            { text: 'He did not say the union had blocked the lock', claim: 'who', denies: true, from: ['named-person: Ned Marsh'] },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a denial of another matter in the same sentence',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The union that runs the lock gave no interview', claim: 'who', denies: true }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'not known at first',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The Free Coast Movement claimed the blockade', claim: 'who' }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'two numbers of one day in claims that are near',
      reports: [
        TWENTY_DROWNED,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [{ ...AT_LEAST_26, claim: 'drowned', near: 'dead' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two numbers, one of a report without a date',
      reports: [TWENTY_DROWNED, { outlet: 'Ledan Daily', sentences: [{ ...AT_LEAST_26, claim: 'drowned', near: 'dead' }] }],
    },
    {
      expect: 'leaves',
      shows: 'a toll that is higher the day after',
      reports: [
        TWENTY_DROWNED,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [AT_LEAST_26],
        },
      ],
    },
  ],
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
        (ofOneDay(view, x, y) || copies.has(`${x.id} ${y.id}`)) &&
        (!small || copies.has(`${x.id} ${y.id}`))
      const y = other.statements.find(rival)
      if (y !== undefined) return { ...pair(view, facts, x, y), once: ofNumbers(facts, [x, one], [y, other]) }
    }
  }
  return undefined
}

/** Whether two statements came out on one day; or on days that are both unknown, as where no report of a case has a date. */
function ofOneDay(view: CaseView, x: Statement, y: Statement): boolean {
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
