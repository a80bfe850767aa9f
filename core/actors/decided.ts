import type { CaseView } from '../model/case-view.ts'
import type { CaseMentions } from './case-mentions.ts'
import { linkOutright } from './case-mentions.ts'

/** Applies what persons decided on mentions, before anything else: same, different, unsure. Decisions on unknown mentions wait. */
export function applyDecisions(view: CaseView, mentions: CaseMentions): void {
  const pairs = { same: [] as [number, number][], different: [] as [number, number][], unsure: [] as [number, number][] }
  for (const { body } of view.decisions()) {
    if (body.what !== 'mention' || !('b' in body)) continue
    const a = mentions.numberOf.get(body.a)
    const b = mentions.numberOf.get(body.b)
    if (a !== undefined && b !== undefined) pairs[body.kind].push([a, b])
  }
  for (const [a, b] of pairs.same)
    linkOutright(mentions, [a, b], { names: [mentions.nodes[a]!.row.name, mentions.nodes[b]!.row.name], how: 'decision' })
  for (const [a, b] of pairs.different) mentions.sets.separate(a, b)
  for (const [a, b] of pairs.unsure) mentions.candidates.push({ a, b, because: 'a person was not sure', strength: 'strong' })
}
