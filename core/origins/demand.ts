import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import type { Statement } from '../model/statements.ts'

const GOING_ON = anyWord(languages.flatMap(({ sources }) => sources.goingOn))

/**
 * Whether a statement is only demanded or urged by its speaker, and not taken for granted by him. Who calls on somebody to
 * stop something says that it is done.
 */
export function isDemand(view: CaseView, statement: Statement): boolean {
  // What nobody is said to have said directs nobody; most statements are so, and need not be looked up.
  if (statement.kind === 'own-voice') return false
  const attribution = view.layer(statement.report, 'attributions')[statement.attribution]
  if (attribution === undefined || attribution.stance !== 'directs' || attribution.presupposed) return false
  return !GOING_ON.test(view.report(statement.report).text.slice(...statement.extent))
}
