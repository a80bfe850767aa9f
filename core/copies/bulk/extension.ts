/** Words of a text: `[from, to)` of the words of its chunk. */
export interface Stretch {
  readonly words: Uint16Array
  readonly from: number
  readonly to: number
}

/** How far two texts agree from a place on, and in how many words they differ until there. */
export interface Extension {
  readonly one: number
  readonly other: number
  readonly differences: number
}

/**
 * Halves of the score that a word changed, left out or put in takes; a pair of equal words adds two. With four, two equal words behind
 * a change are worth going on for: short passages with many edits are then found to their ends.
 */
const DIFFERENCE = 4
/** Halves by which the score may fall below the best before the search ends. */
const FALL = 20
/** Most differences of one extension: what follows is found from its own sequences. */
const MOST_DIFFERENCES = 400

const ROOM = 2 * MOST_DIFFERENCES + 5
let reached = new Int32Array(ROOM)
let reachedBefore = new Int32Array(ROOM)
const UNREACHED = -(2 ** 30)

/**
 * Extends an alignment greedily until its score falls too far below the best (Zhang, Schwartz, Wagner and Miller 2000). The work grows
 * with the differences, not with the product of the lengths.
 *
 * @param step 1 to go forward from the beginnings of both stretches, -1 to go backward from their ends
 */
export function extension(one: Stretch, other: Stretch, step: 1 | -1): Extension {
  const [longest, otherLongest] = [one.to - one.from, other.to - other.from]
  const [start, otherStart] = step === 1 ? [one.from, other.from] : [one.to - 1, other.to - 1]
  const run = (at: number, diagonal: number): number => {
    let i = at
    let j = at - diagonal
    while (i < longest && j < otherLongest && one.words[start + step * i] === other.words[otherStart + step * j]) {
      i++
      j++
    }
    return i
  }
  const middle = MOST_DIFFERENCES + 2
  let best: Extension & { readonly score: number } = { one: 0, other: 0, differences: 0, score: 0 }
  let [low, high] = [0, 0]
  reached[middle] = run(0, 0)
  best = { one: reached[middle], other: reached[middle], differences: 0, score: 2 * reached[middle] }
  for (let differences = 1; differences <= MOST_DIFFERENCES && low <= high; differences++) {
    ;[reached, reachedBefore] = [reachedBefore, reached]
    for (const edge of [low - 2, low - 1, high + 1, high + 2]) reachedBefore[middle + edge] = UNREACHED
    ;[low, high] = [low - 1, high + 1]
    let [left, right] = [high + 1, low - 1]
    const floor = best.score - FALL
    for (let diagonal = low; diagonal <= high; diagonal++) {
      const at = middle + diagonal
      const from = Math.max(reachedBefore[at - 1]! + 1, reachedBefore[at]! + 1, reachedBefore[at + 1]!)
      reached[at] = UNREACHED
      if (from < 0 || from > longest || from - diagonal > otherLongest || from < diagonal) continue
      const i = run(from, diagonal)
      const score = 2 * i - diagonal - DIFFERENCE * differences
      if (score < floor) continue
      reached[at] = i
      left = Math.min(left, diagonal)
      right = diagonal
      if (score > best.score) best = { one: i, other: i - diagonal, differences, score }
    }
    ;[low, high] = [left, right]
  }
  return best
}
