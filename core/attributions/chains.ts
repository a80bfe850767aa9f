import { withoutArticle } from '../text/without-article.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { Desk } from './desk.ts'
import type { Finding, Voice } from './finding.ts'
import { extentOf, textOf } from './items.ts'
import { isAcronym } from './name.ts'
import { isQuote, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Source } from './source.ts'
import { quotedPronoun } from './quoted-pronouns.ts'
import { sourcesOf } from './sources.ts'
import { TYING_OR_IN_FRONT } from './own-subjects.ts'
import { folded } from '../text/folded-name.ts'

export interface Place {
  readonly scene: Scene
  readonly parent: number
  /** Links above, without the report. */
  readonly above: readonly ChainLink[]
  readonly depth: number
}

/** The chains of a finding: one, or one for each speaker side by side. */
export function chainsOf(desk: Desk, finding: Finding, { scene, above }: Place): readonly (readonly ChainLink[])[] {
  const nobody: readonly ChainLink[] = finding.vague && !finding.negated ? [{ name: 'unknown', type: 'vague', status: 'unresolved' }] : []
  if (finding.voices.length === 0) return [above.length > 0 ? above : [...credited(desk, []), ...nobody]]
  let chains: readonly (readonly ChainLink[])[] = [[]]
  finding.voices.forEach((voice, n) => {
    const last = n === finding.voices.length - 1
    if (above.length > 0 && isToldAside(scene, voice)) return
    const heads = voiceLinks(desk, scene, {
      voice: above.length > 0 ? asSaidInside(scene, voice) : voice,
      last,
      so: chains[0] ?? [],
      direct: last && isDirect(scene, finding),
    })
    const other = above.length > 0 && last && heads.length === 1 ? quotedPronoun(desk, scene, { finding, above, links: heads[0] ?? [] }) : undefined
    chains = (other ? [other] : heads).flatMap((links) => chains.map((chain) => [...chain, ...links]))
  })
  const open = finding.voices.every(({ as }) => as === 'addressee') ? nobody : []
  const again = pronounOf(scene, finding)
  return chains.map((chain) => (above.length > 0 ? below(above, chain, again) : [...credited(desk, chain), ...open]))
}

/** "Finn said the board had told Vell that C": inside somebody's words a bare name is an audience, unless it looks like an outlet's. */
const isToldAside = (scene: Scene, { as, range: [from, to] }: Voice): boolean =>
  as === 'addressee' && to - from === 1 && !scene.cues.mediaWords.has(word(scene, from)) && !isAcronym(textOf(scene.items, [from, to]))

/** A chain inside another; who tells what they said themselves is one speaker ("Pell said she had warned the board"). */
function below(above: readonly ChainLink[], chain: readonly ChainLink[], again: 'tied' | 'free' | undefined): readonly ChainLink[] {
  const [first, ...rest] = chain
  if (!first || (rest.length === 0 && first.name === above.at(-1)?.name) || isEndOf(above, chain)) return above
  const own = again && rest.length === 0 ? above.findIndex(({ name }) => name === first.name) : -1
  if (own < 0) return [...above, ...chain]
  // "Citing an envoy it said crews had left a quay which it said was shut": what is retold inside is whose words the whole is.
  return again === 'tied' ? above : above.slice(0, own + 1)
}

/** Is the only speaker a pronoun, and in a clause tied to another? */
function pronounOf(scene: Scene, { voices }: Finding): 'tied' | 'free' | undefined {
  const at = voices[0]?.range[0] ?? 0
  if (voices.length !== 1 || scene.items.tags[at] !== 'PRP') return undefined
  return TYING_OR_IN_FRONT.has(word(scene, at - 1)) ? 'tied' : 'free'
}

/** "Keepers told the guild they saw it, and that they …": who speaks again, with the same relay. */
const isEndOf = (above: readonly ChainLink[], chain: readonly ChainLink[]): boolean =>
  chain.length <= above.length && chain.every(({ name, status }, n) => name === above.at(n - chain.length)?.name && status !== 'explicit')

interface Asked {
  readonly voice: Voice
  readonly last: boolean
  readonly so: readonly ChainLink[]
  /** Nothing but quotations is ascribed to it. */
  readonly direct: boolean
}

const isDirect = (scene: Scene, { content }: Finding): boolean =>
  content.length > 0 && content.every(([from, to]) => to - from === 1 && isQuote(scene, from))

/** Who is quoted word for word under a bare name ("Varr said") is a person, unless the name is known as a body's. */
function asQuoted(desk: Desk, source: Source, { voice, direct }: Asked, scene: Scene): Source {
  const bare = source.name === textOf(scene.items, voice.range) && !/[\s&]/u.test(source.name) && !isAcronym(source.name)
  if (!direct || voice.as !== 'speaker' || !bare || !source.named || source.type !== 'organisation' || desk.register.isBody(source)) return source
  return { ...source, type: 'named-person', sort: 'person' }
}

function voiceLinks(desk: Desk, scene: Scene, asked: Asked): readonly (readonly ChainLink[])[] {
  const { voice, last, so } = asked
  if (voice.as === 'document')
    return [
      [
        {
          name: withoutArticle(textOf(scene.items, voice.range)),
          type: 'document',
          status: 'explicit',
          span: extentOf(scene.items, voice.range),
        },
      ],
    ]
  const sources = sourcesOf(scene, voice.means ?? voice.range)
  if (voice.as === 'addressee') {
    const own = folded(desk.report.name)
    return [
      sources.flatMap((source) =>
        folded(source.name) === own || own.includes(folded(source.name))
          ? []
          : // Whoever was told passes it on, whatever kind of body it is.
            desk.register
              .linksOfTold(source)
              .slice(0, 1)
              .map((link) => ({ ...link, role: 'secondary' as const })),
      ),
    ]
  }
  return sources.map((found) => {
    const source = asQuoted(desk, found, asked, scene)
    const relay = source.relay ? desk.register.linksOf(source.relay) : []
    const held = last ? [...so, ...relay].filter(({ type }) => type !== 'document') : []
    const links = desk.register.linksOf(source, held)
    const meant = voice.means ? extentOf(scene.items, voice.range) : undefined
    return [
      ...relay,
      ...(meant ? links.map((link, n) => (n < links.length - 1 ? link : { ...link, status: 'resolved' as const, span: meant })) : links),
    ]
  })
}

/** "The guild said the navy sank a raft which it said was empty": inside somebody's words "it" is whoever said them. */
const asSaidInside = (scene: Scene, voice: Voice): Voice =>
  voice.means !== undefined && scene.items.tags[voice.range[0]] === 'PRP' ? { range: voice.range, as: voice.as } : voice

/** Puts the credited agencies before a chain that does not hold them already. */
export function credited(desk: Desk, chain: readonly ChainLink[]): readonly ChainLink[] {
  const held = new Set(chain.map(({ name }) => folded(name)))
  return [...desk.credits.filter(({ name }) => !held.has(folded(name))), ...chain]
}
