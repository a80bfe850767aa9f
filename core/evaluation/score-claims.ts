import { bcubed } from './bcubed.ts'
import type { GoldClaim, GoldOrigins, GoldSpan } from './gold-format.ts'
import { ratio, type Share } from './measures.ts'
import { matchPlaced, offsetsOf } from './offsets.ts'
import { clustersBySpan, placedKeys, type SpanClusters } from './span-clusters.ts'

/** Statements of both sides matched, and each gold claim with the predicted claim that shares most of its statements. */
export interface PairedClaims {
  readonly gold: ReadonlyMap<string, SpanClusters>
  /** Gold statement key → clusters of its partner in the prediction. */
  readonly matched: ReadonlyMap<string, ReadonlySet<number>>
  /** Gold claim number → predicted claim number; absent without a partner. */
  readonly best: ReadonlyMap<number, number>
}

const spansOf = (claims: readonly GoldClaim[]) =>
  clustersBySpan(claims.map((claim) => claim.statements.map(({ doc, span }): readonly [string, GoldSpan] => [doc, span])))

export function pairClaims(gold: readonly GoldClaim[], predicted: readonly GoldClaim[]): PairedClaims {
  const [g, p] = [spansOf(gold), spansOf(predicted)]
  const [gKeys, pKeys] = [placedKeys(g), placedKeys(p)]
  const place = ({ doc, span }: SpanClusters) => ({ doc, offsets: offsetsOf([span]) })
  const pairs = matchPlaced(gKeys.map(place), pKeys.map(place))
  const size = new Map<number, number>()
  for (const { clusters } of p.values()) for (const b of clusters) size.set(b, (size.get(b) ?? 0) + 1)
  const votes = new Map<number, Map<number, number>>()
  for (const [i, j] of pairs)
    for (const a of gKeys[i]!.clusters)
      for (const b of pKeys[j]!.clusters) {
        const mine = votes.get(a) ?? new Map<number, number>()
        mine.set(b, (mine.get(b) ?? 0) + 1)
        votes.set(a, mine)
      }
  const best = new Map([...votes].map(([a, mine]) => [a, [...mine].sort(([b, n], [c, m]) => m - n || size.get(b)! - size.get(c)! || b - c)[0]![0]]))
  return { gold: g, matched: new Map([...pairs].map(([i, j]) => [gKeys[i]!.key, pKeys[j]!.clusters])), best }
}

/** Extended B-cubed over statements; with the score of every statement being its own claim. */
export function scoreClaims(gold: readonly GoldClaim[], paired: PairedClaims) {
  const own = new Map([...paired.gold].map(([key, { clusters }]) => [key, clusters]))
  const told = bcubed(own, paired.matched)
  const singletons = new Map([...own.keys()].map((key, n) => [key, new Set([n])]))
  const alone = bcubed(own, singletons)
  const named = (score: { precision: Share; recall: Share; f1: Share }) => ({
    bcubedPrecision: score.precision,
    bcubedRecall: score.recall,
    bcubedF1: score.f1,
  })
  return {
    ...named(told),
    n: { claims: gold.length, statements: own.size, matched: paired.matched.size },
    baselines: { 'every statement its own claim': named(alone) },
  }
}

type Counted = Pick<GoldOrigins, 'atLeast' | 'supported' | 'atMost'>

/** The three numbers; with the scores of two constants. */
export function scoreOrigins(gold: readonly GoldClaim[], predicted: readonly GoldClaim[], paired: PairedClaims) {
  const rows = gold.map((claim, n): readonly [Counted, Counted | undefined] => [claim.origins, predicted[paired.best.get(n) ?? -1]?.origins])
  const fixed = (count: Counted): readonly (readonly [Counted, Counted])[] => gold.map((claim) => [claim.origins, count])
  const reports = gold.map((claim): readonly [Counted, Counted] => {
    const n = new Set(claim.statements.filter((statement) => statement.polarity !== 'negated').map((statement) => statement.doc)).size
    return [claim.origins, { atLeast: n, supported: n, atMost: n }]
  })
  return {
    ...measureOrigins(rows),
    n: rows.length,
    baselines: {
      'always 1, range 0 to 3': measureOrigins(fixed({ atLeast: 0, supported: 1, atMost: 3 })),
      'reports counted as origins': measureOrigins(reports),
    },
  }
}

function measureOrigins(rows: readonly (readonly [Counted, Counted | undefined])[]) {
  let [exact, holds, width, error, pairedRows] = [0, 0, 0, 0, 0]
  for (const [g, p] of rows) {
    error += Math.abs(g.supported - (p?.supported ?? 0))
    if (!p) continue
    pairedRows++
    exact += Number(p.supported === g.supported)
    holds += Number(p.atLeast <= g.supported && g.supported <= p.atMost)
    width += p.atMost - p.atLeast
  }
  return {
    supportedExact: ratio(exact, rows.length),
    rangeHolds: ratio(holds, rows.length),
    meanWidth: ratio(width, pairedRows),
    meanError: ratio(error, rows.length),
  }
}

/** Cautions by (paired claim, rule). Claims without a partner are left out of precision, not out of recall. */
export function scoreCautions(gold: readonly GoldClaim[], predicted: readonly GoldClaim[], paired: PairedClaims) {
  const { hits, wanted, told, right } = tallyCautions(gold, predicted, paired)
  const byRule = Object.fromEntries(
    [...new Set([...wanted.counts.keys(), ...told.counts.keys()])]
      .sort()
      .map((rule) => [rule, { precision: ratio(right.of(rule), told.of(rule)), recall: ratio(hits.of(rule), wanted.of(rule)), n: wanted.of(rule) }]),
  )
  return { precision: ratio(right.total(), told.total()), recall: ratio(hits.total(), wanted.total()), byRule, n: wanted.total() }
}

/** How often a rule spoke on claims that the known answers have, and how often they have that caution there. */
export interface RuleTold {
  readonly told: number
  readonly right: number
}

/** By rule, what its precision is a share of. */
export function cautionsTold(gold: readonly GoldClaim[], predicted: readonly GoldClaim[], paired: PairedClaims): Readonly<Record<string, RuleTold>> {
  const { told, right } = tallyCautions(gold, predicted, paired)
  return Object.fromEntries([...told.counts.keys()].sort().map((rule) => [rule, { told: told.of(rule), right: right.of(rule) }]))
}

function tallyCautions(gold: readonly GoldClaim[], predicted: readonly GoldClaim[], paired: PairedClaims) {
  const [hits, wanted, told, right] = [tally(), tally(), tally(), tally()]
  const allowed = new Map<number, Set<string>>()
  const rulesOf = (claim: GoldClaim | undefined): Set<string> => new Set(claim?.cautions.map((caution) => caution.rule))
  gold.forEach((claim, n) => {
    const rules = rulesOf(claim)
    const mine = rulesOf(predicted[paired.best.get(n) ?? -1])
    for (const rule of rules) wanted.add(rule)
    for (const rule of rules) if (mine.has(rule)) hits.add(rule)
    const b = paired.best.get(n)
    if (b !== undefined) allowed.set(b, new Set([...(allowed.get(b) ?? []), ...rules]))
  })
  for (const [b, rules] of allowed)
    for (const rule of rulesOf(predicted[b])) {
      told.add(rule)
      if (rules.has(rule)) right.add(rule)
    }
  return { hits, wanted, told, right }
}

function tally() {
  const counts = new Map<string, number>()
  return {
    counts,
    add: (rule: string) => void counts.set(rule, (counts.get(rule) ?? 0) + 1),
    of: (rule: string): number => counts.get(rule) ?? 0,
    total: (): number => [...counts.values()].reduce((sum, n) => sum + n, 0),
  }
}
