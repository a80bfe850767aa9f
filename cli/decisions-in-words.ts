import { awaitsAnalysis, type OpenCase } from '../adapters/case/index.ts'
import { standingOf, type CaseView, type Decision, type Standing } from '../core/index.ts'
import { sayingInWords, thingsInWords, type DecidedOn } from './decided-things.ts'
import { ofThing } from './summary.ts'

/** A decision in force and how it stands to the case as it is now. */
export interface StandingDecision {
  readonly decision: Decision
  readonly standing: Standing
}

export function standingDecisions(view: CaseView): readonly StandingDecision[] {
  return view.decisions().map((decision) => ({ decision, standing: standingOf(view, decision) }))
}

/** Who decided what on which words and why, in a line. */
export function decisionInWords(view: CaseView, decision: Decision): string {
  const on = decidedOn(decision)
  return lineBy(decision, `${sayingInWords(view, on)}, ${thingsInWords(view, on)}`)
}

/** Who decided what and why, in a line, where what it is on is told beside it. */
export function lineBy({ by, at, why }: Pick<Decision, 'by' | 'at' | 'why'>, said: string): string {
  return `${at.slice(0, 10)} ${by}: ${said}${why === '' ? '' : ` (${why})`}`
}

/** What a decision of this case is on. */
export function decidedOn({ body, anchor, otherAnchor }: Decision): DecidedOn {
  return { body, anchors: [anchor, otherAnchor] }
}

/** Decisions whose words are others now or gone, said loudly; empty where all stand. */
export function lostLines(view: CaseView, all: readonly StandingDecision[]): readonly string[] {
  const lost = all.filter(({ standing }) => standing.state !== 'stands')
  return lost.length === 0
    ? []
    : [
        `ATTENTION: ${ofThing(lost.length, 'decision')} no longer ${lost.length === 1 ? 'points' : 'point'} at the words decided on:`,
        ...lost.map((one) => lineOf(view, one)),
      ]
}

function lineOf(view: CaseView, { decision, standing }: StandingDecision): string {
  const words = decisionInWords(view, decision)
  if (standing.state === 'changed') return `  ${words}: the words were "${standing.was}" and are "${standing.now}" now`
  if (standing.state === 'gone') return `  ${words}: "${standing.was}" is no longer in the case`
  return `  ${words}: its words were found again elsewhere; "headwater decisions --renew" records it there`
}

/** What to say where decisions are on record that nothing counted follows yet; empty where all are heeded. */
export function waitingLines(opened: OpenCase): readonly string[] {
  return awaitsAnalysis(opened)
    ? ['ATTENTION: decisions wait for an analysis: numbers, lists and exports do not follow them yet. Run "headwater analyze" on the case.']
    : []
}
