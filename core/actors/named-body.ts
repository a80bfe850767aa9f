import type { CaseMentions, ReportNodes } from './case-mentions.ts'

/** The root of the one actor that a description names inside itself: the group in "a member of the group". */
export function bodyOf(mentions: CaseMentions, part: ReportNodes, n: number): number | undefined {
  const [start, end] = mentions.nodes[n]!.row.extent
  const roots = new Set<number>()
  for (let inner = n + 1; inner < part.end && mentions.nodes[inner]!.row.extent[0] < end; inner++) {
    const { extent, level } = mentions.nodes[inner]!.row
    if (extent[0] >= start && extent[1] <= end && level !== 'pronoun') roots.add(mentions.sets.root(inner))
  }
  return roots.size === 1 ? [...roots][0] : undefined
}
