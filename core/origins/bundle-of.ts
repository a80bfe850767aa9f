import type { LinkType } from '../model/attributions.ts'
import type { Origin } from '../model/origins.ts'
import { isPlural, isStaff } from './source-class.ts'
import type { Bundle, Voice } from './voice.ts'

const PUBLICATIONS: readonly LinkType[] = ['agency', 'website', 'newspaper', 'outlet', 'document', 'report']
const ORGANISATIONS: readonly LinkType[] = ['ngo', 'organisation', 'party', 'government', 'court', 'subject']

/** Whether a link of a type is of a body, such as a union, a ministry or a court. */
export const isBody = (type: LinkType): boolean => ORGANISATIONS.includes(type)

/** What a voice stands for before anything is folded. */
export function bundleOf(voice: Voice): Bundle {
  const { end } = voice
  const base = { voices: [voice], end, reasons: [], undone: voice.instead === undefined ? [] : [voice.instead] }
  if (end.kind === 'own-voice') return { ...base, kind: 'publication', who: 'the report in its own voice', counted: 'possible' }
  if (end.kind === 'vague')
    return { ...base, kind: 'group', who: end.telling ? `whoever is meant by “${end.words}”` : 'a source that is not stated', counted: 'possible' }
  return { ...base, kind: kindOf(voice, end.link.type, end.link.name), who: end.link.name, counted: 'supported' }
}

function kindOf(voice: Voice, type: LinkType, name: string): Origin['kind'] {
  if (isObservation(voice)) return 'observation'
  if (PUBLICATIONS.includes(type)) return 'publication'
  if (ORGANISATIONS.includes(type)) return 'organisation'
  if (type === 'unnamed-group') return 'group'
  if (type === 'official') return isPlural(name) ? 'group' : 'person'
  return 'person'
}

/** Staff presented as perceiving are an observation; being told is a relay. */
export function isObservation({ end, links }: Voice): boolean {
  if (end.kind !== 'speaker' || end.link.basis !== 'saw') return false
  const before = links.at(-2)
  return (before === undefined || PUBLICATIONS.includes(before.type)) && (isStaff(end.link.name) || PUBLICATIONS.includes(end.link.type))
}

/** Whether a voice ends with the outlet's own people without saying that they saw it: then the outlet is the source. */
export function endsWithStaff(voice: Voice): boolean {
  const before = voice.links.at(-2)
  return (
    voice.end.kind === 'speaker' &&
    voice.end.described &&
    !isObservation(voice) &&
    before !== undefined &&
    PUBLICATIONS.includes(before.type) &&
    isStaff(voice.end.link.name)
  )
}
