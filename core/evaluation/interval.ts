/** A 95 % interval of a share. */
export type Interval = readonly [low: number, high: number]

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959964

/** Wilson score interval (Wilson 1927, "Probable inference, the law of succession, and statistical inference") of a share of `n` things. */
export function wilson(share: number, n: number): Interval {
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))
  const centre = share + (Z * Z) / (2 * n)
  const scale = 1 + (Z * Z) / n
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

/** Which count a share is a share of, by part and measure; measures that are no shares of one count are not listed. */
const SHARE_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reuse: { falseLinks: 'apart', direction: 'direction', directionWrong: 'direction', kind: 'kind' },
  attributions: { speaker: 'chain', chain: 'chain', hedging: 'hedging', polarity: 'polarity' },
  actors: { aliasRecall: 'aliases' },
  origins: { supportedExact: '', rangeHolds: '' },
  cautions: { recall: '' },
}

/** The interval of a measure, or undefined where it is no share of a known count. */
export function intervalOf(part: string, measure: string, scores: Readonly<Record<string, unknown>>): Interval | undefined {
  const of = SHARE_OF[part]?.[measure]
  const share = scores[measure]
  if (of === undefined || typeof share !== 'number') return undefined
  const n = of === '' ? scores['n'] : (scores['n'] as Readonly<Record<string, unknown>>)[of]
  return typeof n === 'number' && n > 0 ? wilson(share, n) : undefined
}
