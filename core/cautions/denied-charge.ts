import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { ACCUSES, BLAME, deniedIn, DENIES, saysTheSame } from './denial.ts'
import { speakerOf } from './facts.ts'
import { inWords, wordsOf } from './sentences.ts'

/** What one report says somebody did, and that somebody denies it there. */
export interface DeniedCharge {
  readonly charge: Statement
  readonly denial: Statement
}

/**
 * The charges of a report that the report says are denied: by whoever is charged, in words that name no other matter ("denied any
 * responsibility"); by anyone but who made the charge right after it ("the port rejected the accusation"); or by whoever is charged in words of the charge.
 */
export function deniedCharges(view: CaseView, report: ReportId): readonly DeniedCharge[] {
  const statements = view.layer(report, 'statements').filter(({ kind }) => kind !== 'headline')
  const denials = statements.filter((statement) => statement.partOf === undefined && isDenial(view, statement))
  if (denials.length === 0) return []
  const charges = statements.filter((statement) => isCharge(view, statement))
  return denials.flatMap((denial) => {
    const bare = isBare(inWords(view, denial))
    const called = new Set(wordsOf(speakerOf(denial) ?? ''))
    const denied = deniedIn(view, denial).filter((word) => !called.has(word))
    return charges.flatMap((charge) => {
      if (!areApart(charge, denial)) return []
      const charged = isCharged(view, charge, denial)
      const answers = bare
        ? charged || (accuses(view, charge) && sentencesBetween(view, charge, denial) <= NEAR)
        : charged && saysTheSame(view, charge, denied, 1)
      return answers ? [{ charge, denial }] : []
    })
  })
}

/** Sentences after that of a charge in which a denial that names no matter answers it. */
const NEAR = 1

/** Most words of a denial that names no matter of its own. */
const BARE = 7

/** Whether a statement is what somebody denies, or tells of it. */
export function isDenial(view: CaseView, statement: Statement): boolean {
  if (statement.polarity !== 'negated') return false
  return view.layer(statement.report, 'attributions')[statement.attribution]?.stance === 'denies' || DENIES.test(inWords(view, statement))
}

/** Whether a statement says that somebody did something: by its verb of accusing, or because it names who did an act of violence. */
export function isCharge(view: CaseView, statement: Statement): boolean {
  if (statement.polarity === 'negated') return false
  return statement.agent !== undefined || (statement.partOf === undefined && accuses(view, statement))
}

function accuses(view: CaseView, statement: Statement): boolean {
  const { cue } = view.layer(statement.report, 'attributions')[statement.attribution]!
  const { text } = view.report(statement.report)
  return cue.some((extent) => ACCUSES.test(text.slice(...extent))) || ACCUSES.test(inWords(view, statement))
}

const isBare = (words: string): boolean => words.split(' ').length <= BARE && BLAME.test(words)

/** Whether two clauses, neither of which holds the other, are of two speakers, of whom the second is named. */
function areApart(charge: Statement, denial: Statement): boolean {
  const denier = speakerOf(denial)?.toLowerCase()
  const beside = charge.extent[1] <= denial.extent[0] || denial.extent[1] <= charge.extent[0]
  return beside && denier !== undefined && denier !== speakerOf(charge)?.toLowerCase()
}

/** Whether who denies is called by a name or noun of whom the charge names: who acted, or whom its verb accuses. */
function isCharged(view: CaseView, charge: Statement, denial: Statement): boolean {
  const called = new Set(wordsOf(speakerOf(denial) ?? ''))
  return wordsOf(chargedIn(view, charge)).some((word) => called.has(word))
}

/** Words that name whom a verb of accusing accuses, behind it. */
const NAMED = 6

function chargedIn(view: CaseView, { report, agent, attribution }: Statement): string {
  const { text } = view.report(report)
  if (agent !== undefined) return text.slice(...view.layer(report, 'mentions').mentions[agent]!.extent)
  const [[start, end] = [0, 0]] = view.layer(report, 'attributions')[attribution]!.content
  return text.slice(start, end).split(/\s+/).slice(0, NAMED).join(' ')
}

/** Sentences from a charge to what may answer it; Infinity where that stands before it. */
function sentencesBetween(view: CaseView, charge: Statement, denial: Statement): number {
  if (denial.extent[0] < charge.extent[0]) return Infinity
  const { sentences } = view.layer(charge.report, 'passages')
  return sentences.filter(({ extent: [start] }) => start > charge.extent[0] && start <= denial.extent[0]).length
}
