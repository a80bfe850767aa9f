import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

/** Pronouns for persons wherever they stand, "it" only where it speaks. */
export function pronounMentions(scene: Scene, marks: Uint8Array): Draft[] {
  const drafts: Draft[] = []
  for (const { first, end } of scene.stretches) {
    for (let token = first; token < end; token++) {
      const sort = scene.names.pronouns.get(scene.lower[token]!)
      if (sort === undefined || scene.tags[token] !== 'PRP' || marks[token] || (sort === 'thing' && !speaks(scene, token + 1))) continue
      const extent = [scene.starts[token]!, scene.ends[token]!] as const
      const kind = sort === 'people' || scene.names.roles.ourselves.has(scene.lower[token]!) ? 'group' : sort === 'thing' ? 'organisation' : 'person'
      drafts.push({ extent, first: token, end: token + 1, level: 'pronoun', name: scene.written[token]!, head: scene.lower[token]!, kind })
    }
  }
  return drafts
}

/** Whether a verb of speech follows, with auxiliaries and adverbs between. */
function speaks(scene: Scene, from: number): boolean {
  for (let token = from; token < from + 4; token++) {
    const tag = scene.tags[token] ?? ''
    if (/^VB/.test(tag) && scene.names.speech.has(scene.lemmas[token]!)) return true
    if (tag !== 'RB' && tag !== 'MD' && !scene.names.roles.carriers.has(scene.lemmas[token] ?? '')) return false
  }
  return false
}
