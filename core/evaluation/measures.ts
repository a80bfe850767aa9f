/** A share, or null where nothing is to be scored. */
export type Share = number | null

export const ratio = (part: number, whole: number): Share => (whole ? part / whole : null)

export function f1(precision: Share, recall: Share): Share {
  if (recall === null) return null
  return !precision || !recall ? 0 : (2 * precision * recall) / (precision + recall)
}

export interface Found {
  /** Null where the gold is a sample. */
  readonly precision: Share
  readonly recall: Share
  /** F1, or recall where the gold is a sample. */
  readonly one: Share
}

export function found(hits: number, sizes: { readonly gold: number; readonly predicted: number }, sampled: boolean): Found {
  const recall = ratio(hits, sizes.gold)
  if (sampled) return { precision: null, recall, one: recall }
  const precision = ratio(hits, sizes.predicted)
  return { precision, recall, one: f1(precision, recall) }
}
