import { addFinding } from './rows.ts'
import { addOwnVoice, bareRow, clauseMarks, markedBy } from './own-voice.ts'
import { contentMarks } from './content-marks.ts'
import { sceneAt } from './desk.ts'
import { addHeadline } from './headlines.ts'
import { conversationIn, issuedIn, papersIn } from './conversations.ts'
import { tokensOf } from './units.ts'
import { isQuote, word } from './scene.ts'
import { attachCaveats, caveatsIn } from './caveats.ts'
import { markTold } from './knowledge.ts'
import { backgroundOf, namesAlone } from './background.ts'
import { FirstPersons } from './first-persons.ts'
import { languageOf, languages } from '../languages/index.ts'
import { resolveLeads } from './leads.ts'
import { carryBetween } from './told-beside.ts'
import { groupBeforeVerb, sourcesOf } from './sources.ts'
import { MONITORS } from './called-alike.ts'
import { MentionedNames } from './mentioned-names.ts'
import { SpeakerRegister } from './register.ts'
import { modelOf } from './model/weights.ts'
import { withProposals } from './model/proposals.ts'
import { bareDesk, stretchesOf } from './grammar.ts'
import type { Read } from './grammar.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Desk } from './desk.ts'
import type { Extent } from '../model/span.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import type { Report } from '../model/report.ts'
import type { ReportStep } from '../model/plan.ts'
import type { Scene } from './scene.ts'
import type { Passages, Sentence } from '../model/passages.ts'
import type { Source } from './source.ts'

/** Who is said to have said what, through whom. Reports in a language without cues have no attributions. */
export const attributions: ReportStep<'attributions'> = {
  id: 'attributions',
  scope: 'report',
  version: 64,
  inputs: ['words', 'passages', 'mentions'],
  run: (report, results) => attributionsOf(report, results),
}

/** The attributions of one report, in text order; those inside a content follow it. */
export function attributionsOf(report: Report, results: Read): readonly AttributionRow[] {
  const language = languageOf(report)
  if (!language) return []
  const { passages } = results
  const bare = bareDesk(report, results, language.cues)
  const { table, cues } = bare
  const found = stretchesOf(bare, passages)
  const read = language.attributions ? withProposals(found, { text: report.text, ...results }, modelOf(language.attributions)) : found
  const ahead = table.lower.some((lower) => MONITORS.has(lower)) ? read.flatMap(({ scene, findings }) => sourcesIn(scene, findings)) : []
  const desk: Desk = {
    ...bare,
    register: new SpeakerRegister(
      ahead,
      new MentionedNames(backgroundOf(results.mentions, cues), passages.sentences, namesAlone(results.mentions, endOf(passages.headlines))),
    ),
  }
  for (const headline of passages.headlines) addHeadline(desk, sceneAt(desk, tokensOf(table, headline)), headline)
  const carried = carriedUnits(read)
  const firstPersons = new FirstPersons()
  let before: Written | undefined
  for (const [n, { scene, findings }] of read.entries()) {
    const first = desk.rows.length
    const last = desk.register.last
    addUnit(desk, { scene, findings, before })
    firstPersons.read(desk, { scene, findings }, first)
    if (carried.has(n)) carryOver(desk, first, last)
    desk.register.about(findings.some(({ voices }) => voices.length > 0) ? undefined : groupBeforeVerb(scene))
    before = { scene, first: Math.min(first, desk.rows.length) }
  }
  const openings = openingsOf(report.text, passages)
  if (openings.length > 0)
    resolveLeads({ table, language, rows: desk.rows, openings: openings.map(({ extent }) => extent), near: nearEnd(passages.sentences, openings) })
  carryBetween({ table, language, rows: desk.rows, sentences: passages.sentences })
  markTold(desk.rows, report.text)
  attachCaveats(desk.rows, caveatsIn(report.text, cues.caveats), passages.sentences)
  return desk.rows
}

const endOf = (headlines: readonly Extent[]): number => Math.max(0, ...headlines.map(([, to]) => to))

/** What a lead sums up stands within so many sentences of it. */
const NEAR = 3

function nearEnd(sentences: readonly Sentence[], openings: readonly Sentence[]): number {
  const at = sentences.indexOf(openings.at(-1)!)
  return sentences[Math.min(sentences.length - 1, at + NEAR)]!.extent[1]
}

/** So many UTF-16 units at the beginning of two sentences tell that one repeats the other. */
const BEGINNING = 30

/** The sentences that open the body: the first, and the one behind it where furniture such as a list of tags parts the two, or it begins alike. */
function openingsOf(text: string, { sentences, headlines, furniture }: Passages): readonly Sentence[] {
  const body = sentences.filter(({ extent }) => !headlines.some(([from, to]) => extent[0] >= from && extent[1] <= to)).slice(0, 2)
  const [first, second] = body
  if (!first || !second) return body
  const parted = furniture.some(({ extent }) => extent[0] >= first.extent[1] && extent[1] <= second.extent[0])
  const again = text.startsWith(text.slice(first.extent[0], first.extent[0] + BEGINNING), second.extent[0])
  return parted || again ? body : [first]
}

const sourcesIn = (scene: Scene, findings: readonly Finding[]): readonly Source[] =>
  findings.flatMap(({ voices }) => voices.flatMap(({ range }) => sourcesOf(scene, range)))

/**
 * Units between a statement and "the report continued" or "according to the report", where nobody else speaks in between:
 * they go on telling what the report says.
 */
function carriedUnits(read: readonly { readonly scene: Scene; readonly findings: readonly Finding[] }[]): ReadonlySet<number> {
  const carried = new Set<number>()
  let open: number | undefined
  for (const [n, { scene, findings }] of read.entries()) {
    const voiced = findings.filter(({ voices }) => voices.length > 0)
    if (voiced.length === 0) continue
    const pointer = voiced.some(({ voices }) => voices.some(({ range }) => pointsBack(scene, range)))
    if (pointer && open !== undefined) for (let between = open + 1; between < n; between++) carried.add(between)
    open = n
  }
  return carried
}

const ACCOUNTS = new Set(languages.flatMap(({ speech }) => speech.accounts))

const pointsBack = (scene: Scene, [from, to]: Range): boolean => to - from === 2 && word(scene, from) === 'the' && ACCOUNTS.has(word(scene, from + 1))

/** Gives the rows from a number on to the speaker before, as an inference. */
function carryOver(desk: Desk, first: number, last: readonly ChainLink[]): void {
  const cut = last.findLastIndex(({ type }) => /^(?:agency|outlet|website|newspaper|ngo|organisation)$/.test(type))
  if (cut < 0) return
  const links = last.slice(0, cut + 1).map((link) => ({ ...link, status: 'inferred' as const }))
  for (let n = first; n < desk.rows.length; n++) {
    const row = desk.rows[n]
    if (!row || row.parent >= 0 || row.kind === 'headline') continue
    const own = row.kind === 'own-voice'
    desk.rows[n] = { ...row, chain: [desk.report, ...links], ...(own && { kind: 'continuation' as const, mode: 'indirect' as const }) }
  }
}

/** A stretch whose rows are written, and the number of its first row. */
interface Written {
  readonly scene: Scene
  readonly first: number
}

function addUnit(desk: Desk, { scene, findings, before }: { scene: Scene; findings: readonly Finding[]; before: Written | undefined }): void {
  if (findings.length === 0 && addContinuation(desk, scene)) return
  const back = findings.find(({ backward }) => backward)
  if (back && before) return addBackward(desk, { scene, finding: back, before })
  for (const finding of findings) if (!finding.backward) addFinding(desk, finding, { scene, parent: -1, above: [], depth: 0 })
  addOwnVoice(
    desk,
    scene,
    findings.filter((finding) => !finding.backward),
  )
  introduce(desk, scene, findings)
}

/** Remembers who spoke to whom, who issued what, and which papers are told of, where the words follow later. */
function introduce(desk: Desk, scene: Scene, findings: readonly Finding[]): void {
  const issued = issuedIn(scene)
  for (const paper of papersIn(scene, findings)) desk.register.tellOf(paper)
  if (issued) for (const source of sourcesOf(scene, issued.speaker)) desk.register.issues(source, issued.call)
  const found = conversationIn(scene)
  if (!found) return
  const relay = sourcesOf(scene, found.outlet).flatMap((source) => desk.register.linksOf(source).slice(0, 1))
  for (const source of sourcesOf(scene, found.speaker)) desk.register.linksOf(source, relay)
}

/** "X made the revelation, Y reported": what the sentence before states in nobody's name is what X revealed. */
function addBackward(desk: Desk, { scene, finding, before }: { scene: Scene; finding: Finding; before: Written }): void {
  const earlier = desk.rows.slice(before.first)
  if (earlier.some(({ source, kind }) => source.length > 0 || kind === 'headline')) return addOwnVoice(desk, scene, [])
  const content = wholeOf(before.scene)
  desk.rows.length = before.first
  addFinding(desk, finding, { scene, parent: -1, above: [], depth: 3 })
  const last = desk.rows.at(-1)
  if (last) desk.register.close(last.chain.slice(1))
  if (last) desk.rows[desk.rows.length - 1] = { ...last, content: [content], ...clauseMarks(before.scene, [0, before.scene.size]) }
}

/** A stretch without its closing full stop. */
function wholeOf({ items, size }: Scene): Extent {
  let end = size
  while (end > 1 && /^[.!?]+$/.test(items.lower[end - 1] ?? '')) end--
  return [items.starts[0] ?? 0, items.ends[end - 1] ?? 0]
}

/** A quotation without a cue goes on from the speaker before. */
function addContinuation(desk: Desk, scene: Scene): boolean {
  const quotes = Array.from({ length: scene.size }, (_, i) => i).filter((i) => isQuote(scene, i))
  const only = quotes[0]
  if (only === undefined || scene.size - quotes.length > 2 || desk.register.last.length === 0) return false
  const row = bareRow(desk, [scene.items.starts[only] ?? 0, scene.items.ends[only] ?? 0])
  const chain: ChainLink[] = [desk.report, ...desk.register.last.map((link) => ({ ...link, status: 'inferred' as const }))]
  desk.rows.push({ ...row, ...markedBy(contentMarks(desk, scene, [[only, only + 1]])), kind: 'continuation', mode: 'direct-without-cue', chain })
  return true
}
