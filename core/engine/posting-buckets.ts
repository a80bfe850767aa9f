import type { PostingColumns } from '../model/plan.ts'
import { rangeOf } from './shuffle.ts'

/** Postings in a bucket, about: few enough that looking for one hash reads little else, enough for a bucket to cost little by itself. */
const WANTED = 64
/** Bits of a high half below those that name its range. */
const BITS = 26
/** Up to so many bits that a bucket does not tell apart stand in two bytes. */
const NARROW = 16

/** Where buckets are put. */
interface Buckets {
  /** By range: bits of the high half that a bucket does not tell apart. */
  readonly shifts: Uint8Array
  /** @param high the least high half that the bucket can hold */
  readonly put: (high: number, bytes: Uint8Array) => void
}

/** Parts the postings of a range into buckets by their high halves; in a bucket they stay in the order in which they come. */
export function writeBuckets({ high, low, report }: PostingColumns, { shifts, put }: Buckets): void {
  if (high.length === 0) return
  const range = rangeOf(high[0]!)
  const bits = Math.min(BITS, Math.max(0, Math.ceil(Math.log2(high.length / WANTED))))
  const shift = (shifts[range] = BITS - bits)
  const bucketOf = (hash: number): number => (hash >>> shift) & ((1 << bits) - 1)
  const starts = new Uint32Array((1 << bits) + 1)
  for (const hash of high) starts[bucketOf(hash) + 1]!++
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!
  const filled = starts.slice()
  const order = new Uint32Array(high.length)
  for (let i = 0; i < high.length; i++) order[filled[bucketOf(high[i]!)]!++] = i
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const members = order.subarray(starts[bucket], starts[bucket + 1])
    if (members.length > 0) put((range * 2 ** bits + bucket) * 2 ** shift, bucketBytes({ high, low, report }, members, shift))
  }
}

const Rest = (shift: number): Uint16ArrayConstructor | Uint32ArrayConstructor => (shift <= NARROW ? Uint16Array : Uint32Array)

/** Columns one after the other: low halves, reports, and what of the high halves the bucket does not tell. */
function bucketBytes({ high, low, report }: Pick<PostingColumns, 'high' | 'low' | 'report'>, members: Uint32Array, shift: number): Uint8Array {
  const Column = Rest(shift)
  const { length } = members
  const bytes = new Uint8Array(length * (8 + Column.BYTES_PER_ELEMENT))
  const lows = new Uint32Array(bytes.buffer, 0, length)
  const reports = new Uint32Array(bytes.buffer, 4 * length, length)
  const rests = new Column(bytes.buffer, 8 * length, length)
  for (let i = 0; i < length; i++) {
    const at = members[i]!
    lows[i] = low[at]!
    reports[i] = report[at]!
    // A narrower column takes the lower bits.
    rests[i] = high[at]!
  }
  return bytes
}

/** The postings of a bucket. */
export interface Bucket {
  readonly low: Uint32Array
  readonly report: Uint32Array
  /** What it holds of the high halves. */
  readonly rest: Uint16Array | Uint32Array
  /** The same of a high half that is looked for. */
  restOf(high: number): number
}

/** Reads what `writeBuckets` put; undefined where it put nothing. */
export function readBucket(bytes: Uint8Array | undefined, shift: number): Bucket {
  const Column = Rest(shift)
  // Columns stand at multiples of their size in a block of their own.
  const { buffer } = new Uint8Array(bytes ?? [])
  const length = buffer.byteLength / (8 + Column.BYTES_PER_ELEMENT)
  return {
    low: new Uint32Array(buffer, 0, length),
    report: new Uint32Array(buffer, 4 * length, length),
    rest: new Column(buffer, 8 * length, length),
    restOf: (high) => (shift <= NARROW ? high & 0xffff : high),
  }
}
