/**
 * Weights of the model that reads sources, cues and contents, as the training command writes them
 * (core/attributions/model; docs/models/attributions.md). Columns are base64 of packed bytes (core/attributions/model/weights.ts).
 */
export interface AttributionWeights {
  /** How often words are cues or parts of sources, by hash. */
  readonly habits: string
  /** Weights of tokens, by feature and label; the levels that they can have, in steps, and what one step is worth. */
  readonly tokens: string
  readonly tokenLevels: readonly number[]
  readonly tokenScale: number
  /** Weights of labels that follow one another, by kind of token. */
  readonly transitions: readonly number[]
  /** Weights of whole spans and of spans that follow one another, likewise. */
  readonly spans: string
  readonly spanLevels: readonly number[]
  readonly spanScale: number
  /** What a span's likelihood is held against, by role. */
  readonly worth: readonly [source: number, cue: number, content: number]
}
