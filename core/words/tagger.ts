import { TAGS } from '../model/words.ts'
import { bytesOfBase64 } from '../text/bytes-of-base64.ts'
import type { Line } from './tagger-features.ts'
import type { WordForm } from './word-forms.ts'
import { FEATURES, HASH_BITS, featuresOf } from './tagger-features.ts'

/** Weights by feature hash: those of feature `f` are `tags[i]`, `weights[i]` for `i` from `first[f]` to `first[f + 1]`. */
export interface TaggerWeights {
  readonly first: Uint32Array
  readonly tags: Uint8Array
  readonly weights: Int8Array
}

const unpacked = new Map<string, TaggerWeights>()

/** The weights packed by the training command; unpacked once. */
export function weightsOf(packed: string): TaggerWeights {
  const known = unpacked.get(packed)
  if (known) return known
  const weights = unpack(bytesOfBase64(packed))
  unpacked.set(packed, weights)
  return weights
}

/**
 * Packed form: for each feature with weights, in order of hash, the distance from the one before as a base-128 number
 * (low groups first, high bit: more follows), how many tags, and for each its index in TAGS and its weight (signed byte).
 */
export function unpack(bytes: Uint8Array): TaggerWeights {
  const first = new Uint32Array(2 ** HASH_BITS + 1)
  const tags = new Uint8Array(bytes.length / 2)
  const weights = new Int8Array(bytes.length / 2)
  let feature = 0
  let filled = 0
  let at = 0
  while (at < bytes.length) {
    let step = 0
    let shift = 0
    for (;;) {
      const group = bytes[at++]!
      step |= (group & 127) << shift
      if (group < 128) break
      shift += 7
    }
    first.fill(filled, feature + 1, feature + step + 1)
    feature += step
    for (let left = bytes[at++]!; left > 0; left--) {
      tags[filled] = bytes[at++]!
      weights[filled++] = (bytes[at++]! << 24) >> 24
    }
  }
  first.fill(filled, feature + 1)
  return { first, tags: tags.slice(0, filled), weights: weights.slice(0, filled) }
}

const scores = new Int32Array(TAGS.length)
const features = new Uint32Array(FEATURES)
/** Stands for the tag before the first word of a line. */
export const NO_TAG = TAGS.length

/** Where the tags of a line go, and which tag a word may have. */
export interface Tagging {
  readonly from: number
  readonly mayBe?: (form: WordForm, tag: number) => boolean
}

/** Writes the most likely tag of each token of a line into `out`, from index `from`; left to right, greedily. A tag of a closed class that `mayBe` refuses gives way to the likeliest of an open one. */
export function tagLine(line: Line, weights: TaggerWeights, out: Uint8Array, { from, mayBe }: Tagging): void {
  let before2: number = NO_TAG
  let before: number = NO_TAG
  for (let at = 0; at < line.forms.length; at++) {
    featuresOf(line, at, [before2, before], features)
    before2 = before
    before = out[from + at] = best(weights, line.forms[at]!, mayBe)
  }
}

function best(weights: TaggerWeights, form: WordForm, mayBe: Tagging['mayBe']): number {
  scores.fill(0)
  for (let f = 0; f < FEATURES; f++) {
    const end = weights.first[features[f]! + 1]!
    for (let i = weights.first[features[f]!]!; i < end; i++) scores[weights.tags[i]!]! += weights.weights[i]!
  }
  const top = highest(() => true)
  return mayBe === undefined || mayBe(form, top) ? top : highest((tag) => OPEN[tag] === 1)
}

/** Tags of open classes: nouns, adjectives and verbs. */
const OPEN = Uint8Array.from(TAGS, (tag) => (/^(?:NN|JJ|VB)/.test(tag) ? 1 : 0))

/** The tag of the highest score, of those that may be. */
function highest(may: (tag: number) => boolean): number {
  let top = -1
  for (let tag = 0; tag < scores.length; tag++) if (may(tag) && (top < 0 || scores[tag]! > scores[top]!)) top = tag
  return top
}
