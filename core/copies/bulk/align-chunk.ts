import { radixOrder } from '../../text/radix-order.ts'
import { chunkOf, placeOf, textOf, wordOf, type Chunk } from './chunk.ts'
import { extension, type Stretch } from './extension.ts'
import type { Hits } from './link-parts.ts'

/** Passages that texts share with earlier ones, one a row; places are as {@link placeOf} makes them. */
export interface BulkPassages {
  /** First word of the passage in the later text, and how many words it has there. */
  readonly later: Uint32Array
  readonly laterWords: Uint32Array
  readonly earlier: Uint32Array
  readonly earlierWords: Uint32Array
  /** Words changed, left out or put in between the two. */
  readonly differences: Uint32Array
}

/** What counts as a passage. */
export interface PassageSettings {
  /** Fewest words of the shorter side; a chance phrase is shorter. */
  readonly fewestWords: number
  /** Leave out what texts of one series share. */
  readonly acrossSeries: boolean
}

/** Words that must agree around a hit before it is extended. */
const FEWEST_IN_A_ROW = 6

/**
 * The passages behind the hits of one chunk, by later text, then by earlier text, then by place. Each is extended once, from its
 * first hit; hits that lie in it are passed over.
 */
export function alignChunk(chunks: readonly Chunk[], number: number, hits: readonly Hits[], settings: PassageSettings): BulkPassages {
  const [later, earlier] = hitsOf(number, hits)
  const order = radixOrder(later)
  const chunk = chunks[number]!
  const rows = new PassageRows()
  for (let first = 0, next = 0; first < order.length; first = next) {
    const text = textOf(chunk, wordOf(later[order[first]!]!))
    const end = chunk.firstWords[text + 1]!
    while (next < order.length && wordOf(later[order[next]!]!) < end) next++
    // Texts stand one after the other, so that hits in order of the earlier place come text by text.
    const ofText = order.subarray(first, next).sort((one, other) => earlier[one]! - earlier[other]! || later[one]! - later[other]!)
    for (const hit of ofText) rows.extend(chunks, [later[hit]!, earlier[hit]!], settings)
  }
  return rows.columns()
}

function hitsOf(number: number, hits: readonly Hits[]): readonly [later: Uint32Array, earlier: Uint32Array] {
  const ranges = hits.map(({ chunkEnds }) => [number === 0 ? 0 : chunkEnds[number - 1]!, chunkEnds[number]!] as const)
  const size = ranges.reduce((sum, [start, end]) => sum + end - start, 0)
  const [later, earlier] = [new Uint32Array(size), new Uint32Array(size)]
  let filled = 0
  ranges.forEach(([start, end], i) => {
    later.set(hits[i]!.later.subarray(start, end), filled)
    earlier.set(hits[i]!.earlier.subarray(start, end), filled)
    filled += end - start
  })
  return [later, earlier]
}

/** A text within its chunk. */
interface Side extends Stretch {
  readonly chunk: number
  readonly series: number
}

function sideAt(chunks: readonly Chunk[], place: number): Side {
  const chunk = chunks[chunkOf(place)]!
  const text = textOf(chunk, wordOf(place))
  return {
    chunk: chunkOf(place),
    series: chunk.series[text]!,
    words: chunk.words,
    from: chunk.firstWords[text]!,
    to: chunk.firstWords[text + 1]!,
  }
}

const holds = (side: Side | undefined, place: number): side is Side =>
  side !== undefined && side.chunk === chunkOf(place) && wordOf(place) >= side.from && wordOf(place) < side.to

/** Passages as they are found, text by text. */
class PassageRows {
  readonly #rows: number[][] = [[], [], [], [], []]
  #later: Side | undefined
  #earlier: Side | undefined
  /** The first row of the two texts at hand. */
  #begun = 0

  /** Adds the passage around a hit, unless it is known or too short. */
  extend(chunks: readonly Chunk[], hit: readonly [later: number, earlier: number], { fewestWords, acrossSeries }: PassageSettings): void {
    const sameLater = holds(this.#later, hit[0])
    if (!sameLater) this.#later = sideAt(chunks, hit[0])
    if (!sameLater || !holds(this.#earlier, hit[1])) {
      this.#earlier = sideAt(chunks, hit[1])
      this.#begun = this.#rows[0]!.length
    }
    const [later, earlier] = [this.#later!, this.#earlier]
    if ((acrossSeries && later.series !== 0 && later.series === earlier.series) || this.#covers(hit)) return
    const [from, earlierFrom] = this.#endsBefore(hit)
    const found = passageAround(
      [{ ...later, from: Math.max(later.from, from) }, wordOf(hit[0])],
      [{ ...earlier, from: Math.max(earlier.from, earlierFrom) }, wordOf(hit[1])],
    )
    if (found === undefined || Math.min(found.one[1], found.other[1]) < fewestWords) return
    const row = [placeOf(later.chunk, found.one[0]), found.one[1], placeOf(earlier.chunk, found.other[0]), found.other[1], found.differences]
    row.forEach((value, field) => this.#rows[field]!.push(value))
  }

  /** Does a hit lie in a passage that these two texts are known to share? */
  #covers([later, earlier]: readonly [number, number]): boolean {
    const [laterFirst, laterWords, earlierFirst, earlierWords] = this.#rows as [number[], number[], number[], number[], number[]]
    for (let row = laterFirst.length - 1; row >= this.#begun; row--) {
      const [inLater, inEarlier] = [later - laterFirst[row]!, earlier - earlierFirst[row]!]
      if (inLater >= 0 && inLater < laterWords[row]! && inEarlier >= 0 && inEarlier < earlierWords[row]!) return true
    }
    return false
  }

  /** Where the known passages of these two texts end that lie before a hit on both sides: a long one that was broken off is gone on with, not told again. */
  #endsBefore([later, earlier]: readonly [number, number]): readonly [later: number, earlier: number] {
    const [laterFirst, laterWords, earlierFirst, earlierWords] = this.#rows as [number[], number[], number[], number[], number[]]
    let ends: readonly [number, number] = [0, 0]
    for (let row = laterFirst.length - 1; row >= this.#begun; row--) {
      const [end, earlierEnd] = [laterFirst[row]! + laterWords[row]!, earlierFirst[row]! + earlierWords[row]!]
      if (end <= later && earlierEnd <= earlier) ends = [Math.max(ends[0], wordOf(end)), Math.max(ends[1], wordOf(earlierEnd))]
    }
    return ends
  }

  columns(): BulkPassages {
    const [later, laterWords, earlier, earlierWords, differences] = this.#rows.map((values) => Uint32Array.from(values))
    return { later: later!, laterWords: laterWords!, earlier: earlier!, earlierWords: earlierWords!, differences: differences! }
  }
}

interface Around {
  /** First word in its chunk and number of words, on either side. */
  readonly one: readonly [first: number, words: number]
  readonly other: readonly [first: number, words: number]
  readonly differences: number
}

function passageAround([one, at]: readonly [Stretch, number], [other, otherAt]: readonly [Stretch, number]): Around | undefined {
  let back = 0
  while (at - back > one.from && otherAt - back > other.from && one.words[at - back - 1] === other.words[otherAt - back - 1]) back++
  let ahead = 0
  while (at + ahead < one.to && otherAt + ahead < other.to && one.words[at + ahead] === other.words[otherAt + ahead]) ahead++
  if (back + ahead < FEWEST_IN_A_ROW) return undefined
  const before = extension({ ...one, to: at - back }, { ...other, to: otherAt - back }, -1)
  const after = extension({ ...one, from: at + ahead }, { ...other, from: otherAt + ahead }, 1)
  return {
    one: [at - back - before.one, before.one + back + ahead + after.one],
    other: [otherAt - back - before.other, before.other + back + ahead + after.other],
    differences: before.differences + after.differences,
  }
}
