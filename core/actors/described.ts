import type { ActorKind } from '../model/actors.ts'
import type { Draft } from './drafts.ts'
import type { Scene, Stretch } from './scene.ts'
import { isNextTo } from './scene.ts'

const MODIFIERS = new Set(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'VBN', 'VBG', 'POS', 'RBS', 'RBR'])
const OPENING = new Set(['DT', 'PRP$', 'PDT'])
/** Mentions by description whose head noun names people, bodies, places or publications: "a former member of the movement". */
export function describedMentions(scene: Scene, marks: Uint8Array): Draft[] {
  const drafts: Draft[] = []
  for (const stretch of scene.stretches) {
    for (let token = stretch.first; token < stretch.end; token++) {
      const draft = marks[token] ? undefined : describedAt(scene, stretch, { token, marks })
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

interface Here {
  readonly token: number
  readonly marks: Uint8Array
}

function describedAt(scene: Scene, stretch: Stretch, here: Here): Draft | undefined {
  const { token } = here
  if (!/^NN/.test(scene.tags[token]!) && !isNounBeforeVerb(scene, stretch, token)) return undefined
  const kind = kindOfNoun(scene, token)
  if (kind === undefined) return undefined
  const modifies = isModifier(scene, stretch, here)
  if (modifies && !(kind === 'organisation' && isNamedBody(scene, stretch, here))) return undefined
  const first = phraseStart(scene, stretch, token)
  const end = modifies ? token + 1 : withOfPhrase(scene, stretch, here)
  const start = scene.starts[first]!
  const last = scene.ends[end - 1]!
  const bare = scene.tags[first] === 'DT' ? first + 1 : first
  const name = scene.text.slice(scene.starts[Math.min(bare, token)], last)
  return { extent: [start, last], first, end, level: 'nominal', name, head: scene.lower[token]!, kind }
}

/** The tokens `[first, end)` of the description whose title words are `[first, end)`: with what stands before them and an "of" phrase. */
export function describedAround(
  scene: Scene,
  title: { readonly first: number; readonly end: number; readonly marks: Uint8Array },
): readonly [number, number] {
  const stretch = scene.stretches.findLast((other) => other.first <= title.first)
  if (!stretch) return [title.first, title.end]
  return [phraseStart(scene, stretch, title.first), withOfPhrase(scene, stretch, { token: title.end - 1, marks: title.marks })]
}

/** "report" in "the Coast Council report accused": of two finite verbs in a row the first is a noun. */
function isNounBeforeVerb(scene: Scene, stretch: Stretch, token: number): boolean {
  return /^VB[PZ]?$/.test(scene.tags[token]!) && token + 1 < stretch.end && /^(?:VBD|VBZ|MD)$/.test(scene.tags[token + 1]!)
}

/** "Ledanese government" in "Ledanese government officials": a body of its own by the name before it. */
function isNamedBody(scene: Scene, stretch: Stretch, { token, marks }: Here): boolean {
  return token > stretch.first && marks[token - 1] === 1 && isNextTo(scene, token) && !marks[token]
}

function kindOfNoun(scene: Scene, token: number): ActorKind | undefined {
  const { persons, bodies } = scene.names
  const lower = scene.lower[token]!
  const lemma = scene.lemmas[token]!
  const plural = /^(?:NNP?S|VBZ)$/.test(scene.tags[token]!)
  if (persons.has(lemma) || persons.has(lower)) return plural ? 'group' : 'person'
  return (
    bodies.get(lower) ??
    (bodies.has(lemma) ? (bodies.get(lemma) === 'publication' || bodies.get(lemma) === 'place' ? bodies.get(lemma) : 'group') : undefined)
  )
}

/** Whether the noun only modifies the noun after it: "government" in "government officials". */
function isModifier(scene: Scene, stretch: Stretch, { token, marks }: Here): boolean {
  const next = token + 1
  if (next >= stretch.end || marks[next] || !isNextTo(scene, next)) return false
  const tag = scene.tags[next]
  if (stretch.headline && tag === 'NNS' && scene.tags[token] === 'NN' && next + 1 < stretch.end && /^(?:NN|JJ|DT|PRP)/.test(scene.tags[next + 1]!))
    return false
  if (scene.names.roles.verbLike.test(scene.lower[next]!) && scene.tags[next + 1] === 'TO') return false
  return tag === 'NN' || tag === 'NNS'
}

/** The first token of the noun phrase whose head stands at `head`. */
function phraseStart(scene: Scene, stretch: Stretch, head: number): number {
  const { forms, roles } = scene.names
  let first = head
  while (first > stretch.first) {
    const tag = scene.tags[first - 1]!
    if (OPENING.has(tag)) return withSize(scene, stretch, scene.tags[first - 2] === 'PDT' && first - 2 >= stretch.first ? first - 2 : first - 1)
    const adverb = tag === 'RB' && /^(?:JJ|VBN)$/.test(scene.tags[first]!) && first < head && !roles.sentenceAdverbs.has(scene.lower[first - 1]!)
    const ordinal = forms.ordinal.test(scene.lower[first - 1]!)
    if (tag === 'CD' && !ordinal && scene.tags[first] === 'SYM') break
    const initials = tag === 'SYM' && /^\p{Lu}{2,}$/u.test(scene.written[first - 1]!)
    if ((!MODIFIERS.has(tag) && !adverb && !ordinal && !initials) || !isNextTo(scene, first) || breaksPhrase(scene, first)) break
    if (tag === 'VBG' && !OPENING.has(scene.tags[first - 2] ?? '') && scene.tags[first - 2] !== 'JJ') break
    if (tag === 'VBN' && roles.auxiliaries.has(scene.lemmas[first - 2] ?? '')) break
    first--
  }
  if (forms.possessive.test(scene.lower[first]!)) first++
  return withSize(scene, stretch, Math.min(first, head))
}

/** Between two words of which the second cannot go on a noun phrase: "32 people | Ledanese television", "at least | ten people". */
function breaksPhrase(scene: Scene, token: number): boolean {
  const before = token - 1
  if (/\p{N}/u.test(scene.written[before]!) && !/^\p{Lu}/u.test(scene.written[token]!)) return scene.tags[before] === 'JJS'
  const upper = /^\p{Lu}/u.test(scene.written[token]!) && !/\p{N}/u.test(scene.written[before]!)
  if (upper && scene.tags[before] === 'NNS' && !/^\p{Lu}/u.test(scene.written[before]!)) return true
  if (upper && scene.tags[token] === 'JJ' && /^NNPS?$/.test(scene.tags[before]!)) return true
  if (scene.tags[before] === 'NNS' && scene.tags[token] === 'NNS' && scene.names.persons.has(scene.lemmas[token]!))
    return scene.tags[before - 1] === 'NN'
  return scene.tags[before] === 'JJS' && scene.tags[token] === 'CD'
}

/** "a number of former members", "some of the residents": the size words belong to the description. */
function withSize(scene: Scene, stretch: Stretch, first: number): number {
  if (first - 2 < stretch.first || !scene.names.joints.genitives.has(scene.lower[first - 1]!) || !scene.names.sizes.has(scene.lower[first - 2]!))
    return first
  let size = first - 2
  while (size > stretch.first && (scene.tags[size - 1] === 'JJ' || OPENING.has(scene.tags[size - 1]!))) size--
  return size
}

/** The end of the phrase with its "of" phrase where the noun asks for one: "leader of the Free Coast Movement". */
function withOfPhrase(scene: Scene, stretch: Stretch, { token, marks }: Here): number {
  let end = token + 1
  if (!scene.names.relational.has(scene.lower[token]!) && !scene.names.persons.has(scene.lemmas[token]!)) return end
  for (let depth = 0; depth < 2; depth++) {
    if (end + 1 >= stretch.end || !scene.names.joints.genitives.has(scene.lower[end]!)) return end
    const after = phraseEnd(scene, stretch, { token: end + 1, marks })
    if (after === end + 1) return end
    end = after
  }
  return end
}

/** How many tokens the phrase after "of" may have. */
const LONGEST = 12

function phraseEnd(scene: Scene, stretch: Stretch, { token, marks }: Here): number {
  let end = token
  let noun = token
  while (end < stretch.end && end - token < LONGEST) {
    const tag = scene.tags[end]!
    const name = marks[end] === 1
    if (scene.written[end] === '[' && scene.written[end + 2] === ']') {
      end += 3
      continue
    }
    if (!name && !OPENING.has(tag) && !MODIFIERS.has(tag)) break
    if (OPENING.has(tag) && end > token && !OPENING.has(scene.tags[end - 1]!)) break
    if (name && end > token && !marks[end - 1] && scene.tags[end - 1] === 'NNS' && noun > token) break
    end++
    if (name || /^NN/.test(tag)) noun = end
  }
  return noun
}
