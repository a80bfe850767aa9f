import type { Range } from '../items.ts'
import type { Candidate } from './candidates.ts'
import type { Columns } from './columns.ts'
import { FeatureList } from './hashing.ts'
import { CUE } from './labels.ts'
import { SPAN_BITS, sequence, sizeClass } from './span-features.ts'
import type { Stretch } from './span-features.ts'

/** Stands for the edge of the stretch. */
const EDGE = 3
const list = new FeatureList(SPAN_BITS, 24)

/** The hashed features of two spans that follow one another, or of one beside the edge of the stretch. The list is used again by the next call. */
export function pairFeatures({ columns, range }: Stretch, before: Candidate | undefined, after: Candidate | undefined): FeatureList {
  const { words, tags } = columns
  const roles = (before?.role ?? EDGE) * 4 + (after?.role ?? EDGE)
  const from = before?.to ?? range[0]
  const to = after?.from ?? range[1]
  const gap = to - from
  list.begin(700)
  list.add(roles)
  list.add(roles, sizeClass(gap))
  addGap(columns, roles, [from, to])
  list.add(roles, gap <= 3 ? sequence(words, from, to) : 0)
  list.add(roles, gap <= 4 ? sequence(tags, from, to) : 0)
  list.section(710)
  addCue(columns, roles, { before, after, gap })
  list.section(720)
  if (before && after) {
    const near = roles * 4 + Math.min(gap, 3)
    list.add(near, (tags[before.to - 1] ?? 0) * 64 + (tags[after.from] ?? 0))
    list.add(near, (columns.quotes[before.to - 1] ?? 0) * 4 + (columns.quotes[after.from] ?? 0))
    list.add(roles, sizeClass(before.to - before.from) * 16 + sizeClass(after.to - after.from))
  }
  return list
}

function addGap({ size, finitesBefore, sentenceStart, marksBefore }: Columns, roles: number, [from, to]: Range): void {
  const parted = to < size && (sentenceStart[to] ?? 0) > from ? 1 : 0
  const finites = (finitesBefore[to] ?? 0) - (finitesBefore[from] ?? 0)
  const marks = (marksBefore[to] ?? 0) - (marksBefore[from] ?? 0)
  list.add(roles, parted * 16 + Math.min(3, to - from))
  list.add(roles * 4 + parted, Math.min(finites, 3) * 4 + Math.min(marks, 3))
}

interface Pair {
  readonly before: Candidate | undefined
  readonly after: Candidate | undefined
  readonly gap: number
}

/** How this very cue goes with what stands before or behind it. */
function addCue({ lemmas, tags, words, quotes }: Columns, roles: number, { before, after, gap }: Pair): void {
  const cue = before?.role === CUE ? before : after?.role === CUE ? after : undefined
  if (!cue) return
  const lemma = lemmas[cue.to - 1] ?? 0
  list.add(roles, lemma)
  list.add(roles * 16 + Math.min(gap, 3), lemma)
  const other = cue === before ? after : before
  if (!other) return
  const edge = cue === before ? other.from : other.to - 1
  list.add(roles, Math.imul(lemma, 31) + (tags[edge] ?? 0))
  list.add(roles, Math.imul(lemma, 31) + (words[edge] ?? 0))
  list.add(roles * 4 + Math.min(gap, 3), Math.imul(lemma, 7) + (quotes[other.from] ?? 0) * 4 + (quotes[other.to - 1] ?? 0))
}
