import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import type { Voice } from './voice.ts'

const BLAMED = anyWord(languages.flatMap(({ sources }) => sources.blamed))

/**
 * A noun phrase that says in passing whom an act is blamed on ("a raid blamed on the League killed nine, the mayor said") names
 * nobody who blames: the speaker of the sentence tells of the dead.
 */
export function withVagueBlame(view: CaseView, voice: Voice): Voice {
  const { report, extent, agent, partOf } = voice.statement
  if (agent === undefined || partOf === undefined || voice.end.kind !== 'speaker') return voice
  const words = BLAMED.exec(view.report(report).text.slice(...extent))?.[0]
  return words === undefined ? voice : { ...voice, end: { kind: 'vague', words, telling: true } }
}
