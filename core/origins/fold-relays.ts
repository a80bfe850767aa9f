import type { ReportId } from '../model/ids.ts'
import type { Bundle, Voice } from './voice.ts'
import { joined, resting, statementsOf } from './voice.ts'

/**
 * An outlet, agency or organisation that is the end of one chain and a relay in another of the same claim adds nothing: its
 * speaker is left unstated in the one and stated in the other. So does an outlet that one report cites and that itself, in a
 * report of the claim, names whom it has it from: the chain goes on there.
 *
 * @param outletKey key of a report's outlet; undefined where it is unknown
 */
export function foldRelays(bundles: readonly Bundle[], outletKey: (report: ReportId) => string | undefined): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    if (bundle.end.kind !== 'speaker' || bundle.end.described) return
    const key = bundle.end.key
    const goesOn = ({ report, end }: Voice): boolean => end.kind === 'speaker' && outletKey(report) === key
    const passesOn = (voice: Voice): boolean => voice.relays.includes(key) || goesOn(voice)
    const through = kept.findIndex((other, number) => number !== at && other !== undefined && other.voices.some(passesOn))
    if (through < 0) return
    const into = kept[through]!
    // What cites an outlet whose own report is held says no more than that report.
    const folded = into.voices.some(goesOn) ? resting(bundle) : bundle
    const statements = statementsOf({ voices: [...into.voices, ...bundle.voices] })
    kept[through] = joined(into, [folded], { rule: 'relay', text: `${bundle.who} states it and elsewhere has it from ${into.who}`, statements })
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}
