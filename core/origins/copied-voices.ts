import { alignedShare, NOT_FOLDING } from '../model/alignment.ts'
import type { CaseView } from '../model/case-view.ts'
import type { CopyId, ReportId } from '../model/ids.ts'
import type { Voice } from './voice.ts'

/** Voices that speak with one wording, and the copies that show it. */
export interface CopiedVoices {
  readonly voices: readonly Voice[]
  readonly copies: readonly CopyId[]
  /** Whether each of them, or the passage copied with it, is long enough for its wording to show one utterance: two may both have said that 40 were hurt. */
  readonly telling: boolean
}

/** Words of a statement whose wording shows one utterance. */
const TELLING = 8
/** Words of a copied passage that shows it for all that stands in it. */
const WHOLE_PASSAGE = 15

/** Share of the longer statement that must be copied for two statements to be one wording. */
const COPIED = 0.5

/** Groups voices by copied wording; a voice that shares none is a group of its own. Copies that a person rejected do not fold. */
export function groupsOfCopies(view: CaseView, voices: readonly Voice[]): readonly CopiedVoices[] {
  const links = copiedPairs(view, voices)
  const group = voices.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root]!
    return (group[at] = root)
  }
  for (const { a, b } of links) group[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b))
  const members = new Map<number, number[]>()
  voices.forEach((_, at) => members.set(rootOf(at), [...(members.get(rootOf(at)) ?? []), at]))
  return [...members].map(([root, own]) => ({
    voices: own.map((at) => voices[at]!),
    copies: [...new Set(links.filter(({ a }) => rootOf(a) === root).flatMap(({ copies }) => copies))].sort(),
    telling:
      own.length > 1 &&
      own.every(
        (at) => wordsIn(view, voices[at]!) >= TELLING || links.some(({ a, b, passage }) => (a === at || b === at) && passage >= WHOLE_PASSAGE),
      ),
  }))
}

function wordsIn(view: CaseView, { statement: { report, extent } }: Voice): number {
  return (
    view
      .report(report)
      .text.slice(...extent)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).length
}

interface CopiedPair {
  readonly a: number
  readonly b: number
  readonly copies: readonly CopyId[]
  /** Words of the longest passage among them. */
  readonly passage: number
}

/** Pairs of voices in two reports whose statements share most of their words, over all copies between the two reports. */
function copiedPairs(view: CaseView, voices: readonly Voice[]): readonly CopiedPair[] {
  const byReport = new Map<ReportId, number[]>()
  voices.forEach(({ report }, at) => byReport.set(report, [...(byReport.get(report) ?? []), at]))
  if (byReport.size < 2) return []
  const rejected = new Set(view.decisions().flatMap(({ body }) => (body.what === 'copy' && body.kind === 'reject' ? [body.a] : [])))
  const shares = new Map<string, CopiedPair & { readonly share: number }>()
  for (const copy of view.copiesAmong(new Set(byReport.keys()))) {
    if (NOT_FOLDING.includes(copy.kind) || (rejected.size > 0 && rejected.has(copy.id))) continue
    for (const a of byReport.get(copy.a.report)!)
      for (const b of byReport.get(copy.b.report)!) {
        const share = alignedShare(copy, voices[a]!.statement.extent, voices[b]!.statement.extent)
        const before = shares.get(`${a} ${b}`)
        if (share === 0) continue
        const passage = Math.max(copy.sharedWords, before?.passage ?? 0)
        shares.set(`${a} ${b}`, { a, b, share: share + (before?.share ?? 0), copies: [...(before?.copies ?? []), copy.id], passage })
      }
  }
  return [...shares.values()].filter(({ share }) => share >= COPIED)
}
