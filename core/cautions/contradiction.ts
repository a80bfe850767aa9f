import type { CaseView } from '../model/case-view.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { called, claimFacts, dayOf, quoted, shown, speakerOf } from './facts.ts'
import { figuresApart, figuresNear } from './figures-compared.ts'
import { hasRisen } from './risen-tolls.ts'
import { SO_FAR } from './so-far.ts'

const TWENTY_DROWNED: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'Twenty sailors drowned',
      claim: 'dead',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'Twenty', min: 20, max: 20, counts: 'killed', unit: 'person' },
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
  version: 6,
  asks: 'Do statements of one claim exclude each other, by number or by yes and no, for the same time; or their numbers those of a claim that may be the same?',
  why: 'They cannot both be so; a count over all of them would hide it.',
  cannotTell: 'Which of them is so, if any; and whether the words hide two different things.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = rivalNumbers(view, facts) ?? denied(view, facts)
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
              text: 'Four sailors drowned',
              claim: 'dead',
              from: ['named-person: Ada Finn'],
              figure: { words: 'Four', min: 4, max: 4, counts: 'killed' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'Fifteen sailors drowned',
              claim: 'dead',
              from: ['named-person: Ned Marsh'],
              figure: { words: 'Fifteen', min: 15, max: 15, counts: 'killed' },
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
              text: 'At least four sailors drowned',
              claim: 'dead',
              from: ['named-person: Ada Finn'],
              figure: { words: 'At least four', min: 4, counts: 'killed' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'Fifteen sailors drowned',
              claim: 'dead',
              from: ['named-person: Ned Marsh'],
              figure: { words: 'Fifteen', min: 15, max: 15, counts: 'killed' },
            },
          ],
        },
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

/** Fewest words that assert something: "the Northern attack" only speaks of it. */
const SENTENCE = 5

function denied(view: CaseView, facts: ClaimFacts): Found | undefined {
  const { claim, stated, affirmed } = facts
  const text = (statement: Statement): string => view.report(statement.report).text.slice(...statement.extent)
  const no = stated.find(
    ({ statement, polarity }) => polarity === 'negated' && statement.kind !== 'headline' && !SO_FAR.test(text(statement)),
  )?.statement
  const asserts = (one: Statement): boolean => one.kind !== 'headline' && text(one).split(/\s+/).length >= SENTENCE
  const yes = no && affirmed.find((statement) => asserts(statement) && !ofOneVoice(statement, no) && !onlyCounted(facts, statement, no))
  return no && yes && pair(view, claim.id, yes, no)
}

/** Whether two statements are words of one voice in one report, which then says more than the two by themselves. */
function ofOneVoice(one: Statement, other: Statement): boolean {
  if (one.report !== other.report) return false
  const overlap = one.extent[0] < other.extent[1] && other.extent[0] < one.extent[1]
  return overlap || speakerOf(one)?.toLowerCase() === speakerOf(other)?.toLowerCase()
}

/** Whether two statements that are both put positively differ by a number, which is weighed as such. */
function onlyCounted({ claim }: ClaimFacts, yes: Statement, no: Statement): boolean {
  return yes.polarity === no.polarity && claim.variants.some(({ on, statements }) => on === 'figure' && statements.includes(no.id))
}

/** Two numbers of two reports of one day: one report that gives two mostly counts two things, and a day later a number may be new. */
function rivalNumbers(view: CaseView, facts: ClaimFacts): Found | undefined {
  for (const apart of [...figuresApart(view, facts), ...figuresNear(view, facts)]) {
    const { how, one, other } = apart
    if (how !== 'exclude' || (one.figure.counts ?? other.figure.counts) === undefined || hasRisen(view, apart)) continue
    for (const x of one.statements) {
      const y = other.statements.find(({ report }) => report !== x.report && !(Math.abs(dayOf(view, report) - dayOf(view, x.report)) > 0))
      if (y !== undefined) return pair(view, facts.claim.id, x, y)
    }
  }
  return undefined
}

function pair(view: CaseView, claim: Found['claim'], one: Statement, other: Statement): Found {
  return {
    ...(claim !== undefined && { claim }),
    reports: [...new Set([one.report, other.report])].sort(),
    sentence: `${called(view, one.report)} says ${quoted(view, one)}; ${called(view, other.report)} says ${quoted(view, other)}. Both cannot be so for the same time.`,
    evidence: [shown(one), shown(other)],
    weight: 75,
    weightBecause: 'the reports exclude each other',
  }
}
