import { languages } from '../languages/index.ts'
import type { ChainLink, LinkType } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import type { Identities } from './identities.ts'
import { isPlural, knownClass } from './source-class.ts'
import type { Voice } from './voice.ts'

const DEMONYM = new RegExp(`(?:${languages.flatMap(({ concepts }) => concepts.demonymEndings).join('|')})$`)
const BODIES: readonly LinkType[] = ['ngo', 'organisation']
/** Sentences of a lead, and sentences after it in which its source is named. */
const LEAD = 2
const NEXT = 4

/**
 * A lead that only describes an organisation ("an aid group said") which the next sentences name: the first organisation that
 * they hear is the one described; so is the agency for "state media". Inferred, so the description stays as who else may be meant.
 */
export function withLeadName(view: CaseView, voice: Voice, identities: Identities): Voice {
  const { end, report, statement } = voice
  const medium = end.kind === 'speaker' && isMedium(end.link)
  if (end.kind !== 'speaker' || !(medium || (BODIES.includes(end.link.type) && !/\p{Lu}/u.test(end.link.name)))) return voice
  const { sentences } = view.layer(report, 'passages')
  const at = sentences.findIndex(({ extent }) => extent[0] <= statement.extent[0] && statement.extent[0] < extent[1])
  const headlines = view.layer(report, 'passages').headlines.length
  if (at < 0 || at >= headlines + LEAD) return voice
  const until = sentences[Math.min(sentences.length - 1, at + NEXT)]!.extent[1]
  const named = view
    .layer(report, 'attributions')
    .filter(({ content }) => content[0] !== undefined && content[0][0] > statement.extent[1] && content[0][0] < until)
    .flatMap(({ chain }) => (medium ? chain.slice(-1).filter(isNamedMedium) : chain.slice(1).filter(isNamedBody)).slice(0, 1))[0]
  if (named === undefined || clash(end.link.name, named.name)) return voice
  const link: ChainLink = { ...named, status: 'inferred' }
  return {
    ...voice,
    links: [...voice.links.slice(0, -1), link],
    end: { kind: 'speaker', key: identities.keyOf(named, report), link, described: false },
    instead: end.link.name,
  }
}

/** Types of links that state media are taken for. */
const MEDIA: readonly LinkType[] = ['agency', 'outlet', 'newspaper', 'website', 'organisation']
const OF_STATE = anyWord(languages.flatMap(({ sources }) => sources.stateMedia.owners))
const OUTLET = anyWord(languages.flatMap(({ sources }) => sources.stateMedia.outlets))

/**
 * Whether a link only describes an outlet of a state, with a capital where its sentence begins: "state media", "the official
 * Vedian news agency". Other media may be any, and a station is not the agency.
 */
function isMedium({ type, name }: ChainLink): boolean {
  const capitals = name.slice(1).match(/(?<!\p{L})\p{Lu}[\p{L}-]*/gu) ?? []
  return MEDIA.includes(type) && OF_STATE.test(name) && OUTLET.test(name) && capitals.every((word) => DEMONYM.test(word)) && !isPlural(name)
}

function isNamedMedium({ type, name, status }: ChainLink): boolean {
  return type === 'agency' && /\p{Lu}/u.test(name) && knownClass(name) === undefined && status === 'explicit'
}

function isNamedBody({ type, name, status }: ChainLink): boolean {
  return BODIES.includes(type) && /\p{Lu}/u.test(name) && status !== 'possible' && status !== 'unresolved'
}

/** Whether a description and a name are of two known sorts. */
function clash(description: string, name: string): boolean {
  const [a, b] = [knownClass(description), knownClass(name)]
  return a !== undefined && b !== undefined && a !== b
}
