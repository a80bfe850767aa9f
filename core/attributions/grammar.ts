import { languageOf } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { Passages } from '../model/passages.ts'
import type { ReportResults } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { sceneAt } from './desk.ts'
import type { Desk } from './desk.ts'
import type { Finding } from './finding.ts'
import { tokenTable } from './items.ts'
import { readSentence } from './read-sentence.ts'
import { MentionedNames } from './mentioned-names.ts'
import { SpeakerRegister } from './register.ts'
import type { Scene } from './scene.ts'
import { creditedAgencies } from '../text/credited-agencies.ts'
import { unitsOf } from './units.ts'

/** A stretch of text that is read at once, with what was found in it. */
export interface Stretch {
  readonly scene: Scene
  readonly findings: readonly Finding[]
}

/** What the stage reads of a report. */
export type Read = Pick<ReportResults, 'words' | 'passages' | 'mentions'>

/** What the grammar alone finds in each stretch of a report: what the model was trained on top of. */
export function grammarOf(report: Report, results: Read): readonly Stretch[] {
  const cues = languageOf(report)?.cues
  return cues ? stretchesOf(bareDesk(report, results, cues), results.passages) : []
}

/** A desk that remembers no speaker. */
export function bareDesk(report: Report, results: Read, cues: Cues): Desk {
  const { passages } = results
  const link: ChainLink = { name: report.meta.outlet?.value ?? report.meta.title?.value ?? report.place, type: 'report', status: 'explicit' }
  const credits: ChainLink[] = creditedAgencies(passages, report.meta.outlet?.value).map(({ name, span }) => ({
    name,
    type: 'agency',
    status: 'inferred',
    span,
  }))
  const sentenceStarts = new Set(passages.sentences.map(({ firstToken }) => firstToken))
  const table = tokenTable(report.text, results)
  return { table, cues, register: new SpeakerRegister([], new MentionedNames([], [])), report: link, credits, rows: [], sentenceStarts }
}

/** Reads each stretch of a report by the grammar. */
export const stretchesOf = (bare: Desk, passages: Passages): readonly Stretch[] =>
  unitsOf(bare.table, bare.cues, passages).map(({ tokens }) => {
    const scene = sceneAt(bare, tokens)
    return { scene, findings: readSentence(scene) }
  })
