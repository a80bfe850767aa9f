import type { DecisionView } from '../contract.ts'

/** Milliseconds within which decisions that were put on record at one go follow each other. */
const AT_ONE_GO = 5000
/** What one act of a reader puts on record many of: parting a claim, joining two, and undoing that. */
const MANY: readonly DecisionView['body']['kind'][] = ['same', 'different', 'undo']

/** The log, newest first, with the decisions of one act and one reason taken together. */
export function decisionsTogether(log: readonly DecisionView[]): readonly (readonly [DecisionView, ...DecisionView[]])[] {
  const groups: [DecisionView, ...DecisionView[]][] = []
  for (const decision of log) {
    const group = groups.at(-1)
    if (group !== undefined && areOfOneAct(group.at(-1)!, decision)) group.push(decision)
    else groups.push([decision])
  }
  return groups
}

function areOfOneAct(later: DecisionView, earlier: DecisionView): boolean {
  return (
    [later, earlier].every(({ body, received }) => MANY.includes(body.kind) && received === undefined) &&
    later.body.what === earlier.body.what &&
    later.by === earlier.by &&
    later.why === earlier.why &&
    (later.undoneBy === undefined) === (earlier.undoneBy === undefined) &&
    Date.parse(later.at) - Date.parse(earlier.at) <= AT_ONE_GO
  )
}
