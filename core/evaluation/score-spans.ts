import type { GoldFigure, GoldFolder, GoldFurniture, GoldSpan, GoldTime } from './gold-format.ts'
import { found, ratio, type Share } from './measures.ts'
import { matchPlaced, offsetsOf, sharedBy, sizeOf, type Offsets, type Placed } from './offsets.ts'
import type { Texts } from './texts.ts'

const placedRows = (rows: readonly { readonly doc: string; readonly span: GoldSpan }[]): Placed[] =>
  rows.map(({ doc, span }) => ({ doc, offsets: offsetsOf([span]) }))

type ByDoc = ReadonlyMap<string, Offsets>

function byDoc(rows: readonly { readonly doc: string; readonly spans: readonly GoldSpan[] }[]): ByDoc {
  const all = new Map<string, GoldSpan[]>()
  for (const { doc, spans } of rows) all.set(doc, [...(all.get(doc) ?? []), ...spans])
  return new Map([...all].map(([doc, spans]) => [doc, offsetsOf(spans)]))
}

const total = (sets: ByDoc): number => [...sets.values()].reduce((sum, offsets) => sum + sizeOf(offsets), 0)
const shared = (x: ByDoc, y: ByDoc): number => [...x].reduce((sum, [doc, offsets]) => sum + sharedBy(offsets, y.get(doc) ?? []), 0)

/** Furniture by characters; `textLost` is the share of annotated contents and statements that the prediction calls furniture. */
export function scoreFurniture(gold: GoldFolder, predicted: readonly GoldFurniture[], sampled: boolean) {
  const rows = (all: readonly GoldFurniture[]): ByDoc => byDoc(all.map(({ doc, span }) => ({ doc, spans: [span] })))
  const [g, p] = [rows(gold.furniture ?? []), rows(predicted)]
  const { precision, recall, one } = found(shared(g, p), { gold: total(g), predicted: total(p) }, sampled)
  const said = byDoc([
    ...(gold.attributions ?? []).map(({ doc, content }) => ({ doc, spans: content })),
    ...(gold.claims ?? []).flatMap(({ statements }) => statements.map(({ doc, span }) => ({ doc, spans: [span] }))),
  ])
  return { f1: one, precision, recall, textLost: ratio(shared(said, p), total(said)), n: gold.furniture?.length ?? 0 }
}

/** Temporal expressions: spans by overlap and exactly, and TIMEX3 values. */
export function scoreTimes(gold: readonly GoldTime[], predicted: readonly GoldTime[], context: { readonly texts: Texts; readonly sampled: boolean }) {
  const { texts, sampled } = context
  const pairs = matchPlaced(placedRows(gold), placedRows(predicted))
  const { precision, recall, one: relaxed } = found(pairs.size, { gold: gold.length, predicted: predicted.length }, sampled)
  const edges = (rows: readonly GoldTime[]): Set<string> => new Set(rows.map(({ doc, span }) => `${doc} ${texts.trim(doc, span).join()}`))
  const [g, p] = [edges(gold), edges(predicted)]
  const strict = found([...g].filter((edge) => p.has(edge)).length, { gold: g.size, predicted: p.size }, sampled).one
  const scored = gold.flatMap((row, i) => (row.unscored ? [] : [i]))
  const outOfPlay = [...pairs.keys()].filter((i) => gold[i]!.unscored).length
  const right = scored.filter((i) => pairs.has(i) && String(predicted[pairs.get(i)!]!.value).toUpperCase() === gold[i]!.value!.toUpperCase()).length
  const value = found(right, { gold: scored.length, predicted: predicted.length - outOfPlay }, sampled).one
  return { relaxed, strict, value, precision, recall, n: { spans: gold.length, value: scored.length } }
}

/** Figures: spans by overlap, one bound equal, both bounds equal (within 1 %). */
export function scoreFigures(gold: readonly GoldFigure[], predicted: readonly GoldFigure[], sampled: boolean) {
  const pairs = matchPlaced(placedRows(gold), placedRows(predicted))
  const { precision, recall, one: spans } = found(pairs.size, { gold: gold.length, predicted: predicted.length }, sampled)
  const scored = gold.flatMap((row, i) => (row.unscored ? [] : [i]))
  const outOfPlay = [...pairs.keys()].filter((i) => gold[i]!.unscored).length
  let [value, bounds] = [0, 0]
  for (const i of scored) {
    const [g, p] = [gold[i]!, predicted[pairs.get(i) ?? -1]]
    if (!p) continue
    value += Number(same(g.min, p.min) || same(g.max, p.max))
    bounds += Number(sameBound([g.min, g.openMin], [p.min, p.openMin]) && sameBound([g.max, g.openMax], [p.max, p.openMax]))
  }
  const one = (hits: number): Share => found(hits, { gold: scored.length, predicted: predicted.length - outOfPlay }, sampled).one
  return { spans, value: one(value), bounds: one(bounds), precision, recall, n: { spans: gold.length, value: scored.length } }
}

const same = (x: number | null | undefined, y: number | null | undefined): boolean =>
  typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) <= 0.01 * Math.max(Math.abs(x), Math.abs(y))

type Bound = readonly [value: number | null | undefined, open: boolean | undefined]

const sameBound = ([x, xOpen]: Bound, [y, yOpen]: Bound): boolean =>
  x !== null && x !== undefined ? same(x, y) : (y === null || y === undefined) && Boolean(xOpen) === Boolean(yOpen)
