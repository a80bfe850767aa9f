import type { ComparisonWords } from './comparison-words.ts'
import type { WordRun } from './exact-runs.ts'

/** Words looked at beyond either end of a chain. */
const BEYOND = 20
/** What a word that is not shared costs at the ends of a chain, in shared words. */
const UNSHARED = 0.75
/** Fall below the best score at which the search beyond an end is given up (X-drop, Altschul et al. 1997). */
const DROP = 6
/** Largest table, in cells, for aligning the words between two runs. */
const CELLS = 4096
/** Tables of the two alignments, filled anew for each: they are small and needed for every chain. */
const lengths = new Uint16Array(2 * CELLS + 2)
const scores = new Float32Array((BEYOND + 1) * (BEYOND + 1))

/**
 * The chain with the shorter runs between its runs and just beyond its ends: longest common subsequence between runs,
 * and the best-scoring prefix beyond the ends.
 */
export function runsBetween(a: ComparisonWords, b: ComparisonWords, chain: readonly WordRun[]): readonly WordRun[] {
  const matches: [a: number, b: number][] = []
  const first = chain[0]!
  const last = chain.at(-1)!
  matches.push(...extension(a, b, { a: first.a - 1, b: first.b - 1, step: -1 }).reverse())
  chain.forEach((run, i) => {
    const before = chain[i - 1]
    if (before !== undefined) matches.push(...common(a, b, { a: before.a + before.length, aEnd: run.a, b: before.b + before.length, bEnd: run.b }))
    for (let k = 0; k < run.length; k++) matches.push([run.a + k, run.b + k])
  })
  matches.push(...extension(a, b, { a: last.a + last.length, b: last.b + last.length, step: 1 }))
  return runsOf(a, b, matches)
}

function runsOf(a: ComparisonWords, b: ComparisonWords, matches: readonly (readonly [number, number])[]): readonly WordRun[] {
  const runs: { a: number; b: number; length: number }[] = []
  for (const [i, j] of matches) {
    const last = runs.at(-1)
    const follows = last !== undefined && last.a + last.length === i && last.b + last.length === j && !a.parted[i] && !b.parted[j]
    if (follows) last.length++
    else runs.push({ a: i, b: j, length: 1 })
  }
  return runs
}

interface Gap {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

/** Longest common subsequence of the words in a gap. */
function common(a: ComparisonWords, b: ComparisonWords, gap: Gap): [number, number][] {
  const rows = gap.aEnd - gap.a
  const columns = gap.bEnd - gap.b
  if (rows <= 0 || columns <= 0 || rows * columns > CELLS) return []
  const width = columns + 1
  const best = lengths.subarray(0, (rows + 1) * width).fill(0)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      best[i * width + j] =
        a.hash[gap.a + i] === b.hash[gap.b + j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const matches: [number, number][] = []
  for (let i = 0, j = 0; i < rows && j < columns;)
    if (a.hash[gap.a + i] === b.hash[gap.b + j]) matches.push([gap.a + i++, gap.b + j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  return matches
}

interface End {
  readonly a: number
  readonly b: number
  readonly step: 1 | -1
}

/** Shared words beyond an end of a chain, from the end outward, as long as they outweigh what is not shared. */
function extension(a: ComparisonWords, b: ComparisonWords, end: End): [number, number][] {
  const rows = Math.min(BEYOND, end.step > 0 ? a.count - end.a : end.a + 1)
  const columns = Math.min(BEYOND, end.step > 0 ? b.count - end.b : end.b + 1)
  if (rows <= 0 || columns <= 0) return []
  const width = columns + 1
  const score = scores
  score[0] = 0
  let top = 0
  let topCell = 0
  for (let i = 0; i <= rows; i++) {
    let rowTop = -Infinity
    for (let j = 0; j <= columns; j++) {
      const cell = i * width + j
      if (cell === 0) continue
      const skipA = i > 0 ? score[cell - width]! - UNSHARED : -Infinity
      const skipB = j > 0 ? score[cell - 1]! - UNSHARED : -Infinity
      const pair = i > 0 && j > 0 ? score[cell - width - 1]! + (equal(a, b, end, i - 1, j - 1) ? 1 : -UNSHARED) : -Infinity
      score[cell] = Math.max(skipA, skipB, pair)
      if (score[cell] > rowTop) rowTop = score[cell]
      if (score[cell] > top) {
        top = score[cell]
        topCell = cell
      }
    }
    if (rowTop < top - DROP) break
  }
  return pathTo(a, b, end, { score, width, cell: topCell })
}

// eslint-disable-next-line max-params -- called for every cell; an object made for each call would cost more than the comparison
function equal(a: ComparisonWords, b: ComparisonWords, end: End, i: number, j: number): boolean {
  return a.hash[end.a + end.step * i] === b.hash[end.b + end.step * j]
}

function pathTo(
  a: ComparisonWords,
  b: ComparisonWords,
  end: End,
  table: { readonly score: Float32Array; readonly width: number; readonly cell: number },
): [number, number][] {
  const { score, width } = table
  const matches: [number, number][] = []
  let i = Math.floor(table.cell / width)
  let j = table.cell % width
  while (i > 0 && j > 0) {
    const cell = i * width + j
    const same = equal(a, b, end, i - 1, j - 1)
    if (same && close(score[cell]!, score[cell - width - 1]! + 1)) {
      matches.push([end.a + end.step * --i, end.b + end.step * --j])
    } else if (!same && close(score[cell]!, score[cell - width - 1]! - UNSHARED)) {
      i--
      j--
    } else if (close(score[cell]!, score[cell - width]! - UNSHARED)) i--
    else j--
  }
  return matches.reverse()
}

const close = (x: number, y: number): boolean => Math.abs(x - y) < 1e-3
