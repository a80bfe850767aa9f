import { addFinding, addOwnVoice, bareRow, clauseMarks, sceneAt } from './rows.ts'
import { addHeadline } from './headlines.ts'
import { creditedAgencies, tokensOf, unitsOf } from './units.ts'
import { isQuote } from './scene.ts'
import { backgroundOf } from './background.ts'
import { languageOf } from '../languages/index.ts'
import { readSentence } from './read-sentence.ts'
import { sourcesOf } from './sources.ts'
import { SpeakerRegister } from './register.ts'
import { tokenTable } from './items.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Desk } from './rows.ts'
import type { Finding } from './finding.ts'
import type { Report } from '../model/report.ts'
import type { ReportResults, ReportStep } from '../model/plan.ts'
import type { Scene } from './scene.ts'
import type { Source } from './sources.ts'

/** Who is said to have said what, through whom. Reports in a language without cues have no attributions. */
export const attributions: ReportStep<'attributions'> = {
  id: 'attributions',
  scope: 'report',
  version: 2,
  inputs: ['words', 'passages', 'mentions'],
  run: (report, results) => attributionsOf(report, results),
}

/** The attributions of one report, in text order; those inside a content follow it. */
export function attributionsOf(report: Report, results: Pick<ReportResults, 'words' | 'passages' | 'mentions'>): readonly AttributionRow[] {
  const cues = languageOf(report)?.cues
  if (!cues) return []
  const { words, passages } = results
  const table = tokenTable(report.text, words, passages.quotations)
  const link: ChainLink = { name: report.meta.outlet?.value ?? report.meta.title?.value ?? report.place, type: 'report', status: 'explicit' }
  const credits: ChainLink[] = creditedAgencies(passages, report.meta.outlet?.value).map(({ name, span }) => ({
    name,
    type: 'agency',
    status: 'inferred',
    span,
  }))
  const sentenceStarts = new Set(passages.sentences.map(({ firstToken }) => firstToken))
  const bare: Desk = { table, cues, register: new SpeakerRegister([], []), report: link, credits, rows: [], sentenceStarts }
  const read = unitsOf(table, passages.sentences, passages.headlines).map(({ tokens }) => {
    const scene = sceneAt(bare, tokens)
    return { scene, findings: readSentence(scene) }
  })
  const desk: Desk = { ...bare, register: new SpeakerRegister(read.flatMap(({ scene, findings }) => sourcesIn(scene, findings)), backgroundOf(results.mentions, cues)) }
  for (const headline of passages.headlines) addHeadline(desk, sceneAt(desk, tokensOf(table, headline)), headline)
  for (const { scene, findings } of read) addUnit(desk, scene, findings)
  return desk.rows
}

const sourcesIn = (scene: Scene, findings: readonly Finding[]): readonly Source[] =>
  findings.flatMap(({ voices }) => voices.flatMap(({ range }) => sourcesOf(scene, range)))

function addUnit(desk: Desk, scene: Scene, findings: readonly Finding[]): void {
  if (findings.length === 0 && addContinuation(desk, scene)) return
  for (const finding of findings)
    addFinding(desk, finding.backward ? pointedBack(desk, finding) : finding, { scene, parent: -1, above: [], depth: 0 })
  addOwnVoice(desk, scene, findings)
}

/** A quotation without a cue goes on from the speaker before. */
function addContinuation(desk: Desk, scene: Scene): boolean {
  const quotes = Array.from({ length: scene.size }, (_, i) => i).filter((i) => isQuote(scene, i))
  const only = quotes[0]
  if (only === undefined || scene.size - quotes.length > 2 || desk.register.last.length === 0) return false
  const row = bareRow(desk, [scene.items.starts[only] ?? 0, scene.items.ends[only] ?? 0])
  const chain: ChainLink[] = [desk.report, ...desk.register.last.map((link) => ({ ...link, status: 'inferred' as const }))]
  desk.rows.push({ ...row, ...clauseMarks(scene, [only, only + 1]), kind: 'continuation', mode: 'direct-without-cue', chain })
  return true
}

/** "X made the revelation": takes the content of the sentence before, which it replaces. */
function pointedBack(desk: Desk, finding: Finding): Finding {
  return finding
}
