import type { CaseView } from '../model/case-view.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, namedIn, shown } from './facts.ts'
import { deniedIn, saysTheSame } from './denial.ts'
import { dayOf } from './record-dates.ts'
import { called, inWords, quoted } from './sentences.ts'
import { ofNumbers } from './figures-said.ts'
import { risenTolls } from './risen-tolls.ts'
import { SO_FAR } from './so-far.ts'

const FIRST_TOLL: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'At least 19 sailors drowned off Port Ledan',
      claim: 'first toll',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'At least 19', min: 19, counts: 'killed', unit: 'person' },
    },
  ],
}
const HIGHER_TOLL: ExampleSentence = {
  text: 'The dead of the wreck off Port Ledan are now 35',
  claim: 'dead',
  near: 'first toll',
  from: ['ngo: Coast Monitor'],
  figure: { words: '35', min: 35, max: 35, counts: 'killed', unit: 'person' },
}

/** Each was so at its time. */
export const overtaken: CautionRule = {
  id: 'overtaken',
  version: 9,
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
      expect: 'catches',
      shows: 'a toll that has risen on the day of the lower one, some words before its number',
      reports: [
        FIRST_TOLL,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [
            {
              ...HIGHER_TOLL,
              text: 'The toll of the wreck of the crowded ferry has risen to 35',
              figure: { words: '35', min: 35, max: 35 },
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'an earlier toll of the same report',
      reports: [
        FIRST_TOLL,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [{ ...HIGHER_TOLL, text: 'An earlier toll, of Monday night, was given as 35' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'one number the day after, no longer rounded',
      reports: [
        {
          ...FIRST_TOLL,
          sentences: [
            {
              ...FIRST_TOLL.sentences[0]!,
              text: 'Nearly 35 sailors drowned off Port Ledan',
              figure: { ...HIGHER_TOLL.figure!, words: 'Nearly 35', min: 31 },
            },
          ],
        },
        { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [HIGHER_TOLL] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a higher number of one part beside that of another',
      reports: [
        FIRST_TOLL,
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [
            {
              ...HIGHER_TOLL,
              text: 'The storm killed 35 on the coast and 12 on the island',
              besides: { words: '12', min: 12, max: 12, counts: 'killed', unit: 'person' },
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a higher number a month later, as of another wreck',
      reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-06-05', sentences: [HIGHER_TOLL] }],
    },
    {
      expect: 'leaves',
      shows: 'something not yet known, and an answer on another matter',
      reports: [
        { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-05',
          sentences: [{ text: 'Pilots accused the port of idleness', claim: 'who', from: ['unnamed-group: pilots'] }],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'a state and its end, in claims that are near',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            {
              text: 'The Free Coast Movement is on the list of barred unions',
              claim: 'listed',
              names: ['Free Coast Movement'],
              terms: ['act:list', 'noun:union'],
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'Until spring the Free Coast Movement was on the list of barred unions',
              claim: 'unlisted',
              near: 'listed',
              names: ['Free Coast Movement'],
              terms: ['act:list', 'noun:union'],
            },
          ],
        },
      ],
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

/** Words of what was not yet known that an answer to it has at least. */
const ON_THE_MATTER = 1

function denialFirst(view: CaseView, { claim, stated, affirmed }: ClaimFacts): Found | undefined {
  const against = stated.filter(({ polarity }) => polarity === 'negated').map(({ statement }) => statement)
  if (against.some((statement) => !SO_FAR.test(inWords(view, statement)))) return undefined
  const early = against[0]
  if (early === undefined) return undefined
  const open = deniedIn(view, early)
  const late = affirmed.find(
    (statement) =>
      statement.report !== early.report &&
      isSoonAfter(dayOf(view, statement.report) - dayOf(view, early.report)) &&
      (open.length === 0 || saysTheSame(view, statement, open, ON_THE_MATTER)),
  )
  return late && { ...pair(view, early, late), claim: claim.id }
}

/** Milliseconds after "not yet known" in which a report answers it; later ones mostly speak of another matter. */
const SOON = 14 * 86_400_000

/** Where a date is missing the gap is no number. */
function isSoonAfter(gap: number): boolean {
  return !(gap < 0) && !(gap > SOON)
}

/** Words of a state that is over, and of one that holds. */
const OVER = /\b(?:(?:was|were|had been) (?:on|under)\b|until|no longer|formerly|remov(?:al|e|ed|ing) .{0,40}\bfrom\b)/i
const HOLDS = /\b(?:is|are|remains?)\b/i

function stateEnded(view: CaseView, { claim, affirmed, near }: ClaimFacts): Found | undefined {
  if (claim.kind === 'figure') return undefined
  const text = (statement: Statement): string => inWords(view, statement)
  const ended = (statement: Statement): boolean => OVER.test(text(statement)) && !HOLDS.test(text(statement))
  const goesOn = (statement: Statement): boolean => HOLDS.test(text(statement)) && !OVER.test(text(statement))
  const all = [...affirmed, ...near.slice(0, NEAR_LOOKED_AT)]
  const pairs = all
    .filter(ended)
    .flatMap((over) =>
      all.filter((holds) => holds.report !== over.report && goesOn(holds) && ofOneState(view, over, holds)).map((holds) => ({ over, holds })),
    )
  const found = pairs.find(({ over, holds }) => affirmed.includes(over) || affirmed.includes(holds))
  if (found === undefined) return undefined
  const key = [found.holds, found.over].map(({ id }) => id).join(' ')
  return { ...pair(view, found.holds, found.over), claim: claim.id, once: { key, rank: affirmed.length, ofEach: true } }
}

/** Terms besides names that tell of one state: "was on the list of rebels", "is listed among the rebels". */
const STATE_TERMS = 2

/** Whether two statements tell of one state: in like terms, of the same two actors or of all whom the first names. */
function ofOneState(view: CaseView, over: Statement, holds: Statement): boolean {
  const [ended, going] = [namedIn(view, over), namedIn(view, holds)]
  const both = [...ended].filter((actor) => going.has(actor)).length
  const terms = over.terms.filter((term) => !term.startsWith('name:') && holds.terms.includes(term))
  return terms.length >= STATE_TERMS && (both >= 2 || (both === 1 && ended.size === 1))
}

/** Most statements of near claims that are looked at for a state that is over. */
const NEAR_LOOKED_AT = 40

function risingToll(view: CaseView, facts: ClaimFacts): Found | undefined {
  const [risen] = risenTolls(view, facts)
  if (risen === undefined) return undefined
  const [low, high] = risen
  const [early, late] = [low.statements[0]!, high.statements.at(-1)!]
  return { ...pair(view, early, late), claim: facts.claim.id, once: ofNumbers(facts, [early, low], [late, high]) }
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
