import type { Stance } from '../../model/attributions.ts'
import type { Extent } from '../../model/span.ts'
import type { Finding, Voice } from '../finding.ts'
import { PLAIN, reachOf } from '../finding.ts'
import type { Stretch } from '../grammar.ts'
import { extentOf } from '../items.ts'
import type { Range } from '../items.ts'
import { isBe, isFiniteVerb, isQuote, speakerScore } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { columnsOf } from './columns.ts'
import type { Columns, ReadText } from './columns.ts'
import { CONTENT, CUE, SOURCE } from './labels.ts'
import type { RoleExtents, RoleSpan } from './labels.ts'
import { spansIn } from './spans-in.ts'
import { triplesOf } from './triples.ts'
import type { Triple } from './triples.ts'
import type { AttributionModel } from './weights.ts'

/**
 * Adds what the model finds where the grammar found nothing: flat attributions with a source, a cue and a content in one stretch. What the
 * grammar found stays as it is.
 */
export function withProposals(read: readonly Stretch[], text: ReadText, model: AttributionModel): readonly Stretch[] {
  if (!read.some(leavesSpeech)) return read
  const columns = columnsFor(read, text)
  const ranges = read.filter(leavesSpeech).map(({ scene }) => tokensOf(scene))
  const triples = triplesOf(spansIn(columns, model, ranges))
  let next = 0
  return read.map(({ scene, findings }) => {
    const [, last] = tokensOf(scene)
    const own: Finding[] = []
    for (; next < triples.length && triples[next]!.cue.from < last; next++) {
      const finding = findingOf(scene, triples[next]!)
      if (finding && [...findings, ...own].every((other) => apart(finding, other))) own.push(finding)
    }
    return own.length === 0 ? { scene, findings } : { scene, findings: [...findings, ...own].sort((a, b) => reachOf(a)[0] - reachOf(b)[0]) }
  })
}

/** Is there a verb of speech that no finding governs? Elsewhere the model is not asked: it would cost time and add next to nothing. */
function leavesSpeech({ scene, findings }: Stretch): boolean {
  const reaches = findings.map(reachOf)
  for (let i = 0; i < scene.size; i++)
    if (isVerb(scene, i) && wordOfSpeech(scene, i) && !reaches.some(([from, to]) => i >= from && i < to)) return true
  return false
}

const isVerb = ({ items }: Scene, at: number): boolean => (items.tags[at] ?? '').startsWith('VB')

/** The columns of a text that the grammar has read. */
export const columnsFor = (read: readonly Stretch[], text: ReadText): Columns => columnsOf(text, read.flatMap(extentsOf))

/** What the grammar found in one stretch. Addressees and documents are no sources. */
function extentsOf({ scene, findings }: Stretch): readonly RoleExtents[] {
  const extents = (ranges: readonly Range[]): readonly Extent[] => ranges.map((range) => extentOf(scene.items, range))
  return findings.flatMap(({ cue, content, voices }) => [
    { role: CUE, extents: extents(cue) },
    { role: CONTENT, extents: extents(content) },
    { role: SOURCE, extents: extents(voices.filter(isSource).map(({ range }) => range)) },
  ])
}

const isSource = ({ as }: Voice): boolean => as !== 'addressee' && as !== 'document'

const tokensOf = ({ items, size }: Scene): Range => [items.tokens[0]?.[0] ?? 0, items.tokens[size - 1]?.[1] ?? 0]

/** A triple as a finding of its stretch; nothing where a part of it is missing there. */
function findingOf(scene: Scene, { source, cue, content }: Triple): Finding | undefined {
  const voice = source && itemsOf(scene, source)
  const cueItems = itemsOf(scene, cue)
  const contents = content.flatMap((span) => {
    const items = itemsOf(scene, span)
    const range = items && withoutEdges(scene, items)
    return range && cueItems && voice && separate(range, cueItems) && separate(range, voice) ? [range] : []
  })
  const known = cueItems && manner(scene, cueItems)
  if (!voice || !known || !separate(voice, cueItems) || !isSpeaker(scene, voice) || isToldOnly(scene, voice, cueItems)) return undefined
  if (!contents.some((range) => isSaid(scene, range))) return undefined
  return { ...PLAIN, ...known, content: contents, cue: [cueItems], voices: [{ range: voice, as: 'speaker' }] }
}

/** "The crews have been told that C": who is told says nothing. */
function isToldOnly(scene: Scene, voice: Range, [from, to]: Range): boolean {
  if (voice[1] > from) return false
  for (let i = from; i < to; i++) {
    const told = scene.cues.verbs.get(scene.items.lower[i] ?? '')?.some(({ verb }) => verb.frames.includes('addressee'))
    if (told && isBe(scene.items.lower[scene.items.tags[i - 1] === 'RB' ? i - 2 : i - 1] ?? '')) return true
  }
  return false
}

/** Names, pronouns and nouns of people and bodies; the model also hears things speak ("the storm showed that"). */
function isSpeaker(scene: Scene, [from, to]: Range): boolean {
  if (/^(?:no|nobody|none|neither|nothing)$/.test(scene.items.lower[from] ?? '')) return false
  return scene.chunks.some((chunk) => from <= chunk.from && chunk.to <= to && speakerScore(scene, chunk) >= 2)
}

/** Only clauses and quotations are taken over: what somebody wants, plans or is asked for is no statement. */
function isSaid(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i) || isQuote(scene, i)) return true
  return false
}

/** The items that hold a span's tokens; nothing where it lies in another stretch. */
function itemsOf(scene: Scene, { from, to }: RoleSpan): Range | undefined {
  const { tokens } = scene.items
  const first = tokens.findIndex(([, end]) => end > from)
  if (first < 0 || (tokens[first]?.[0] ?? to) >= to) return undefined
  let last = first
  while (last < tokens.length && (tokens[last]?.[0] ?? to) < to) last++
  return [first, last]
}

/** Without "that", "to" and marks at the edges. */
function withoutEdges({ items }: Scene, [from, to]: Range): Range | undefined {
  let [first, last] = [from, to]
  while (first < last && /^(?:that|[,:;.–—-]+)$/.test(items.lower[first] ?? '')) first++
  while (first < last && /^[,:;.–—-]+$/.test(items.lower[last - 1] ?? '')) last--
  return first < last ? [first, last] : undefined
}

const separate = (a: Range, b: Range): boolean => a[1] <= b[0] || b[1] <= a[0]
const apart = (a: Finding, b: Finding): boolean => separate(reachOf(a), reachOf(b))

/** How the lexicon understands a cue's words; nothing where it knows none of them as words of speech. */
function manner(scene: Scene, [from, to]: Range): Pick<Finding, 'stance' | 'strength' | 'negated'> | undefined {
  const negated = scene.items.lower.slice(from, to).some((word) => scene.cues.negations.has(word))
  for (let i = to - 1; i >= from; i--) {
    const known = wordOfSpeech(scene, i)
    if (known && negated) return known.stance === 'denies' ? undefined : { stance: 'reports', strength: 0, negated }
    if (known) return { stance: known.stance, strength: known.strength, negated: known.stance === 'denies' }
  }
  return undefined
}

function wordOfSpeech({ items, cues }: Scene, at: number): { readonly stance: Stance; readonly strength: number } | undefined {
  const word = items.lower[at] ?? ''
  const known = cues.verbs.get(word)?.[0]?.verb ?? cues.nouns.get(word)
  return known && SPOKEN.has(known.stance) ? known : undefined
}

const SPOKEN: ReadonlySet<Stance> = new Set(['asserts', 'reports', 'testifies', 'alleges', 'denies'])
