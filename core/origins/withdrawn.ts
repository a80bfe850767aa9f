import type { CaseView } from '../model/case-view.ts'
import type { Identities } from './identities.ts'
import type { Bundle } from './voice.ts'

/** What a person has withdrawn: reports by id and actors by key. */
export interface Withdrawn {
  readonly reports: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
}

/** Withdrawals in force: a later "restore" lifts an earlier "withdraw". */
export function withdrawnIn(view: CaseView, identities: Identities): Withdrawn {
  const reports = new Set<string>()
  const actors = new Set<string>()
  for (const { body } of view.decisions()) {
    if (body.kind !== 'withdraw' && body.kind !== 'restore') continue
    const [set, key] = body.what === 'report' ? [reports, body.a as string] : [actors, identities.keyOfName(view.actorOf(body.a)?.names[0] ?? body.a)]
    if (body.kind === 'withdraw') set.add(key)
    else set.delete(key)
  }
  return { reports, actors }
}

/**
 * Masks what was withdrawn after folding: its links still fold others, its voice no longer speaks. So a withdrawal never
 * raises a number.
 */
export function withoutWithdrawn(bundles: readonly Bundle[], { reports, actors }: Withdrawn, identities: Identities): readonly Bundle[] {
  if (reports.size === 0 && actors.size === 0) return bundles
  return bundles.flatMap((bundle) => {
    const voices = bundle.voices.filter(
      ({ report, end, links }) =>
        !reports.has(report) && !(end.kind === 'speaker' && actors.has(end.key)) && !links.some((link) => actors.has(identities.keyOf(link, report))),
    )
    if (voices.length === 0) return []
    if (voices.length === bundle.voices.length) return [bundle]
    return [
      {
        ...bundle,
        voices,
        reasons: [...bundle.reasons, { rule: 'withdrawn' as const, text: 'Withdrawn voices are left out after folding', statements: [] }],
      },
    ]
  })
}
