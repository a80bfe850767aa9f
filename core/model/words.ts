/** Part-of-speech tags: the Penn Treebank set as used by the GUM corpus, with punctuation folded into a few. Order is the code. */
export const TAGS = [
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'PUNCT',
  'X',
] as const
export type Tag = (typeof TAGS)[number]

/** The tokens of one report as columns of equal length; token `i` is `text.slice(starts[i], ends[i])`. */
export interface Words {
  /** UTF-16 offsets, ascending, not overlapping. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Index into {@link TAGS}. */
  readonly tags: Uint8Array
  /** Lower-case dictionary form; the lower-case word itself where none is known. */
  readonly lemmas: readonly string[]
}
