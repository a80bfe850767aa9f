import type { CaseView } from '../model/case-view.ts'
import type { Identities } from './identities.ts'
import type { Bundle, Voice } from './voice.ts'

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
 * raises a number. A source that is withdrawn takes along whatever was folded into it, and where no voice is left that
 * names a source by itself, what was taken in on the strength of the others is only possible.
 */
export function withoutWithdrawn(bundles: readonly Bundle[], withdrawn: Withdrawn, identities: Identities): readonly Bundle[] {
  const { reports, actors } = withdrawn
  if (reports.size === 0 && actors.size === 0) return bundles
  return bundles.flatMap((bundle) => {
    const voices = bundle.voices.filter(
      ({ report, end, links }) =>
        !reports.has(report) && !(end.kind === 'speaker' && actors.has(end.key)) && !links.some((link) => actors.has(identities.keyOf(link, report))),
    )
    if (voices.length === bundle.voices.length) return [bundle]
    return voices.length === 0 ? [] : left({ ...bundle, voices }, withdrawn)
  })
}

/** What stands of a bundle of which some voices are left. */
function left(bundle: Bundle, { actors }: Withdrawn): readonly Bundle[] {
  if (bundle.end.kind === 'speaker' && actors.has(bundle.end.key)) {
    // Who was only inferred to be the one withdrawn may be another.
    const [other, ...others] = bundle.undone
    const text = `Counted with ${bundle.who}, who is withdrawn; another source if that fold is undone`
    return other === undefined ? [] : [{ ...masked(bundle, text), who: other, undone: others, counted: 'possible' }]
  }
  const speaking = bundle.voices.filter(({ rests }) => rests === undefined)
  if (speaking.length === 0 && bundle.counted === 'supported') return [{ ...masked(bundle, NOBODY_LEFT), counted: 'possible' }]
  return [{ ...masked(bundle, 'Withdrawn voices are left out after folding'), who: whoOf(bundle, speaking) }]
}

const NOBODY_LEFT = 'What names this source is withdrawn, and what is left only passed it on: possible, not counted'

function masked(bundle: Bundle, text: string): Bundle {
  return { ...bundle, reasons: [...bundle.reasons, { rule: 'withdrawn', text, statements: [] }] }
}

/** The source as it is called, or as the first of those left calls it where nobody left names it so. */
function whoOf({ end, who }: Bundle, speaking: readonly Voice[]): string {
  const ends = speaking.flatMap((voice) => (voice.end.kind === 'speaker' ? [voice.end] : []))
  return end.kind !== 'speaker' || ends.length === 0 || ends.some(({ key }) => key === end.key) ? who : ends[0]!.link.name
}
