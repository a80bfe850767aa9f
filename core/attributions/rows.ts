import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import { SHOWING } from './able-to-speak.ts'
import { backgroundFrom, withoutGloss } from './background-clauses.ts'
import { chainsOf } from './chains.ts'
import type { Place } from './chains.ts'
import { contentMarks, cutAtSentences, foreignIn, modeOf } from './content-marks.ts'
import { sceneAt } from './desk.ts'
import type { Desk } from './desk.ts'
import type { Finding } from './finding.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { withKnowledge } from './knowledge.ts'
import type { Worded } from './knowledge.ts'
import { marksOf } from './marks.ts'
import { mayHoldSpeech } from './may-hold-speech.ts'
import { ownVoiceRow } from './own-voice.ts'
import { readSentence } from './read-sentence.ts'
import { relayedSpeech } from './relayed-speech.ts'
import { isQuote, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { splitClauses } from './split-clauses.ts'
import { splitStates } from './verb-phrases.ts'

/** Adds the rows of a finding, and of what is said inside it. */
export function addFinding(desk: Desk, found: Finding, place: Place): void {
  const { scene } = place
  const finding = relayedSpeech(scene, found)
  desk.register.at(place.depth)
  const chains = chainsOf(desk, finding, place).map((links) => (place.depth === 0 ? inSameDocument(desk, place.scene, { finding, links }) : links))
  const { pieces, background } = contentPieces(scene, finding)
  for (const links of chains)
    for (const piece of pieces) {
      const content = piece.map((range) => withoutGloss(scene, range))
      const number = desk.rows.length
      desk.rows.push(rowOf(desk, { finding, scene, content, links, parent: place.parent, alone: chains.length === 1 }))
      const above = (finding.stance === 'denies' && finding.nominal) || isShown(scene, finding, links) ? place.above : links
      readInside(desk, { scene, content: piece, parent: number, links: above, depth: place.depth })
    }
  if (place.depth === 0) for (const range of background) desk.rows.push(ownVoiceRow(desk, scene, range))
  const closing = chains.at(-1)
  if (place.depth === 0 && closing && finding.voices.length > 0) desk.register.close(closing)
}

/**
 * "The clerks said C in a note, in which they mocked D. They added that E": what holds the words of a speaker holds also what
 * he goes on to say in it.
 */
function inSameDocument(
  { register }: Desk,
  scene: Scene,
  { finding, links }: { finding: Finding; links: readonly ChainLink[] },
): readonly ChainLink[] {
  const [document, speaker] = register.last.slice(-2)
  const own = links.at(-1)
  const held =
    own?.type === 'document' && links.slice(0, -1).every(({ status }) => status === 'inferred')
      ? register.last.findIndex((link) => isSameDocument(link, own))
      : -1
  if (held >= 0 && /^(?:the|this|that|its|his|her|their)$/.test(word(scene, finding.voices[0]?.range[0] ?? 0)))
    return register.last.map((link, n) => ({
      ...link,
      status: n === held ? 'resolved' : 'inferred',
      ...(n === held && own?.span && { span: own.span }),
    }))
  if (document?.type !== 'document' || !own || own.name !== speaker?.name || links.some(({ type }) => type === 'document')) return links
  const [voice] = finding.voices
  const within = voice !== undefined && word(scene, voice.range[0] - 1) === 'which' && word(scene, voice.range[0] - 2) === 'in'
  const goesOn = finding.cue.some(([from, to]) => scene.items.lemmas.slice(from, to).some((lemma) => lemma === 'add' || lemma === 'continue'))
  return within || goesOn ? [...links.slice(0, -1), { ...document, status: 'inferred' }, own] : links
}

/** "Tapes show sores that keepers say tar caused": what can be seen on a tape tells nothing of what others say of it. */
const isShown = (scene: Scene, { nominal, cue }: Finding, links: readonly ChainLink[]): boolean =>
  nominal && links.at(-1)?.type === 'document' && cue.some(([from, to]) => scene.items.lemmas.slice(from, to).some((lemma) => SHOWING.has(lemma)))

/** "a leaked letter", "the letter": one document by its last word. */
const isSameDocument = ({ type, name }: ChainLink, own: ChainLink): boolean =>
  type === 'document' && name.split(' ').at(-1)?.toLowerCase() === own.name.split(' ').at(-1)?.toLowerCase()

/** Shortest background clause that is a statement of its own, in items. */
const SHORTEST = 4

interface Pieces {
  /** One list of ranges for each row: clauses with a subject of their own apart, quotations and pieces whole. */
  readonly pieces: readonly (readonly Range[])[]
  /** What is set behind them in the report's own words. */
  readonly background: readonly Range[]
}

/** "A van hit the gate, which then fell, rowers said": who speaks at the end tells all that stands before. */
const isToldBehind = (cue: Finding['cue'], [, to]: Range): boolean => cue.every(([from]) => from >= to)

function contentPieces(scene: Scene, { content, cue, nominal }: Finding): Pieces {
  const [only, ...more] = content
  if (!only || more.length > 0 || (only[1] - only[0] === 1 && isQuote(scene, only[0]))) return { pieces: [content], background: [] }
  const clauses = nominal ? [only] : splitClauses(scene, only).flatMap((clause) => splitStates(scene, clause))
  const ends = clauses.map((clause) => (isToldBehind(cue, clause) ? clause[1] : backgroundFrom(scene, clause)))
  return {
    pieces: clauses.map(([from], n) => [[from, ends[n] ?? from]]),
    background: clauses.flatMap(([, to], n): Range[] => (to - (ends[n] ?? to) > SHORTEST ? [[(ends[n] ?? to) + 1, to]] : [])),
  }
}

interface Said {
  readonly finding: Finding
  readonly scene: Scene
  readonly content: readonly Range[]
  readonly links: readonly ChainLink[]
  readonly parent: number
  /** False where several speak side by side; each row then names its own. */
  readonly alone: boolean
}

/** The words that name the sources; addressees and documents are links, but no sources. */
function sourceExtents(scene: Scene, { voices }: Finding, own: Extent | undefined): readonly Extent[] {
  const named = voices.filter(({ as }) => as !== 'addressee' && as !== 'document').map(({ range }) => extentOf(scene.items, range))
  return own ? [...named.slice(0, -1), own] : named
}

function rowOf(desk: Desk, { finding, scene, content, links, parent, alone }: Said): AttributionRow {
  const marks = contentMarks(desk, scene, content)
  const cueMarks = marksOf(scene, finding.cue)
  const hedges = [...beforeCue(scene, finding), ...cueMarks.hedges, ...marks.hedges]
  const hedged =
    hedges.length > 0 ||
    finding.cue.some(([from, to]) => scene.items.lemmas.slice(from, to).includes('allege')) ||
    (finding.vague && finding.content.length === 2 && !finding.nominal) ||
    (finding.vague && finding.cue.some(([, to]) => scene.cues.vague.has(word(scene, to - 1)))) ||
    (finding.vague && finding.stance !== 'asserts' && finding.cue.some(([from]) => scene.cues.adverbs.has(word(scene, from))))
  return {
    content: content.map((range) => extentOf(scene.items, range)),
    cue: finding.cue.map((range) => extentOf(scene.items, range)),
    source: sourceExtents(scene, finding, alone ? undefined : links.at(-1)?.span),
    kind: 'reported',
    mode: modeOf(scene, content),
    stance: finding.stance,
    hedging: hedged ? 'hedged' : 'plain',
    hedges,
    polarity: finding.negated || marks.negated ? 'negated' : 'affirmed',
    negations: [...(finding.negated ? finding.cue.map((range) => ({ extent: extentOf(scene.items, range) })) : []), ...marks.negations],
    strength: finding.strength,
    chain: [desk.report, ...withKnowledge(links, finding, { cues: desk.cues, words: wordsOf(scene, finding, content) })],
    parent,
    caveats: [],
    presupposed: finding.presupposed,
    foreign: foreignIn(scene, content),
  }
}

/** "reportedly told", "has allegedly said": adverbs between speaker and verb. */
function beforeCue(scene: Scene, { cue, voices }: Finding): readonly Extent[] {
  const first = cue[0]?.[0] ?? 0
  let from = first
  while (from > 0 && scene.cues.adverbs.has(word(scene, from - 1))) from--
  return from < first && voices.some(({ range }) => range[1] === from) ? marksOf(scene, [[from, first]]).hedges : []
}

/** How the last speaker is named, up to the cue behind it, and what is quoted. */
function wordsOf(scene: Scene, { voices, cue }: Finding, content: readonly Range[]): Worded {
  const last = voices.at(-1)
  const behind = last && cue.find(([from]) => from >= last.range[1])?.[0]
  const quoted = content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n)).find((i) => isQuote(scene, i))
  return {
    source: last ? textOf(scene.items, [last.range[0], behind ?? last.range[1]]) : '',
    quoted: quoted === undefined ? '' : textOf(scene.items, [quoted, quoted + 1]),
  }
}

interface Inside {
  readonly scene: Scene
  readonly content: readonly Range[]
  readonly parent: number
  readonly links: readonly ChainLink[]
  readonly depth: number
}

/** Reads what is said inside a content, sentence by sentence. */
function readInside(desk: Desk, { scene, content, parent, links, depth }: Inside): void {
  if (depth >= 3) return
  for (const [from, to] of content) {
    const first = scene.items.tokens[from]
    const last = scene.items.tokens[to - 1]
    if (!first || !last) continue
    for (const tokens of cutAtSentences(desk, insideMarks(scene, [from, to]))) {
      if (!mayHoldSpeech(desk.table, tokens, desk.cues)) continue
      const inner = sceneAt(desk, tokens, true)
      for (const finding of readSentence(inner))
        if ((isSpeech(finding) || isNaming(inner, finding)) && word(inner, (finding.cue[0]?.[0] ?? 0) - 1) !== 'to')
          addFinding(desk, finding, { scene: inner, parent, above: links, depth: depth + 1 })
    }
  }
}

/** The tokens of a range; a single quotation without its marks. */
function insideMarks(scene: Scene, [from, to]: Range): Range {
  const first = scene.items.tokens[from]?.[0] ?? 0
  const end = scene.items.tokens[to - 1]?.[1] ?? first
  return [first, end]
}

/** "what the union called a lockout": a name is somebody's words wherever it stands. */
const isNaming = (scene: Scene, { voices }: Finding): boolean => word(scene, (voices[0]?.range[0] ?? 0) - 1) === 'what'

/** Inside a content only clauses and requests of a named speaker are entries of their own. */
const isSpeech = (finding: Finding): boolean =>
  finding.voices.length > 0 &&
  (!finding.nominal || /^(?:directs|alleges|reports|denies|evaluates)$/.test(finding.stance) || finding.strength >= 2.7) &&
  finding.stance !== 'believes'
