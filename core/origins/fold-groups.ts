import { Gathering, descriptionOf } from './gathering.ts'
import { plainName } from './identities.ts'
import { knownClass, sourceClass } from './source-class.ts'
import type { Bundle } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

/** Whether two reports look like two tellings of one lost text: see {@link file://./paraphrases.ts}. */
export type Paraphrase = (a: Bundle, b: Bundle) => boolean

/**
 * Described groups. One class of people in one report event is one origin, whatever its size word (U1). A second group of the
 * class joins unless its relay or its report sets it apart (U2); what joins that way can be undone.
 */
export function foldGroups(bundles: readonly Bundle[], paraphrase: Paraphrase): readonly Bundle[] {
  const described = bundles.filter(isDescribed)
  const kept: Gathering[] = []
  for (const bundle of [...described].sort(fullestFirst)) {
    const sort = sourceClass(descriptionOf(bundle))
    const ofSort = kept.filter((other) => other.sort === sort)
    const same = ofSort.find((other) => sameEvent(other, bundle))
    const near = same ?? ofSort.find((other) => nothingApart(other, bundle) || paraphrase(other.soFar, bundle))
    if (near === undefined) kept.push(new Gathering(bundle))
    else join(near, bundle, { certain: same !== undefined, paraphrase })
  }
  return ofNamed(
    bundles.filter((bundle) => !isDescribed(bundle)),
    kept.map((gathering) => gathering.bundle()),
  )
}

/** A described source that carries the name of a named one ("a harbour police source", "harbour police") is that one. */
function ofNamed(named: readonly Bundle[], described: readonly Bundle[]): readonly Bundle[] {
  const sources = [...named]
  const left = described.filter((bundle) => {
    const at = sources.findIndex(
      (one) =>
        one.end.kind === 'speaker' &&
        one.kind !== 'observation' &&
        descriptionsOf(bundle).some((words) => holdsName(words, (one.end as Speaking).link.name)),
    )
    if (at < 0) return true
    const statements = statementsOf({ voices: [...sources[at]!.voices, ...bundle.voices] })
    sources[at] = joined(sources[at]!, [bundle], { rule: 'group', text: `“${descriptionOf(bundle)}” speaks for ${sources[at]!.who}`, statements })
    return false
  })
  return [...sources, ...left]
}

/** A source that is only described, and the one named source of its kind: nothing sets them apart, and the fold can be undone. */
export function foldSorts(bundles: readonly Bundle[]): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    const words = descriptionOf(bundle)
    const kind = /\p{Lu}/u.test(words.slice(1)) || words === '' ? undefined : knownClass(words)
    if (kind === undefined) return
    const fits = kept.flatMap((other, number) => (number !== at && other !== undefined && isOfSort(other, kind) ? [number] : []))
    const into = fits.length === 1 ? kept[fits[0]!]! : undefined
    if (into === undefined || reportsMeet(into, bundle) || relaysApart(into, bundle)) return
    const statements = statementsOf({ voices: [...into.voices, ...bundle.voices] })
    const text = `“${words}” may be ${into.who}: nothing in the texts sets them apart`
    kept[fits[0]!] = joined(into, [bundle], { rule: 'group', text, statements }, [words])
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}

function isOfSort(bundle: Bundle, kind: string): boolean {
  const name = descriptionOf(bundle)
  if (bundle.kind === 'observation' || !/\p{Lu}/u.test(name) || knownClass(name) !== kind) return false
  // A body named after its members, such as a union of workers, is none of them.
  return bundle.kind !== 'organisation' || knownClass(name.split(' ').at(-1)!) === kind
}

function relaysApart(a: Bundle, b: Bundle): boolean {
  const [mine, theirs] = [relaysOf(a), relaysOf(b)]
  return mine.length > 0 && theirs.length > 0 && mine.at(-1) !== theirs.at(-1)
}

type Speaking = Extract<Bundle['end'], { readonly kind: 'speaker' }>

function descriptionsOf({ voices }: Bundle): readonly string[] {
  return voices.flatMap(({ end }) => (end.kind === 'speaker' ? [end.link.name] : []))
}

function holdsName(description: string, name: string): boolean {
  const words = plainName(description).split(' ')
  const wanted = plainName(name).split(' ')
  // "A board spokesman" has the plain name of the board.
  if (words.join(' ') === wanted.join(' ')) return /\p{Lu}/u.test(description)
  return wanted.length > 1 && words.length > wanted.length && words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
}

function isDescribed({ end }: Bundle): boolean {
  return end.kind === 'speaker' && end.described
}

function fullestFirst(x: Bundle, y: Bundle): number {
  return relaysOf(y).length - relaysOf(x).length || (statementsOf(x)[0]! < statementsOf(y)[0]! ? -1 : 1)
}

function relaysOf(bundle: Bundle): readonly string[] {
  return [...new Set(bundle.voices.flatMap(({ relays }) => relays))].sort()
}

function reportsMeet(a: Bundle, b: Bundle): boolean {
  return a.voices.some((x) => b.voices.some((y) => x.report === y.report))
}

/** One class in one copied wording, through one relay, or without relay in one report: one report event. */
function sameEvent(group: Gathering, bundle: Bundle): boolean {
  if (group.sharesWording(bundle)) return true
  const relay = relaysOf(bundle).at(-1)
  return group.lastRelay === undefined && relay === undefined ? group.meets(bundle) : group.lastRelay === relay
}

/** A second group of the class that neither relay nor report sets apart. */
function nothingApart(group: Gathering, bundle: Bundle): boolean {
  const relayed = relaysOf(bundle).length > 0
  if (group.lastRelay === undefined && !relayed) return true
  return (group.lastRelay === undefined || !relayed) && group.meets(bundle)
}

/** Why groups count once that are told of on one occasion. */
function oneOccasion(one: string, other: string): string {
  const who = one === other ? `“${one}” is` : `“${one}” and “${other}” are`
  return `${who} told of in one copied wording, through one relay or in one report, and so one source`
}

interface Joining {
  readonly certain: boolean
  readonly paraphrase: Paraphrase
}

function join(into: Gathering, other: Bundle, { certain, paraphrase }: Joining): void {
  const inferred = !certain && paraphrase(into.soFar, other)
  const [one, next] = [descriptionOf(into.soFar), descriptionOf(other)]
  const text = certain
    ? oneOccasion(one, next)
    : inferred
      ? `“${next}” says several of the same things as “${one}” and is the same kind of source: folded as an inference`
      : `“${next}” is of the same kind as “${one}” and nothing in the texts sets it apart`
  into.add(other, { rule: inferred ? 'inferred' : 'group', text }, certain ? [] : [next])
}
