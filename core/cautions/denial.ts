import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import { anyWord } from '../text/any-word.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ClaimFacts } from './facts.ts'
import { speakerOf } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { inWords, wordsOf } from './sentences.ts'
import { SO_FAR } from './so-far.ts'
import { DAY } from '../text/day-length.ts'

/** Fewest words that assert something: "the Northern attack" only speaks of it. */
const SENTENCE = 5
/** Milliseconds between reports that may be of one time. */
const ONE_TIME = 2 * DAY

/**
 * A statement of a claim and one that denies it, or says that it is not known; on the same matter, and of two reports of one time
 * or of two speakers in one: a report that gives both sides in one voice shows by itself that they differ.
 */
export function denialIn(view: CaseView, facts: ClaimFacts): { readonly yes: Statement; readonly no: Statement } | undefined {
  const inBody = facts.stated.filter(({ statement }) => statement.kind !== 'headline').slice(0, MOST)
  for (const { statement: no, polarity } of inBody) {
    const denied = deniedIn(view, no)
    if (denied.length === 0 || SO_FAR.test(inWords(view, no))) continue
    const yes = inBody.find(
      (one) =>
        one.polarity !== polarity &&
        (one.statement.report === no.report ? areOfTwo(view, one.statement, no) : areOfOneTime(view, one.statement, no)) &&
        asserts(view, one.statement) &&
        (saysTheSame(view, one.statement, denied) || isAccused(view, one.statement, no)),
    )
    if (yes !== undefined) return { yes: yes.statement, no }
  }
  return undefined
}

function areOfOneTime(view: CaseView, x: Statement, y: Statement): boolean {
  return !(Math.abs(dayOf(view, x.report) - dayOf(view, y.report)) > ONE_TIME)
}

/** “Was not”; “did not say” denies nothing. */
const NOT = eitherOf(languages.map(({ denials }) => denials.notSo))
/** Words of denying. */
export const DENIES = anyWord(languages.flatMap(({ denials }) => denials.denying))

/** Whether a clause of one report and a denial in it are two speakers', both named. */
function areOfTwo(view: CaseView, yes: Statement, no: Statement): boolean {
  const [one, other] = [speakerOf(yes)?.toLowerCase(), speakerOf(no)?.toLowerCase()]
  const areApart = yes.extent[1] <= no.extent[0] || no.extent[1] <= yes.extent[0]
  const words = inWords(view, no)
  return areApart && one !== undefined && other !== undefined && one !== other && (DENIES.test(words) || NOT.test(words))
}

/** What somebody who is accused denies, and words of accusing. */
export const BLAME = anyWord(languages.flatMap(({ denials }) => denials.accusations))
export const ACCUSES = anyWord(languages.flatMap(({ denials }) => denials.accusing))

/** Whether the one accuses and the other denies it in words of its own: "denied any responsibility". */
function isAccused(view: CaseView, yes: Statement, no: Statement): boolean {
  const denial = inWords(view, no)
  return DENIES.test(denial) && BLAME.test(denial) && ACCUSES.test(inWords(view, yes))
}

/** Most statements of a claim that are compared with one another. */
const MOST = 60

const negations = new Set(languages.flatMap(({ cues }) => [...cues.negations]))
/** Words besides negations that put what follows in doubt or deny it. */
const doubting = new Set(languages.flatMap(({ denials }) => denials.doubting))
/** Where what is denied ends: the clause after it is another matter. */
const CLAUSE_END = new RegExp(`[.;!?]|${anyWord(languages.flatMap(({ denials }) => denials.turning)).source}`, 'i')

/** The words that a statement denies or leaves open: those after its negation, or all where its speaker is said to deny. */
export function deniedIn(view: CaseView, statement: Statement): readonly string[] {
  const text = inWords(view, statement)
  if (view.layer(statement.report, 'attributions')[statement.attribution]?.stance === 'denies') return wordsOf(text)
  const cue = [...text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)].find(([word]) => isNegation(word.toLowerCase()))
  return cue === undefined ? [] : wordsOf(text.slice(cue.index + cue[0].length).split(CLAUSE_END)[0]!)
}

function isNegation(word: string): boolean {
  return negations.has(word) || negations.has(word.replace(/['’]/g, '')) || doubting.has(word)
}

function asserts(view: CaseView, statement: Statement): boolean {
  const words = inWords(view, statement)
  return deniedIn(view, statement).length === 0 && words.split(/\s+/).length >= SENTENCE && !OPEN.test(words)
}

/** What names two answers gives none: "by either pilots or rowers". */
const OPEN = anyWord(languages.flatMap(({ sources }) => sources.undecided))

/** Words that a statement shares at least with what another denies. */
const SHARED = 2
/** Letters that the forms of one word share. */
const STEM = 4

/** Whether a statement is on the matter that another denies or leaves open, by words that both have. */
export function saysTheSame(view: CaseView, statement: Statement, denied: readonly string[], shared = SHARED): boolean {
  const said = wordsOf(inWords(view, statement))
  return (
    new Set(denied.filter((word) => said.some((other) => other.startsWith(word.slice(0, STEM)))).map((word) => word.slice(0, STEM))).size >= shared
  )
}
