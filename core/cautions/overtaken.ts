import type { CaseView } from '../model/case-view.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { called, claimFacts, dayOf, quoted, shown } from './facts.ts'
import { risenTolls } from './risen-tolls.ts'
import { SO_FAR } from './so-far.ts'

const FIRST_TOLL: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'At least nine sailors drowned off Port Ledan',
      claim: 'first toll',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'At least nine', min: 9, counts: 'killed', unit: 'person' },
    },
  ],
}
const HIGHER_TOLL: ExampleSentence = {
  text: 'The dead of the wreck off Port Ledan are now 15',
  claim: 'dead',
  near: 'first toll',
  from: ['ngo: Coast Monitor'],
  figure: { words: '15', min: 15, max: 15, counts: 'killed', unit: 'person' },
}

/** Each was so at its time. */
export const overtaken: CautionRule = {
  id: 'overtaken',
  version: 4,
  asks: 'Is a statement overtaken by a later one of the claim, or a toll by that of a near claim: nothing known and then known, a lower toll and then a higher one, a state and then its end?',
  why: 'Two statements that seem to clash may each have been so when it was made; the earlier one should not be quoted as current.',
  cannotTell: 'What happened between the two, and whether the later one is better informed.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = denialFirst(view, facts) ?? stateEnded(view, facts) ?? risingToll(view, facts)
      if (found !== undefined) yield found
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'no claim at first, a claim the day after',
      reports: [
        { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [{ text: 'The Free Coast Movement claimed the blockade', claim: 'who', from: ['party: Free Coast Movement'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a denial that is no “not yet”',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-04',
          sentences: [{ text: 'The Free Coast Movement did not take part', claim: 'who', denies: true, from: ['party: Free Coast Movement'] }],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [{ text: 'The Free Coast Movement took part', claim: 'who', from: ['named-person: Ada Finn'] }],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'a toll that is higher the day after, in a claim that is near',
      reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [HIGHER_TOLL] }],
    },
    {
      expect: 'leaves',
      shows: 'a higher number of the same day',
      reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-05-04', sentences: [HIGHER_TOLL] }],
    },
    {
      expect: 'leaves',
      shows: 'a number of another size, as of all wrecks of a year',
      reports: [
        FIRST_TOLL,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [
            {
              text: 'Wrecks have killed 4,000 sailors',
              claim: 'wrecks',
              near: 'first toll',
              from: ['ngo: Coast Monitor'],
              figure: { words: '4,000', min: 4000, max: 4000, counts: 'killed', unit: 'person' },
            },
          ],
        },
      ],
    },
  ],
}

function denialFirst(view: CaseView, { claim, stated, affirmed }: ClaimFacts): Found | undefined {
  const flat = stated.some(
    ({ statement, polarity }) => polarity === 'negated' && !SO_FAR.test(view.report(statement.report).text.slice(...statement.extent)),
  )
  if (flat) return undefined
  const early = stated.find(
    ({ statement, polarity }) => polarity === 'negated' && SO_FAR.test(view.report(statement.report).text.slice(...statement.extent)),
  )?.statement
  const late = affirmed.find(
    (statement) => early !== undefined && statement.report !== early.report && !(dayOf(view, statement.report) < dayOf(view, early.report)),
  )
  return early && late && { ...pair(view, early, late), claim: claim.id }
}

/** Words of a state that is over, and of one that holds. */
const OVER = /\b(?:(?:was|were|had been) (?:on|in|at|under|among)\b|until|no longer|formerly|remov(?:al|e|ed|ing) .{0,40}\bfrom\b)/i
const HOLDS = /\b(?:is|are|remains?)\b/i

function stateEnded(view: CaseView, { claim, affirmed }: ClaimFacts): Found | undefined {
  const text = (statement: Statement): string => view.report(statement.report).text.slice(...statement.extent)
  const over = affirmed.find((statement) => OVER.test(text(statement)) && !HOLDS.test(text(statement)))
  const holds = affirmed.find(
    (statement) => over !== undefined && statement.report !== over.report && HOLDS.test(text(statement)) && !OVER.test(text(statement)),
  )
  return over && holds && claim.kind !== 'figure' ? { ...pair(view, holds, over), claim: claim.id } : undefined
}

function risingToll(view: CaseView, facts: ClaimFacts): Found | undefined {
  const [risen] = risenTolls(view, facts)
  return risen && { ...pair(view, risen[0].statements[0]!, risen[1].statements.at(-1)!), claim: facts.claim.id }
}

function pair(view: CaseView, early: Statement, late: Statement): Omit<Found, 'claim'> {
  return {
    reports: [...new Set([early.report, late.report])].sort(),
    sentence: `${called(view, early.report)} says ${quoted(view, early)}; later or elsewhere ${called(view, late.report)} says ${quoted(view, late)}.`,
    evidence: [shown(early, 'earlier'), shown(late, 'later')],
    weight: 35,
    weightBecause: 'the earlier statement may be quoted as current',
  }
}
