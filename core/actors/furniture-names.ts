import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Draft } from './drafts.ts'
import { tokensIn } from './scene.ts'
import type { Scene } from './scene.ts'

/** Longest name that is looked for, in tokens. */
const LONGEST = 10

/**
 * Names outside the sentences: agencies and places in datelines and credits; in furniture (trails of sections, repeated headlines,
 * links) the names that the report bears elsewhere, and initials. They point at nothing and nothing points at them.
 */
export function namesOutsideSentences(scene: Scene, passages: Passages, drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, Draft>()
  for (const draft of drafts) if (draft.level === 'name') known.set(scene.lower.slice(draft.first, draft.end).join(' '), draft)
  const inSentences = new Uint8Array(scene.written.length)
  for (const { first, end } of scene.stretches) inSentences.fill(1, first, end)
  const free = (extent: Extent): readonly [number, number] | undefined => {
    const [first, end] = tokensIn(scene, extent)
    return first < end && !inSentences.subarray(first, end).includes(1) ? [first, end] : undefined
  }
  const found = new Map<number, Draft>()
  for (const { extent, name, kind } of statedNames(passages)) {
    const at = scene.text.slice(...extent).indexOf(name)
    const tokens = at < 0 ? undefined : free([extent[0] + at, extent[0] + at + name.length])
    if (tokens) found.set(tokens[0], draftAt(scene, tokens, kind))
  }
  for (const { extent } of passages.furniture) {
    const tokens = free(extent)
    if (tokens) for (const draft of knownIn(scene, tokens, known)) if (!found.has(draft.first)) found.set(draft.first, draft)
  }
  return [...found.values()]
}

interface Stated {
  readonly extent: Extent
  readonly name: string
  readonly kind: 'place' | 'publication'
}

function statedNames({ dateline, credits }: Passages): Stated[] {
  const stated: Stated[] = credits.map(({ extent, agency }) => ({ extent, name: agency, kind: 'publication' }))
  if (dateline?.place !== undefined) stated.push({ extent: dateline.extent, name: dateline.place, kind: 'place' })
  if (dateline?.agency !== undefined) stated.push({ extent: dateline.extent, name: dateline.agency, kind: 'publication' })
  return stated
}

function knownIn(scene: Scene, [from, to]: readonly [number, number], known: ReadonlyMap<string, Draft>): Draft[] {
  const drafts: Draft[] = []
  for (let token = from; token < to;) {
    let end = Math.min(to, token + LONGEST)
    while (end > token && !known.has(scene.lower.slice(token, end).join(' '))) end--
    if (end > token && /^\p{Lu}/u.test(scene.written[token]!))
      drafts.push(draftAt(scene, [token, end], known.get(scene.lower.slice(token, end).join(' '))!.kind))
    else if (isInitials(scene, token)) drafts.push(draftAt(scene, [token, token + 1], 'organisation'))
    token = Math.max(end, token + 1)
  }
  return drafts
}

/** "FCM" between words that are not all capitals. */
function isInitials(scene: Scene, token: number): boolean {
  const shouted = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}{2,}$/u.test(word)
  return /^\p{Lu}{3,6}$/u.test(scene.written[token]!) && !shouted(scene.written[token - 1]) && !shouted(scene.written[token + 1])
}

function draftAt(scene: Scene, [first, end]: readonly [number, number], kind: Draft['kind']): Draft {
  const extent = [scene.starts[first]!, scene.ends[end - 1]!] as const
  return { extent, first, end, level: 'name', name: scene.text.slice(...extent), kind, outside: true }
}
