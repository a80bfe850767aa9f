import { extentOf, itemsOf, textOf } from './items.ts'
import { withKnowledge } from './knowledge.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { readSentence } from './read-sentence.ts'
import { reachOf } from './finding.ts'
import { sceneOf, isQuote, word } from './scene.ts'
import { sourcesOf } from './sources.ts'
import { splitBackground, withoutBackground } from './background-clauses.ts'
import { splitClauses } from './scope.ts'
import { folded } from './units.ts'
import type { AttributionMode, AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Cues } from '../languages/cues.ts'
import type { Extent } from '../model/span.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range, TokenTable } from './items.ts'
import type { Scene } from './scene.ts'
import type { SpeakerRegister } from './register.ts'

/** What the rows of one report are made with. */
export interface Desk {
  readonly table: TokenTable
  readonly cues: Cues
  readonly register: SpeakerRegister
  /** The report, then agencies credited for the whole text. */
  readonly report: ChainLink
  readonly credits: readonly ChainLink[]
  readonly rows: AttributionRow[]
  /** First tokens of sentences, for reading long quotations sentence by sentence. */
  readonly sentenceStarts: ReadonlySet<number>
}

interface Place {
  readonly scene: Scene
  readonly parent: number
  /** Links above, without the report. */
  readonly above: readonly ChainLink[]
  readonly depth: number
}

/** The scene of a token range; `inside` opens the quotation that holds the whole range. */
export const sceneAt = (desk: Desk, tokens: Range, inside = false): Scene => sceneOf(itemsOf(desk.table, tokens, inside), desk.cues)

/** Adds the rows of a finding, and of what is said inside it. */
export function addFinding(desk: Desk, finding: Finding, place: Place): void {
  const { scene } = place
  desk.register.at(place.depth)
  const chains = chainsOf(desk, finding, place)
  const pieces = contentPieces(scene, finding)
  for (const links of chains)
    for (const content of pieces) {
      const number = desk.rows.length
      desk.rows.push(rowOf(desk, { finding, scene, content, links, parent: place.parent, alone: chains.length === 1 }))
      const above = finding.stance === 'denies' && finding.nominal ? place.above : links
      readInside(desk, { scene, content, parent: number, links: above, depth: place.depth })
    }
  const closing = chains.at(-1)
  if (place.depth === 0 && closing && finding.voices.length > 0) desk.register.close(closing)
}

/** One list of ranges for each row: clauses with a subject of their own apart, quotations and pieces whole. */
function contentPieces(scene: Scene, { content, nominal }: Finding): readonly (readonly Range[])[] {
  const [only, ...more] = content
  if (!only || more.length > 0 || nominal) return [content]
  if (only[1] - only[0] === 1 && isQuote(scene, only[0])) return [content]
  return splitClauses(scene, only).map((piece) => [withoutBackground(scene, piece)])
}

/** The chains of a finding: one, or one for each speaker side by side. */
function chainsOf(desk: Desk, finding: Finding, { scene, above }: Place): readonly (readonly ChainLink[])[] {
  const nobody: readonly ChainLink[] = finding.vague && !finding.negated ? [{ name: 'unknown', type: 'vague', status: 'unresolved' }] : []
  if (finding.voices.length === 0) return [above.length > 0 ? above : [...credited(desk, []), ...nobody]]
  let chains: readonly (readonly ChainLink[])[] = [[]]
  finding.voices.forEach((voice, n) => {
    const last = n === finding.voices.length - 1
    const heads = voiceLinks(desk, scene, { voice, last, so: chains[0] ?? [] })
    chains = heads.flatMap((links) => chains.map((chain) => [...chain, ...links]))
  })
  const open = finding.voices.every(({ as }) => as === 'addressee') ? nobody : []
  return chains.map((chain) => (above.length > 0 ? [...above, ...chain] : [...credited(desk, chain), ...open]))
}

interface Asked {
  readonly voice: Voice
  readonly last: boolean
  readonly so: readonly ChainLink[]
}

function voiceLinks(desk: Desk, scene: Scene, { voice, last, so }: Asked): readonly (readonly ChainLink[])[] {
  if (voice.as === 'document')
    return [
      [
        {
          name: textOf(scene.items, voice.range).replace(/^(?:the|a|an)\s+/i, ''),
          type: 'document',
          status: 'explicit',
          span: extentOf(scene.items, voice.range),
        },
      ],
    ]
  const sources = sourcesOf(scene, voice.range)
  if (voice.as === 'addressee') {
    const own = folded(desk.report.name)
    return [
      sources.flatMap((source) =>
        folded(source.name) === own || own.includes(folded(source.name)) ? [] : desk.register.linksOf(source).slice(0, 1),
      ),
    ]
  }
  return sources.map((source) => {
    const relay = source.relay ? desk.register.linksOf(source.relay) : []
    return [...relay, ...desk.register.linksOf(source, last ? [...so, ...relay].filter(({ type }) => type !== 'document') : [])]
  })
}

/** Puts the credited agencies before a chain that does not hold them already. */
function credited(desk: Desk, chain: readonly ChainLink[]): readonly ChainLink[] {
  const held = new Set(chain.map(({ name }) => folded(name)))
  return [...desk.credits.filter(({ name }) => !held.has(folded(name))), ...chain]
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
  const hedges = [...cueMarks.hedges, ...marks.hedges]
  const hedged =
    hedges.length > 0 || (finding.vague && finding.stance !== 'asserts' && finding.cue.some(([from]) => scene.cues.adverbs.has(word(scene, from))))
  return {
    content: content.map((range) => extentOf(scene.items, range)),
    cue: finding.cue.map((range) => extentOf(scene.items, range)),
    source: sourceExtents(scene, finding, alone ? undefined : links.at(-1)?.span),
    kind: 'reported',
    mode: modeOf(scene, content),
    stance: finding.stance,
    hedging: hedged ? 'hedged' : 'plain',
    hedges,
    polarity: finding.negated !== marks.negated || finding.negated ? 'negated' : 'affirmed',
    strength: finding.strength,
    chain: [desk.report, ...withKnowledge(links, finding)],
    parent,
    caveats: [],
    presupposed: finding.presupposed,
    foreign: foreignIn(scene, content),
  }
}

/** The marks of a content; a quotation is read by its first sentence. */
function contentMarks(desk: Desk, scene: Scene, content: readonly Range[]): Marks {
  const outer = marksOf(scene, content)
  const quoted = content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n)).find((i) => isQuote(scene, i))
  if (quoted === undefined) return outer
  const [first] = cutAtSentences(desk, scene.items.tokens[quoted] ?? [0, 0])
  if (!first) return outer
  const inner = sceneAt(desk, first, true)
  const marks = marksOf(inner, [[0, inner.size]])
  return { hedges: [...outer.hedges, ...marks.hedges], negated: outer.negated || marks.negated }
}

function modeOf(scene: Scene, content: readonly Range[]): AttributionMode {
  const items = content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n))
  const quoted = items.filter((i) => isQuote(scene, i)).length
  if (quoted === items.length) return 'direct'
  const marks = items.some((i) => /^[“"„«]$/u.test(word(scene, i)))
  return quoted > 0 || marks ? 'mixed' : 'indirect'
}

/** Glosses in brackets inside quotations belong to the outlet. */
function foreignIn(scene: Scene, content: readonly Range[]): readonly Extent[] {
  const found: Extent[] = []
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (!isQuote(scene, i)) continue
      const [start, end] = extentOf(scene.items, [i, i + 1])
      for (const match of scene.items.text.slice(start, end).matchAll(/[([][^()[\]]{2,200}[)\]]/gu))
        found.push([start + match.index, start + match.index + match[0].length])
    }
  return found
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
      const inner = sceneAt(desk, tokens, true)
      for (const finding of readSentence(inner))
        if (isSpeech(finding)) addFinding(desk, finding, { scene: inner, parent, above: links, depth: depth + 1 })
    }
  }
}

/** The tokens of a range; a single quotation without its marks. */
function insideMarks(scene: Scene, [from, to]: Range): Range {
  const first = scene.items.tokens[from]?.[0] ?? 0
  const end = scene.items.tokens[to - 1]?.[1] ?? first
  return [first, end]
}

function cutAtSentences(desk: Desk, [from, to]: Range): readonly Range[] {
  const cuts: Range[] = []
  let start = from
  for (let i = from + 1; i < to; i++)
    if (desk.sentenceStarts.has(i)) {
      cuts.push([start, i])
      start = i
    }
  cuts.push([start, to])
  return cuts
}

/** Inside a content only clauses and requests of a named speaker are entries of their own. */
const isSpeech = (finding: Finding): boolean =>
  finding.voices.length > 0 &&
  (!finding.nominal || /^(?:directs|alleges|reports|denies)$/.test(finding.stance) || finding.strength >= 2.7) &&
  finding.stance !== 'believes'

/** Adds what no cue governs as the report's own voice. */
export function addOwnVoice(desk: Desk, scene: Scene, findings: readonly Finding[]): void {
  let from = 0
  for (const [start, end] of [...findings.map(reachOf), [scene.size, scene.size] as Range]) {
    if (start > from)
      for (const clause of splitClauses(scene, [from, start]))
        for (const piece of splitBackground(scene, clause))
          if (piece[1] - piece[0] >= 3 && hasVerb(scene, piece)) desk.rows.push(ownVoiceRow(desk, scene, piece))
    from = Math.max(from, end)
  }
}

function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|VBP|VBN|VBG|MD)$/.test(scene.items.tags[i] ?? '')) return true
  return false
}

function ownVoiceRow(desk: Desk, scene: Scene, clause: Range): AttributionRow {
  const piece: Range =
    /^(?:and|but|while|meanwhile|however)$/.test(word(scene, clause[0])) && clause[1] - clause[0] > 3 ? [clause[0] + 1, clause[1]] : clause
  return { ...bareRow(desk, extentOf(scene.items, piece)), ...clauseMarks(scene, piece) }
}

/** Hedging and polarity of a clause in nobody's voice. */
export function clauseMarks(scene: Scene, piece: Range): Pick<AttributionRow, 'hedging' | 'hedges' | 'polarity'> {
  const marks = marksOf(scene, [piece])
  return { hedging: marks.hedges.length > 0 ? 'hedged' : 'plain', hedges: marks.hedges, polarity: marks.negated ? 'negated' : 'affirmed' }
}

/** A row without cue and source, in the report's own voice. */
export function bareRow(desk: Desk, extent: Extent): AttributionRow {
  return {
    content: [extent],
    cue: [],
    source: [],
    kind: 'own-voice',
    mode: 'own-voice',
    stance: 'none',
    hedging: 'plain',
    hedges: [],
    polarity: 'affirmed',
    chain: [desk.report],
    parent: -1,
    caveats: [],
    presupposed: false,
    foreign: [],
  }
}
