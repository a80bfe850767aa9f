import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

/** How many mentions back a description or pronoun may point. */
export const REACH = 80
/** How many sentences back a pronoun may point. */
const SENTENCES = 3

/** What a pronoun is resolved among. */
export interface PronounContext {
  /** The mentions before it, in text order. */
  readonly before: readonly Draft[]
  /** The number of the sentence of each mention. */
  readonly stretchOf: ReadonlyMap<Draft, number>
}

/** The first fitting mention of this sentence, else of the nearest sentence before that has one; outside quotations first. */
export function pronounFor(scene: Scene, draft: Draft, { before, stretchOf }: PronounContext): Draft | undefined {
  const here = stretchOf.get(draft)!
  const fits = fitting(scene, draft)
  let found: Draft | undefined
  let sentence = -1
  for (let i = before.length - 1; i >= 0 && before.length - i < REACH; i--) {
    const other = before[i]!
    const number = stretchOf.get(other)!
    if (here - number > SENTENCES || (found && number !== sentence)) break
    if (!fits(other)) continue
    if (found && scene.quoted[other.first]! > scene.quoted[draft.first]! && !scene.quoted[found.first]) continue
    found = other
    sentence = number
  }
  return found?.level === 'pronoun' ? (found.antecedent ?? found) : found
}

function fitting({ names }: Scene, draft: Draft): (other: Draft) => boolean {
  const { oneself, ourselves } = names.roles
  if (ourselves.has(draft.head ?? '') || oneself.has(draft.head ?? '')) return () => false
  if (draft.kind === 'person') {
    const others = names.pronouns.get(draft.head!) === 'woman' ? names.men : names.women
    return (other) =>
      other.kind === 'person' &&
      (other.level !== 'pronoun' || names.pronouns.get(other.head!) === names.pronouns.get(draft.head!)) &&
      !oneself.has(other.head ?? '') &&
      !others.has(other.head ?? '') &&
      !others.has(other.title?.toLowerCase() ?? '')
  }
  if (draft.kind === 'group') return (other) => other.kind === 'group' && other.level !== 'adjective' && !ourselves.has(other.head ?? '')
  return (other) => (other.kind === 'organisation' || other.kind === 'publication') && other.level !== 'adjective'
}
