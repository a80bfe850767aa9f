import type { ComparisonWords } from './comparison-words.ts'
import { exactRuns, type SeedIndex, type WordRun } from './exact-runs.ts'
import { runsBetween } from './runs-between.ts'

/** One stretch of shared wording with small edits: runs ascending on both sides. */
export interface Alignment {
  readonly runs: readonly WordRun[]
  readonly sharedWords: number
  readonly longestRun: number
}

/** How far apart two runs of one alignment may stand, and what is worth aligning; counted in words, or in characters where those are compared. */
export interface AlignmentSettings {
  /** Most words between two runs of one chain, on either side. */
  readonly gap: number
  /** Words between two runs that part one alignment from the next, unless only one side has them. */
  readonly apart: number
  /** Words of the longest run of a chain from which it is aligned in detail. */
  readonly worth: number
}

/** Most words between two runs of one chain, on either side: a clause put in or taken out. */
const GAP = 12
/** What a word between two runs costs, in shared words. */
const GAP_COST = 0.3
/** Runs before a run that may precede it in a chain. */
const LOOK_BACK = 50
/** Words of the longest run of a chain from which it is aligned in detail; shorter ones are chance. */
export const WORTH_ALIGNING = 5
/** Words between two runs that part one alignment from the next: whoever marks shared passages by hand parts them there. */
const APART = 5
/** … unless one side has no more words than this between them: then the other side's were put in. */
const INSERTED = 0

const USUAL: AlignmentSettings = { gap: GAP, apart: APART, worth: WORTH_ALIGNING }

/**
 * The local alignments of two texts: exact runs are chained where they follow one another on both sides (sparse dynamic
 * programming after Eppstein et al. 1992), and the words between and beside the runs of a chain are aligned in detail.
 * Passages in another order are alignments of their own. In order of side a.
 */
export function alignments(index: SeedIndex, b: ComparisonWords, settings: AlignmentSettings = USUAL): readonly Alignment[] {
  const found: Alignment[] = []
  for (const chain of chainsOf(exactRuns(index, b), settings)) {
    if (chain.every((run) => run.length < settings.worth)) continue
    const coarse = alignmentOf(chain)
    if (found.some((other) => covers(other, coarse))) continue
    for (const runs of parted(runsBetween(index.words, b, chain), settings)) {
      const alignment = alignmentOf(runs)
      if (!found.some((other) => covers(other, alignment))) found.push(alignment)
    }
  }
  return found.sort((x, y) => x.runs[0]!.a - y.runs[0]!.a || x.runs[0]!.b - y.runs[0]!.b)
}

function alignmentOf(runs: readonly WordRun[]): Alignment {
  return { runs, sharedWords: sum(runs), longestRun: runs.reduce((most, run) => Math.max(most, run.length), 0) }
}

interface Link {
  readonly run: WordRun
  score: number
  before: number
}

/** Chains of runs, best first; every run is in one chain at most. */
function chainsOf(found: readonly WordRun[], { gap }: AlignmentSettings): readonly (readonly WordRun[])[] {
  const links: Link[] = [...found].sort((x, y) => x.a - y.a || x.b - y.b).map((run) => ({ run, score: run.length, before: -1 }))
  links.forEach((link, i) => {
    for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      const gain = links[j]!.score - gapCost(links[j]!.run, link.run, gap)
      if (gain > 0 && gain + link.run.length > link.score) {
        link.score = gain + link.run.length
        link.before = j
      }
    }
  })
  const used = new Uint8Array(links.length)
  const best = links.map((_, i) => i).sort((x, y) => links[y]!.score - links[x]!.score || x - y)
  return best.flatMap((end) => {
    const chain: WordRun[] = []
    for (let at = end; at >= 0 && !used[at]; at = links[at]!.before) {
      used[at] = 1
      chain.push(links[at]!.run)
    }
    return chain.length > 0 ? [withoutOverlap(chain.reverse())] : []
  })
}

/** Infinite where the second run does not follow the first. Runs that overlap a little follow: the overlap is cut off. */
function gapCost(first: WordRun, second: WordRun, gap: number): number {
  const gapA = second.a - first.a - first.length
  const gapB = second.b - first.b - first.length
  const least = Math.min(gapA, gapB)
  const most = Math.max(gapA, gapB)
  if (most > gap || second.a <= first.a || second.b <= first.b || -least >= Math.min(first.length, second.length)) return Infinity
  return GAP_COST * Math.max(most, most - least) + Math.max(0, -least)
}

/** Runs that overlap lose words at the overlap: the shorter of two loses them, so that long runs stay whole. */
function withoutOverlap(chain: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = []
  for (const run of chain) {
    const last = runs.at(-1)
    const over = last === undefined ? 0 : Math.max(0, last.a + last.length - run.a, last.b + last.length - run.b)
    if (over === 0) runs.push(run)
    else if (run.length <= last!.length) {
      if (run.length > over) runs.push({ a: run.a + over, b: run.b + over, length: run.length - over })
    } else {
      runs.pop()
      if (last!.length > over) runs.push({ ...last!, length: last!.length - over })
      runs.push(run)
    }
  }
  return runs
}

/** Cuts a row of runs where too many words stand between two of them. */
function parted(runs: readonly WordRun[], settings: AlignmentSettings): readonly (readonly WordRun[])[] {
  const parts: WordRun[][] = []
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1)
    if (last !== undefined && !standApart(last, run, settings)) parts.at(-1)!.push(run)
    else parts.push([run])
  }
  return parts
}

function standApart(run: WordRun, next: WordRun, { gap, apart }: AlignmentSettings): boolean {
  const [a, b] = [next.a - run.a - run.length, next.b - run.b - run.length]
  return Math.max(a, b) > gap || (Math.max(a, b) > apart && Math.min(a, b) > INSERTED)
}

/** Does an alignment already show most of another's words, on both sides, and a run as long as its longest? */
function covers(shown: Alignment, other: Alignment): boolean {
  if (shown.longestRun < other.longestRun) return false
  if (!overlap(shown, other, 'a') || !overlap(shown, other, 'b')) return false
  const inside = (side: 'a' | 'b'): number => {
    const [from, to] = hull(shown, side)
    return other.runs.reduce((count, run) => count + Math.max(0, Math.min(to, run[side] + run.length) - Math.max(from, run[side])), 0)
  }
  const half = other.sharedWords / 2
  return inside('a') > half && inside('b') > half
}

function hull({ runs }: Alignment, side: 'a' | 'b'): readonly [from: number, to: number] {
  const last = runs.at(-1)!
  return [runs[0]![side], last[side] + last.length]
}

function overlap(one: Alignment, other: Alignment, side: 'a' | 'b'): boolean {
  const lastOfOne = one.runs.at(-1)!
  const lastOfOther = other.runs.at(-1)!
  return one.runs[0]![side] < lastOfOther[side] + lastOfOther.length && other.runs[0]![side] < lastOfOne[side] + lastOfOne.length
}

const sum = (runs: readonly WordRun[]): number => runs.reduce((count, run) => count + run.length, 0)
