import type { GoldReuse, GoldReuseSpan, GoldSpan } from './gold-format.ts'
import { f1, ratio, type Share } from './measures.ts'
import { HALF, offsetsOf, overlapOf, sharedBy, sizeOf, without, type Offsets } from './offsets.ts'

/** Kinds of shared wording that are no link. */
const NOT_LINKING = new Set(['quotation', 'formulaic', 'furniture'])
const TURNED = { 'a->b': 'b->a', 'b->a': 'a->b', unknown: 'unknown' } as const

/** The row with `a < b`. */
function oriented(row: GoldReuse): GoldReuse {
  if (row.a <= row.b) return row
  const flip = (spans: readonly GoldReuseSpan[]): GoldReuseSpan[] => spans.map((span) => ({ ...span, a: span.b, b: span.a }))
  return { ...row, a: row.b, b: row.a, direction: TURNED[row.direction] ?? 'unknown', spans: flip(row.spans), negatives: flip(row.negatives ?? []) }
}

const linking = (row: Pick<GoldReuse, 'relation' | 'spans'>): readonly GoldReuseSpan[] =>
  row.relation === 'independent' ? [] : row.spans.filter((span) => !NOT_LINKING.has(span.kind ?? ''))

/** All rows on a pair as one. */
function byPair(rows: readonly GoldReuse[]): ReadonlyMap<string, GoldReuse> {
  const all = new Map<string, GoldReuse>()
  for (const row of rows.map(oriented)) {
    const before = all.get(`${row.a} ${row.b}`)
    const relation = before?.relation === 'independent' ? row.relation : before?.relation
    all.set(`${row.a} ${row.b}`, before ? { ...before, spans: [...before.spans, ...row.spans], relation: relation! } : row)
  }
  return all
}

type Sides = { readonly a: Offsets; readonly b: Offsets }
const sides = (spans: readonly GoldReuseSpan[]): Sides => ({ a: offsetsOf(spans.map((span) => span.a)), b: offsetsOf(spans.map((span) => span.b)) })
const overBoth = (x: Sides, y: Sides, measure: (x: Offsets, y: Offsets) => number): number => measure(x.a, y.a) + measure(x.b, y.b)
const size = (x: Sides): number => sizeOf(x.a) + sizeOf(x.b)
const minus = (x: Sides, y: Sides): Sides => ({ a: without(x.a, y.a), b: without(x.b, y.b) })

const spanOverlap = (x: GoldSpan, y: GoldSpan): number => overlapOf(offsetsOf([x]), offsetsOf([y]))
const pairOverlap = (x: GoldReuseSpan, y: GoldReuseSpan): number => Math.min(spanOverlap(x.a, y.a), spanOverlap(x.b, y.b))

/** F1 of characters on both sides, quotations, formulas and furniture of the gold aside. */
function characterF1(gold: GoldReuse, predicted: readonly GoldReuseSpan[]): number {
  const wanted = sides(linking(gold))
  const other = minus(sides(gold.spans.filter((span) => NOT_LINKING.has(span.kind ?? ''))), wanted)
  const told = minus(sides(predicted), other)
  return (2 * overBoth(wanted, told, sharedBy)) / (size(wanted) + size(told))
}

const folded = (kind: string | undefined): string => (kind === undefined || kind === 'verbatim' || kind === 'edited' ? 'reporting' : kind)

/** How many gold spans with a kind are met by a span of that kind. */
function kindsOf(gold: GoldReuse, predicted: GoldReuse): { readonly right: number; readonly n: number } {
  if (gold.relation === 'independent') return { right: 0, n: 0 }
  const wanted = gold.spans.filter((span) => span.kind !== undefined)
  const left = predicted.relation === 'independent' ? [] : [...predicted.spans]
  let right = 0
  for (const span of wanted) {
    const rank = (other: GoldReuseSpan): number => pairOverlap(span, other) + (folded(other.kind) === folded(span.kind) ? 1e-9 : 0)
    const best = left.reduce<GoldReuseSpan | undefined>((top, other) => (top === undefined || rank(other) > rank(top) ? other : top), undefined)
    if (best === undefined || pairOverlap(span, best) < HALF) continue
    left.splice(left.indexOf(best), 1)
    right += Number(folded(best.kind) === folded(span.kind))
  }
  return { right, n: wanted.length }
}

interface Tally {
  linked: number
  hits: number
  predictedLinks: number
  falseLinks: number
  apart: number
  right: number
  wrong: number
  known: number
  kinds: number
  kindsRight: number
  readonly characters: number[]
}

function tally(rows: readonly GoldReuse[], found: ReadonlyMap<string, GoldReuse>): Tally {
  const t: Tally = {
    linked: 0,
    hits: 0,
    predictedLinks: 0,
    falseLinks: 0,
    apart: 0,
    right: 0,
    wrong: 0,
    known: 0,
    kinds: 0,
    kindsRight: 0,
    characters: [],
  }
  for (const row of rows) {
    const p = found.get(`${row.a} ${row.b}`) ?? { a: row.a, b: row.b, relation: 'independent', direction: 'unknown', spans: [] }
    const told = linking(p)
    t.predictedLinks += Number(told.length > 0)
    if (linking(row).length > 0) {
      t.linked++
      t.hits += Number(told.length > 0)
      t.characters.push(characterF1(row, told))
      if (row.direction !== 'unknown') {
        const direction = told.length > 0 ? (p.direction ?? 'unknown') : 'unknown'
        t.known++
        t.right += Number(direction === row.direction)
        t.wrong += Number(direction !== 'unknown' && direction !== row.direction)
      }
    } else {
      t.apart++
      t.falseLinks += Number(told.length > 0)
    }
    for (const negative of row.negatives ?? []) {
      t.apart++
      t.falseLinks += Number(told.some((span) => pairOverlap(negative, span) >= HALF))
    }
    const kinds = kindsOf(row, p)
    t.kinds += kinds.n
    t.kindsRight += kinds.right
  }
  return t
}

/** Pairs linked, characters covered, false links, direction and kind of sharing; with the score of linking nothing. */
export function scoreReuse(gold: readonly GoldReuse[], predicted: readonly GoldReuse[]) {
  const rows = gold.map(oriented).filter((row) => row.a !== row.b)
  const told = shares(tally(rows, byPair(predicted)))
  const { pairF1, charF1, falseLinks, direction } = shares(tally(rows, new Map()))
  return { ...told, baselines: { 'nothing linked': { pairF1, charF1, falseLinks, direction } } }
}

function shares(t: Tally) {
  const mean: Share = ratio(
    t.characters.reduce((sum, one) => sum + one, 0),
    t.characters.length,
  )
  return {
    pairF1: f1(ratio(t.hits, t.predictedLinks), ratio(t.hits, t.linked)),
    charF1: mean,
    falseLinks: ratio(t.falseLinks, t.apart),
    direction: ratio(t.right, t.known),
    directionWrong: ratio(t.wrong, t.known),
    kind: ratio(t.kindsRight, t.kinds),
    n: { linked: t.linked, apart: t.apart, direction: t.known, kind: t.kinds },
  }
}
