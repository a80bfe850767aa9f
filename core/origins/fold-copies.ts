import type { Reason } from '../model/origins.ts'
import type { CopiedVoices } from './copied-voices.ts'
import type { ReportId } from '../model/ids.ts'
import type { Voice } from './voice.ts'
import { isCalledBy } from './sole-body.ts'
import { sourceClass } from './source-class.ts'

/** What recovering needs to know of reports. */
export interface Recovering {
  /** Whether a voice ends with a body that is called as if there were one: see {@link file://./sole-body.ts}. */
  readonly isSoleBody: (voice: Voice) => boolean
  /** Key of a report's outlet; undefined where it is unknown. */
  readonly outletKey: (report: ReportId) => string | undefined
}

/** Voices after copied wording is folded, and the steps taken. */
export interface FoldedCopies {
  readonly voices: readonly Voice[]
  readonly reasons: readonly Reason[]
}

/**
 * A link that is missing in one copy is recovered from the fuller one: voices of one wording that name nobody take the end of
 * the fullest chain among them; a description that another copy gives with its relay gets that relay. A wording of some length was
 * said once: where one copy only describes whom another names, or describes somebody else, it takes the fuller one's source, and
 * its own words stay as who else may be meant. Two names stay two, and so does a body that needs none beside a name; and no outlet or
 * relay takes the place of the speaker whom it heard.
 */
export function recovered({ voices: copied, copies, telling }: CopiedVoices, recovering: Recovering): FoldedCopies {
  const wording = copied[0]?.statement.id ?? ''
  const voices = copied.length < 2 ? copied : copied.map((voice) => ({ ...voice, wording }))
  const ends = voices.filter(({ end }) => end.kind === 'speaker').sort(byFullness)
  if (voices.length < 2 || ends.length === 0) return { voices, reasons: [] }
  const reasons: Reason[] = []
  const known = copiesOf(ends, telling, recovering)
  const taken = voices.map((voice) => {
    const model = modelFor(voice, known)
    if (model === undefined) return voice
    const same = voice.end.kind !== 'speaker' || isSameEnd(model.voice, voice)
    reasons.push({
      rule: same ? 'recovered' : 'copy',
      text: `${WHAT[model.lacks]} ${nameOfEnd(model.voice)}`,
      statements: [voice.statement.id, model.voice.statement.id].sort(),
      copies,
    })
    const { links, relays, end } = model.voice
    const lent = voice.end.kind !== 'speaker' && { rests: true as const }
    return { ...voice, links, relays, end, ...lent, ...(!same && { instead: nameOfEnd(voice) }) }
  })
  return { voices: taken, reasons }
}

/** What a voice lacks that a fuller copy has. */
type Lacks = 'source' | 'relay' | 'name'

const WHAT: Readonly<Record<Lacks, string>> = {
  source: 'The copy without a source takes it from the fuller one:',
  relay: 'The copy without a relay takes it from the fuller one:',
  name: 'The wording is one, and another copy gives its source as',
}

interface Copies extends Pick<Recovering, 'outletKey'> {
  /** Those with a speaker, the fullest first. */
  readonly ends: readonly Voice[]
  /** One of them for each that is called alike. */
  readonly kinds: readonly Voice[]
  /** Those whose words mean one source and no other, and how many sources they are. */
  readonly named: ReadonlySet<Voice>
  readonly names: number
  /** From which a voice takes its end where nothing else tells. */
  readonly best: Voice
  readonly telling: boolean
}

function copiesOf(ends: readonly Voice[], telling: boolean, { isSoleBody, outletKey }: Recovering): Copies {
  const kinds = [...new Map(ends.toReversed().map((end) => [keyOfEnd(end), end])).values()]
  const isNamed = (voice: Voice): boolean => !isDescribed(voice) || (isSoleBody(voice) && !kinds.some((other) => isCalledBy(voice, other)))
  const named = ends.filter(isNamed)
  const names = new Set(named.map(keyOfEnd)).size
  const best = names === 1 && ends.every((end) => mayBe(end, named[0]!)) ? named[0]! : ends[0]!
  return { ends, kinds, named: new Set(named), names, best, telling, outletKey }
}

/** The copy from which a voice takes its end. */
function modelFor(voice: Voice, copies: Copies): { readonly voice: Voice; readonly lacks: Lacks } | undefined {
  const { ends, kinds, named, names, best, telling, outletKey } = copies
  if (voice.end.kind !== 'speaker') return { voice: best, lacks: 'source' }
  const fuller = ends.find((other) => isSameEnd(other, voice) && other.relays.length > voice.relays.length)
  if (telling && !named.has(voice)) {
    const calledBy = names > 1 ? kinds.filter((other) => isCalledBy(voice, other)) : []
    const model = calledBy.length === 1 ? calledBy[0]! : best
    const heardBy = [...voice.relays, outletKey(voice.report)].includes(keyOfEnd(model))
    const same = isSameEnd(model, voice) && !isCalledBy(voice, model)
    if ((names < 2 || calledBy.length === 1) && !heardBy && !same) return { voice: model, lacks: 'name' }
  }
  return fuller && { voice: fuller, lacks: 'relay' }
}

function byFullness(x: Voice, y: Voice): number {
  return y.links.length - x.links.length || (x.statement.id < y.statement.id ? -1 : 1)
}

/** Whether a voice ends with a description, such as "the group that runs it", which may be of an organisation. */
function isDescribed({ end }: Voice): boolean {
  return end.kind === 'speaker' && (end.described || !/\p{Lu}/u.test(end.link.name))
}

/** Whether a description leaves open that a named source is meant: an official is not whoever else speaks, by name, of the same. */
function mayBe(described: Voice, named: Voice): boolean {
  if (described.end.kind !== 'speaker' || named.end.kind !== 'speaker') return true
  return described.end.link.type !== 'official' || named.end.link.type !== 'named-person'
}

/** Whether one voice gives the same description or name as another. */
function isSameEnd(one: Voice, other: Voice): boolean {
  if (one.end.kind !== 'speaker' || other.end.kind !== 'speaker') return false
  return (
    one.end.key === other.end.key || (isDescribed(one) && isDescribed(other) && sourceClass(one.end.link.name) === sourceClass(other.end.link.name))
  )
}

function keyOfEnd({ end }: Voice): string {
  return end.kind === 'speaker' ? end.key : ''
}

function nameOfEnd({ end }: Voice): string {
  return end.kind === 'speaker' ? end.link.name : ''
}
