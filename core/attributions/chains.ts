import type { ChainLink } from '../model/attributions.ts'
import type { Desk } from './desk.ts'
import type { Finding, Voice } from './finding.ts'
import { extentOf, textOf } from './items.ts'
import type { Scene } from './scene.ts'
import { sourcesOf } from './sources.ts'
import { folded } from './units.ts'

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
    const heads = voiceLinks(desk, scene, { voice, last, so: chains[0] ?? [] })
    chains = heads.flatMap((links) => chains.map((chain) => [...chain, ...links]))
  })
  const open = finding.voices.every(({ as }) => as === 'addressee') ? nobody : []
  return chains.map((chain) => (above.length > 0 ? [...above, ...chain] : [...credited(desk, chain), ...open]))
}

interface Asked {
  readonly voice: Voice
  readonly last: boolean
  readonly so: readonly ChainLink[]
}

function voiceLinks(desk: Desk, scene: Scene, { voice, last, so }: Asked): readonly (readonly ChainLink[])[] {
  if (voice.as === 'document')
    return [
      [
        {
          name: textOf(scene.items, voice.range).replace(/^(?:the|a|an)\s+/i, ''),
          type: 'document',
          status: 'explicit',
          span: extentOf(scene.items, voice.range),
        },
      ],
    ]
  const sources = sourcesOf(scene, voice.range)
  if (voice.as === 'addressee') {
    const own = folded(desk.report.name)
    return [
      sources.flatMap((source) =>
        folded(source.name) === own || own.includes(folded(source.name))
          ? []
          : // Whoever was told passes it on, whatever kind of body it is.
            desk.register
              .linksOf(source)
              .slice(0, 1)
              .map((link) => ({ ...link, role: 'secondary' as const })),
      ),
    ]
  }
  return sources.map((source) => {
    const relay = source.relay ? desk.register.linksOf(source.relay) : []
    return [...relay, ...desk.register.linksOf(source, last ? [...so, ...relay].filter(({ type }) => type !== 'document') : [])]
  })
}

/** Puts the credited agencies before a chain that does not hold them already. */
export function credited(desk: Desk, chain: readonly ChainLink[]): readonly ChainLink[] {
  const held = new Set(chain.map(({ name }) => folded(name)))
  return [...desk.credits.filter(({ name }) => !held.has(folded(name))), ...chain]
}
