import type { Actor } from '../../core/model/actors.ts'
import type { CaseView } from '../../core/model/case-view.ts'

/** What an actor is called, without the number that a report gives of a described group: "14 dock workers" and "dock workers" are told once. */
export function actorCalled(view: CaseView, { names, kind, mentions }: Actor): string {
  const name = names[0] ?? 'unnamed'
  const first = mentions[0]
  if (kind !== 'group' || first === undefined) return name
  const { text } = view.report(first.report)
  for (const { core } of view.layer(first.report, 'figures')) {
    const number = text.slice(...core)
    const within = core[0] < first.extent[1] && first.extent[0] < core[1]
    if (within && name.startsWith(number)) return name.slice(number.length).trim() || name
  }
  return name
}
