import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import { anyWord } from '../text/any-word.ts'
import { eitherOf } from '../text/either-of.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, namedIn, shown } from './facts.ts'
import { deniedIn, saysTheSame } from './denial.ts'
import { dayOf } from './record-dates.ts'
import { called, inWords, quoted } from './sentences.ts'
import { ofNumbers } from './figures-said.ts'
import { risenTolls } from './risen-tolls.ts'
import { SO_FAR } from './so-far.ts'
import { overtakenExamples } from './overtaken.examples.ts'
import { DAY } from '../text/day-length.ts'

/** Each was so at its time. */
export const overtaken: CautionRule = {
  id: 'overtaken',
  version: 13,
  asks: 'Is a statement overtaken by a later one of the claim, or a toll by that of a near claim: nothing known and then known, a lower toll and then a higher one, a state and then its end?',
  why: 'Two statements that seem to clash may each have been so when it was made; the earlier one should not be quoted as current.',
  cannotTell: 'What happened between the two, and whether the later one is better informed.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = denialFirst(view, facts) ?? stateEnded(view, facts) ?? risingToll(view, facts)
      if (found !== undefined) yield found
    }
  },
  examples: overtakenExamples,
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
const SOON = 14 * DAY

/** Where a date is missing the gap is no number. */
function isSoonAfter(gap: number): boolean {
  return !(gap < 0) && !(gap > SOON)
}

/** Words of a state that is over, and of one that holds. */
const OVER = eitherOf(languages.map(({ denials }) => denials.over))
const HOLDS = anyWord(languages.flatMap(({ denials }) => denials.holding))

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
