import { languages } from '../languages/index.ts'
import type { ChainLink, LinkType } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { OriginCount, Origin, SourceRelation } from '../model/origins.ts'
import { isObservation } from './bundle-of.ts'
import { isStaff } from './source-class.ts'
import { anyWord } from '../text/any-word.ts'
import type { Bundle, Voice } from './voice.ts'

const relationOfWord = new Map(
  languages.flatMap(({ sources }) =>
    Object.entries(sources.relations).flatMap(([relation, words]) => words.map((word) => [word, relation as SourceRelation] as const)),
  ),
)
const BY_TYPE: Partial<Readonly<Record<LinkType, SourceRelation>>> = {
  subject: 'responsible',
  party: 'responsible',
  official: 'official',
  government: 'official',
  court: 'official',
  ngo: 'monitor',
}
const OUTLETS: readonly LinkType[] = ['agency', 'website', 'newspaper', 'outlet']
/** What follows the head of a description: a relative *of an official* is no official. */
const TAIL = new RegExp(
  `${anyWord(languages.flatMap(({ descriptions: { headEnds } }) => [...headEnds.always, ...headEnds.relations])).source}.*$`,
  'i',
)
/** Longest apposition after a name that is read, in UTF-16 units: "Ada Finn, a lawyer for the union, said". */
const APPOSITION = 80

/** How a source stands to what it tells of: the first of its statements whose text says so decides. */
export function relationOf(view: CaseView, { voices, end }: Pick<Bundle, 'voices' | 'end'>): SourceRelation {
  for (const voice of voices) {
    const found = relationOfVoice(view, voice)
    // An outlet that has it from the source elsewhere does not make the source its own.
    const passesOn = found === 'staff' && keyOf(voice.end) !== keyOf(end)
    if (found !== 'unstated' && !passesOn) return found
  }
  return 'unstated'
}

function keyOf(end: Bundle['end']): string | undefined {
  return end.kind === 'speaker' ? end.key : undefined
}

function relationOfVoice(view: CaseView, voice: Voice): SourceRelation {
  const { end, report } = voice
  if (end.kind !== 'speaker') return 'unstated'
  const { link } = end
  if (isObservation(voice) || isStaff(link.name)) return 'staff'
  if (link.type === 'subject' || link.type === 'party') return 'responsible'
  const said = wordsAbout(view.report(report).text, link).map(relationInWords)
  const stated = said.find((relation) => relation !== undefined)
  if (stated !== undefined) return stated
  if (link.basis === 'saw') return 'eyewitness'
  return OUTLETS.includes(link.type) ? 'staff' : (BY_TYPE[link.type] ?? 'unstated')
}

const titles = languages.map(({ descriptions }) => descriptions.titleBefore)
const appositions = languages.map(({ descriptions }) => descriptions.appositionAfter)

function firstGroup(shapes: readonly RegExp[], text: string): string | undefined {
  for (const shape of shapes) {
    const found = shape.exec(text)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** The words that describe a source: its own, the title before its name, and an apposition after it. */
function wordsAbout(text: string, link: ChainLink): readonly string[] {
  if (link.span === undefined) return [link.name]
  const [start, end] = link.span
  const before = firstGroup(titles, text.slice(Math.max(0, start - APPOSITION), start))
  const after = firstGroup(appositions, text.slice(end, end + APPOSITION))
  return [link.name, ...(after === undefined ? [] : [after]), ...(before === undefined ? [] : [before])]
}

/** The relation that the head of a description names, its last telling word before what follows. */
function relationInWords(description: string): SourceRelation | undefined {
  const words =
    description
      .replace(TAIL, '')
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  return words.flatMap((word) => relationNamed(word) ?? []).at(-1)
}

const plurals = languages.flatMap(({ descriptions }) => descriptions.plurals)

/** The relation that a word names in the singular or the plural. */
function relationNamed(word: string): SourceRelation | undefined {
  let found = relationOfWord.get(word)
  for (const { ending, singular } of plurals) found ??= relationOfWord.get(word.replace(ending, singular))
  return found
}

/** The balance of the supported sources: by relation, most first, and by side where a person set one. */
export function balanceOf(list: readonly Origin[]): Pick<OriginCount, 'byRelation' | 'sides'> {
  const supported = list.filter(({ counted }) => counted === 'supported')
  const counts = new Map<SourceRelation, number>()
  for (const { relation = 'unstated' } of supported) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  const byRelation = [...counts]
    .map(([relation, n]) => ({ relation, supported: n }))
    .sort((x, y) => y.supported - x.supported || (x.relation < y.relation ? -1 : 1))
  const sides = supported.some(({ side }) => side !== undefined)
    ? { sides: new Set(supported.map(({ side }, at) => (side === undefined ? `alone ${at}` : `side ${side.toLowerCase()}`))).size }
    : {}
  return { byRelation, ...sides }
}
