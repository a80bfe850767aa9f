import { awaitsAnalysis, type OpenCase } from '../adapters/case/index.ts'
import { standingOf, type CaseView, type Decision, type Standing } from '../core/index.ts'
import { ofThing } from './summary.ts'

/** A decision in force and how it stands to the case as it is now. */
export interface StandingDecision {
  readonly decision: Decision
  readonly standing: Standing
}

export function standingDecisions(view: CaseView): readonly StandingDecision[] {
  return view.decisions().map((decision) => ({ decision, standing: standingOf(view, decision) }))
}

/** Who decided what and why, in a line. */
export function decisionInWords({ by, at, why, body }: Pick<Decision, 'by' | 'at' | 'why' | 'body'>): string {
  const said = body.kind === 'side' ? `side "${body.side}"` : body.kind
  return `${at.slice(0, 10)} ${by}: ${said}, ${body.what}${why === '' ? '' : ` (${why})`}`
}

/** Decisions whose words are others now or gone, said loudly; empty where all stand. */
export function lostLines(all: readonly StandingDecision[]): readonly string[] {
  const lost = all.filter(({ standing }) => standing.state !== 'stands')
  return lost.length === 0
    ? []
    : [
        `ATTENTION: ${ofThing(lost.length, 'decision')} no longer ${lost.length === 1 ? 'points' : 'point'} at the words decided on:`,
        ...lost.map(lineOf),
      ]
}

function lineOf({ decision, standing }: StandingDecision): string {
  const words = decisionInWords(decision)
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
