import { holdsInitials, isInitials } from './initials.ts'
import { isShortFor, mayBeSeatOf } from './identities.ts'
import type { Identities } from './identities.ts'
import { bundleOf, endsWithStaff } from './bundle-of.ts'
import type { Bundle, Voice } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

/** An outlet's correspondent who only reports speaks for the outlet. */
export function withoutStaff(voice: Voice, identities: Identities): Voice {
  if (!endsWithStaff(voice)) return voice
  const links = voice.links.slice(0, -1)
  const link = links.at(-1)!
  return {
    ...voice,
    links,
    relays: voice.relays.slice(0, -1),
    end: { kind: 'speaker', key: identities.keyOf(link, voice.report), link, described: false },
  }
}

/** Voices that end with one named speaker are one origin, through whatever relays. */
export function foldNamed(voices: readonly Voice[]): readonly Bundle[] {
  const named = new Map<string, Bundle[]>()
  const others: Bundle[] = []
  for (const voice of voices) {
    const bundle = bundleOf(voice)
    if (voice.end.kind !== 'speaker' || voice.end.described) others.push(bundle)
    else
      named.set(`${voice.end.key} ${bundle.kind === 'observation'}`, [
        ...(named.get(`${voice.end.key} ${bundle.kind === 'observation'}`) ?? []),
        bundle,
      ])
  }
  const folded = [...named.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first!
    const statements = statementsOf({ voices: [first!, ...rest].flatMap((bundle) => bundle.voices) })
    return joined(first!, rest, { rule: 'relay', text: `${first!.voices.length + rest.length} statements go back to ${first!.who}`, statements })
  })
  return [...folded, ...others]
}

/** Who is said to speak for whom in a case. */
type SpeaksFor = ReadonlyMap<string, ReadonlySet<string>>

/** A head or spokesman and the organisation are one origin where both stand at the end of chains. */
export function foldMouthpieces(bundles: readonly Bundle[], speaksFor: SpeaksFor): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    const bodies = bundle.end.kind === 'speaker' ? speaksFor.get(bundle.end.key) : undefined
    const body = bodies === undefined ? -1 : kept.findIndex((other) => other?.end.kind === 'speaker' && bodies.has(other.end.key))
    if (body < 0 || body === at) return
    const statements = statementsOf({ voices: [...kept[body]!.voices, ...bundle.voices] })
    kept[body] = joined(kept[body]!, [bundle], { rule: 'relay', text: `${bundle.who} is said to speak for ${kept[body]!.who}`, statements })
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}

/** A source that one text shortens and another gives in full is one, where only one full name of the claim fits; initials with a slip may be, and a body by its seat. */
export function foldShortForms(bundles: readonly Bundle[]): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    const name = nameOf(bundle)
    if (name === undefined) return
    const isShort = (full: string): boolean =>
      isShortFor(name, full) || isInitials(name, full) !== undefined || holdsInitials(name, full) || mayBeSeatOf(name, full)
    const fits = kept.flatMap((other, number) => (number !== at && other !== undefined && isShort(nameOf(other) ?? '') ? [number] : []))
    const [full] = fits
    if (full === undefined || fits.length > 1) return
    const statements = statementsOf({ voices: [...kept[full]!.voices, ...bundle.voices] })
    const { who } = kept[full]!
    const maybe = whyMaybe(name, nameOf(kept[full]!) ?? '')
    const text = maybe === undefined ? `“${name}” is short for ${who}` : `“${name}” may be ${maybe}${who}`
    kept[full] = joined(
      kept[full]!,
      [bundle],
      { rule: maybe === undefined ? 'relay' : 'inferred', text, statements },
      maybe === undefined ? [] : [name],
    )
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}

/** What a name may be of another where it is no plain short form of it. */
function whyMaybe(name: string, full: string): string | undefined {
  if (isInitials(name, full) === 'with a slip') return 'a slip for the initials of '
  return mayBeSeatOf(name, full) && !isShortFor(name, full) ? 'another name of ' : undefined
}

function nameOf({ end, kind }: Bundle): string | undefined {
  return end.kind === 'speaker' && !end.described && kind !== 'observation' ? end.link.name : undefined
}
