import type { Bundle } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

/**
 * An outlet, agency or organisation that is the end of one chain and a relay in another of the same claim adds nothing: its
 * speaker is left unstated in the one and stated in the other.
 */
export function foldRelays(bundles: readonly Bundle[]): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    if (bundle.end.kind !== 'speaker' || bundle.end.described) return
    const key = bundle.end.key
    const through = kept.findIndex((other, number) => number !== at && other !== undefined && other.voices.some(({ relays }) => relays.includes(key)))
    if (through < 0) return
    const into = kept[through]!
    const statements = statementsOf({ voices: [...into.voices, ...bundle.voices] })
    kept[through] = joined(into, [bundle], { rule: 'relay', text: `${bundle.who} states it and elsewhere has it from ${into.who}`, statements })
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}
