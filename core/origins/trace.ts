import { languages } from '../languages/index.ts'
import { earliestSpeaker } from '../model/attributions.ts'
import type { Basis, ChainLink, LinkType } from '../model/attributions.ts'
import type { Statement } from '../model/statements.ts'
import type { Identities } from './identities.ts'
import type { End, Voice } from './voice.ts'

const ORGANISED: readonly LinkType[] = ['ngo', 'organisation', 'party', 'government', 'court', 'subject']
const NOBODY: readonly LinkType[] = ['none', 'unknown', 'vague', 'unresolved']

/**
 * Traces a statement to the earliest speaker that its text presents. Links that are only possible never count; a link that
 * points at nothing is passed over where a later one is known. A named head or spokesman speaks for the organisation before
 * him in the chain, but for what he saw himself; a plural that introduces one named speaker is that speaker.
 */
export function traced(statement: Statement, identities: Identities): Voice {
  const [report, ...rest] = statement.chain
  const known = rest.filter((link, at) => link.status !== 'possible' && !(isNobody(link) && at < rest.length - 1))
  const group = known.at(-2)
  const plural = group?.type === 'unnamed-group' && known.at(-1)?.type === 'named-person'
  const links = plural ? known.filter((link) => link !== group) : withoutMouthpiece(known, statement, identities)
  const end = endOf(report === undefined ? links : [report, ...links], statement, identities)
  const relays = (end.kind === 'speaker' ? links.slice(0, -1) : links).filter((link) => !isNobody(link))
  return {
    statement,
    report: statement.report,
    links,
    end,
    relays: relays.map((link) => identities.keyOf(link, statement.report)),
    ...(plural && { instead: group.name }),
  }
}

function isNobody(link: ChainLink): boolean {
  return link.status === 'unresolved' || NOBODY.includes(link.type)
}

/** Knowledge that a person has and no body: what they saw, or had a part in. */
const FIRST_HAND: readonly Basis[] = ['saw', 'took-part']

/** A chain in which a person is heard for an organisation ends with the organisation, unless they tell what they saw themselves. */
function withoutMouthpiece(links: readonly ChainLink[], { report }: Statement, identities: Identities): readonly ChainLink[] {
  const last = links.at(-1)
  const before = links.at(-2)
  const speaksFor =
    last !== undefined &&
    before !== undefined &&
    last.type === 'named-person' &&
    !FIRST_HAND.includes(last.basis ?? 'unstated') &&
    ORGANISED.includes(before.type) &&
    before.role !== 'secondary' &&
    !identities.cites(before, last, report)
  return speaksFor ? links.slice(0, -1) : links
}

/** Words for offices and people: a name that holds one names no person. */
const CALLED = new Set(languages.flatMap(({ cues }) => (cues ? [...cues.speakers.keys(), ...cues.titles, ...cues.mouthpieces] : [])))

/** Two words and more with capitals, also "al-Orta". */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Ll}{1,3}-)?\p{Lu}[\p{L}\p{M}'’.-]*)+$/u

/** "The warden Ada Finn" is an official and has a name; "a harbour official" has none, nor has "Harbour Officials" or "Foreign Minister". */
const isNamedOfficial = ({ type, name }: ChainLink): boolean =>
  type === 'official' &&
  NAME.test(name) &&
  !name
    .toLowerCase()
    .split(' ')
    .some((word) => CALLED.has(word))

function endOf(chain: readonly ChainLink[], statement: Statement, identities: Identities): End {
  const speaker = earliestSpeaker(chain)
  if (speaker.kind === 'unattributed') {
    const last = chain.at(-1)
    const named = chain.length > 2 && speaker.because !== 'own-voice' ? chain.slice(1, -1).findLast((link) => !isNobody(link)) : undefined
    if (speaker.because === 'own-voice') return { kind: 'own-voice' }
    const telling = last !== undefined && (last.type === 'vague' || last.type === 'unresolved') && last.name !== 'unknown'
    return { kind: 'vague', words: named === undefined ? (last?.name ?? '') : `${named.name} (${last?.name ?? ''})`, telling }
  }
  const described = speaker.kind === 'described' && !isNamedOfficial(speaker.link)
  return { kind: 'speaker', key: identities.keyOf(speaker.link, statement.report), link: speaker.link, described }
}
