import { alignedShare, NOT_FOLDING } from '../model/alignment.ts'
import type { CaseView } from '../model/case-view.ts'
import type { CopyId, ReportId } from '../model/ids.ts'
import type { Voice } from './voice.ts'

/** Voices that speak with one wording, and the copies that show it. */
export interface CopiedVoices {
  readonly voices: readonly Voice[]
  readonly copies: readonly CopyId[]
}

/** Share of the longer statement that must be copied for two statements to be one wording. */
const COPIED = 0.5

/** Groups voices by copied wording; a voice that shares none is a group of its own. Copies that a person rejected do not fold. */
export function groupsOfCopies(view: CaseView, voices: readonly Voice[]): readonly CopiedVoices[] {
  const rejected = new Set(view.decisions().flatMap(({ body }) => (body.what === 'copy' && body.kind === 'reject' ? [body.a] : [])))
  const byReport = new Map<ReportId, number[]>()
  voices.forEach(({ report }, at) => byReport.set(report, [...(byReport.get(report) ?? []), at]))
  const group = voices.map((_, at) => at)
  const copies = new Map<number, Set<CopyId>>()
  for (const report of byReport.keys())
    for (const copy of view.copiesOf(report)) {
      if (copy.a.report !== report || !byReport.has(copy.b.report) || NOT_FOLDING.includes(copy.kind) || rejected.has(copy.id)) continue
      for (const a of byReport.get(copy.a.report)!)
        for (const b of byReport.get(copy.b.report)!)
          if (alignedShare(copy, voices[a]!.statement.extent, voices[b]!.statement.extent) >= COPIED) {
            const [from, into] = [group[b]!, group[a]!]
            group.forEach((own, at) => own === from && (group[at] = into))
            const merged = new Set([...(copies.get(from) ?? []), ...(copies.get(into) ?? []), copy.id])
            copies.set(into, merged)
          }
    }
  const found = new Map<number, number[]>()
  group.forEach((own, at) => found.set(own, [...(found.get(own) ?? []), at]))
  return [...found].map(([own, members]) => ({ voices: members.map((at) => voices[at]!), copies: [...(copies.get(own) ?? [])].sort() }))
}
