import { bytesOfBase64 } from '../../text/bytes-of-base64.ts'
import type { AttributionWeights } from '../../languages/attribution-weights.ts'
import { TRANSITION_KINDS } from './columns.ts'
import type { Columns } from './columns.ts'
import { LABELS } from './labels.ts'
import type { SpanModel } from './span-model.ts'
import type { Habits } from './sight.ts'
import type { TokenModel } from './token-model.ts'

/** Habits of words are kept under so many bits of the hash of their dictionary form. */
export const HABIT_BITS = 17

/** What the training command writes. */
export interface AttributionModel {
  /** By hash of the dictionary form: habit as a cue times 16, plus habit as part of a source. */
  readonly habits: Uint8Array
  readonly tokens: TokenModel
  readonly spans: SpanModel
}

const unpacked = new WeakMap<AttributionWeights, AttributionModel>()

/** The model that a data file holds; unpacked once. */
export function modelOf(packed: AttributionWeights): AttributionModel {
  const known = unpacked.get(packed)
  if (known) return known
  const model: AttributionModel = {
    habits: new Uint8Array(unpackColumn(bytesOfBase64(packed.habits), 2 ** HABIT_BITS).buffer),
    tokens: {
      weights: unpackLevels(bytesOfBase64(packed.tokens), packed.tokenLevels),
      scale: packed.tokenScale,
      transitions: Float32Array.from({ length: TRANSITION_KINDS * LABELS * LABELS }, (_, at) => packed.transitions[at] ?? 0),
    },
    spans: { weights: unpackLevels(bytesOfBase64(packed.spans), packed.spanLevels), scale: packed.spanScale, worth: packed.worth },
  }
  unpacked.set(packed, model)
  return model
}

/** The habits of each token of a report. */
export function habitsOf({ lemmas }: Columns, habits: Uint8Array): Habits {
  const own = Uint8Array.from(lemmas, (hash) => habits[hash >>> (32 - HABIT_BITS)] ?? 0)
  return { cue: own.map((both) => both >> 4), source: own.map((both) => both & 15) }
}

/** How many levels a weight can have on each side of zero: seven, so that two weights fit in a byte. */
export const LEVELS = 7

/** Weights of few levels, two to a byte (low half first): 0, then level `c` for `c` to 7, then less than zero, level `c - 7`. */
export function packLevels(weights: Int8Array, levels: readonly number[]): Uint8Array {
  const code = (weight: number): number => (weight === 0 ? 0 : levels.indexOf(Math.abs(weight)) + 1 + (weight < 0 ? LEVELS : 0))
  return Uint8Array.from({ length: Math.ceil(weights.length / 2) }, (_, n) => code(weights[2 * n]!) | (code(weights[2 * n + 1] ?? 0) << 4))
}

/** The inverse of {@link packLevels}; an odd number of weights gets a zero behind. */
export function unpackLevels(bytes: Uint8Array, levels: readonly number[]): Int8Array {
  const values = Int8Array.from({ length: 16 }, (_, code) =>
    code === 0 ? 0 : code <= LEVELS ? (levels[code - 1] ?? 0) : -(levels[code - 1 - LEVELS] ?? 0),
  )
  const weights = new Int8Array(bytes.length * 2)
  bytes.forEach((both, n) => {
    weights[2 * n] = values[both & 15]!
    weights[2 * n + 1] = values[both >> 4]!
  })
  return weights
}

/**
 * A column of signed bytes with many zeros: for each other value the distance from the one before as a base-128 number
 * (low groups first, high bit: more follows), then the value.
 */
export function packColumn(column: Int8Array): Uint8Array {
  const bytes: number[] = []
  let before = -1
  column.forEach((value, at) => {
    if (value === 0) return
    for (let step = at - before; ; step >>>= 7) {
      bytes.push((step & 127) | (step > 127 ? 128 : 0))
      if (step <= 127) break
    }
    bytes.push(value & 255)
    before = at
  })
  return Uint8Array.from(bytes)
}

/** The inverse of {@link packColumn}, for a column of a known size. */
export function unpackColumn(bytes: Uint8Array, size: number): Int8Array {
  const column = new Int8Array(size)
  let filled = -1
  for (let at = 0; at < bytes.length; at++) {
    let step = 0
    let shift = 0
    for (;;) {
      const group = bytes[at++] ?? 0
      step |= (group & 127) << shift
      if (group < 128) break
      shift += 7
    }
    filled += step
    column[filled] = bytes[at] ?? 0
  }
  return column
}
