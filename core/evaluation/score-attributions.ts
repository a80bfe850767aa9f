import type { GoldActor, GoldAttribution, GoldLink, GoldSpan } from './gold-format.ts'
import { found, ratio, type Share } from './measures.ts'
import { linkNames, linksAgree, speakersOf } from './names.ts'
import { compareOffsets, HALF, matchPlaced, offsetsOf, overlapOf, type Placed } from './offsets.ts'
import type { Texts } from './texts.ts'

/** One side of a comparison of attributions. */
export interface AttributionSide {
  readonly attributions: readonly GoldAttribution[]
  readonly actors: readonly GoldActor[]
}

type Part = 'content' | 'cue' | 'source'
type Context = { readonly texts: Texts; readonly sampled: boolean }

const SPOKEN = new Set(['reported', 'continuation', 'lead'])
const placed = (row: GoldAttribution, part: Part): Placed => ({ doc: row.doc, offsets: offsetsOf(row[part]) })

/** Spans of content, cue and source; whole triples; speakers and chains; hedging and polarity. */
export function scoreAttributions(gold: AttributionSide, predicted: AttributionSide, context: Context) {
  const g = gold.attributions.filter((row) => SPOKEN.has(row.kind ?? ''))
  const p = predicted.attributions.filter((row) => SPOKEN.has(row.kind ?? 'reported'))
  const pairs = matchContents(g, p)
  const { precision, recall, one: overlap } = found(pairs.size, { gold: g.length, predicted: p.length }, context.sampled)
  const chains = scoreChains(gold, predicted)
  return {
    content: { exact: sameParts(g, p, { ...context, parts: ['content'] }), overlap },
    cue: scorePart(g, p, { ...context, part: 'cue' }),
    source: scorePart(g, p, { ...context, part: 'source' }),
    triple: {
      exact: sameParts(g, p, { ...context, parts: ['content', 'cue', 'source'] }),
      overlap: found(nearTriples(g, p, pairs), { gold: g.length, predicted: p.length }, context.sampled).one,
    },
    precision,
    recall,
    ...chains.shares,
    n: { content: g.length, ...chains.n },
  }
}

function matchContents(g: readonly GoldAttribution[], p: readonly GoldAttribution[]): ReadonlyMap<number, number> {
  const near = (x: readonly GoldSpan[], y: readonly GoldSpan[]): number => overlapOf(offsetsOf(x), offsetsOf(y))
  return matchPlaced(
    g.map((row) => placed(row, 'content')),
    p.map((row) => placed(row, 'content')),
    (i, j) => near(g[i]!.source, p[j]!.source) + near(g[i]!.cue, p[j]!.cue),
  )
}

function trimmedKey(row: GoldAttribution, part: Part, texts: Texts): string {
  const spans = row[part].map((span) => texts.trim(row.doc, span)).sort((x, y) => x[0] - y[0] || x[1] - y[1])
  return `${row.doc} ${spans.join(' ')}`
}

/** F1 of entries whose parts are identical but for their edges, counted as often as they stand. */
function sameParts(g: readonly GoldAttribution[], p: readonly GoldAttribution[], context: Context & { readonly parts: readonly Part[] }): Share {
  const count = (rows: readonly GoldAttribution[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const key = context.parts.map((part) => trimmedKey(row, part, context.texts)).join('|')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }
  const other = count(p)
  const hits = [...count(g)].reduce((sum, [key, n]) => sum + Math.min(n, other.get(key) ?? 0), 0)
  return found(hits, { gold: g.length, predicted: p.length }, context.sampled).one
}

/** Cues or sources as distinct spans, whatever they govern. */
function scorePart(g: readonly GoldAttribution[], p: readonly GoldAttribution[], context: Context & { readonly part: Part }) {
  const { part, texts, sampled } = context
  const distinct = (rows: readonly GoldAttribution[]): Placed[] => {
    const all = new Map(rows.filter((row) => row[part].length > 0).map((row) => [`${row.doc} ${offsetsOf(row[part]).join(' ')}`, placed(row, part)]))
    return [...all.values()].sort((x, y) => (x.doc < y.doc ? -1 : x.doc > y.doc ? 1 : compareOffsets(x.offsets, y.offsets)))
  }
  const keys = (rows: readonly GoldAttribution[]): Set<string> =>
    new Set(rows.filter((row) => row[part].length > 0).map((row) => trimmedKey(row, part, texts)))
  const [gKeys, pKeys] = [keys(g), keys(p)]
  const exact = found([...gKeys].filter((key) => pKeys.has(key)).length, { gold: gKeys.size, predicted: pKeys.size }, sampled).one
  const [gAll, pAll] = [distinct(g), distinct(p)]
  return { exact, overlap: found(matchPlaced(gAll, pAll).size, { gold: gAll.length, predicted: pAll.length }, sampled).one }
}

function nearTriples(g: readonly GoldAttribution[], p: readonly GoldAttribution[], pairs: ReadonlyMap<number, number>): number {
  const near = (x: readonly GoldSpan[], y: readonly GoldSpan[]): boolean =>
    (x.length === 0 && y.length === 0) || overlapOf(offsetsOf(x), offsetsOf(y)) >= HALF
  return [...pairs].filter(([i, j]) => near(g[i]!.cue, p[j]!.cue) && near(g[i]!.source, p[j]!.source)).length
}

/** Speakers, chains and marks, over all annotated entries of any kind. */
function scoreChains(gold: AttributionSide, predicted: AttributionSide) {
  const [g, p] = [gold.attributions, predicted.attributions]
  const pairs = matchContents(g, p)
  const names = { gold: linkNames(gold.actors), predicted: linkNames(predicted.actors) }
  const same = (x: GoldLink | null | undefined, y: GoldLink | null | undefined): boolean =>
    !x || !y ? !x && !y : linksAgree(x, y, { gold: names.gold(x), predicted: names.predicted(y) })
  const chained = g.flatMap((row, i) => (row.chain ? [i] : []))
  let [speaker, chain] = [0, 0]
  for (const i of chained) {
    if (!pairs.has(i)) continue
    const [x, y] = [speakersOf(g[i]!.chain!), speakersOf(p[pairs.get(i)!]!.chain ?? [])]
    speaker += Number(same(x.at(-1), y.at(-1)))
    const [known, told] = [x.filter((link) => link !== null), y.filter((link) => link !== null)]
    chain += Number(known.length === told.length && known.every((link, n) => same(link, told[n])))
  }
  const mark = (field: 'hedging' | 'polarity') => {
    const marked = g.flatMap((row, i) => (row[field] ? [i] : []))
    const right = marked.filter((i) => pairs.has(i) && p[pairs.get(i)!]![field] === g[i]![field]).length
    return { share: ratio(right, marked.length), n: marked.length }
  }
  const [hedging, polarity] = [mark('hedging'), mark('polarity')]
  return {
    shares: { speaker: ratio(speaker, chained.length), chain: ratio(chain, chained.length), hedging: hedging.share, polarity: polarity.share },
    n: { chain: chained.length, hedging: hedging.n, polarity: polarity.n },
  }
}
