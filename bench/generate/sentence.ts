import type { Random } from './random.ts'

/** What a part of a sentence does; edits pick parts by it. */
export type Role = 'wording' | 'attribution' | 'hedge' | 'caveat' | 'figure' | 'date' | 'name' | 'quotation'

/** A piece of a sentence, with the space or comma that stands before it. */
export interface Part {
  readonly role: Role
  readonly text: string
  /** Another wording of the part: a rounded figure, a pronoun, a shorter quotation; empty where the part can be left out. */
  readonly also?: string
}

/** One sentence of a report. Sentences with one `key` have one beginning: they are copies of one another. */
export interface Sentence {
  readonly key: string
  readonly parts: readonly Part[]
  /** Claim that it states, and who is said to have said it (an origin's id); undefined for what surrounds the news. */
  readonly states?: { readonly claim: string; readonly origin?: string; readonly attributed: boolean }
  readonly kind: 'news' | 'background' | 'quotation' | 'filler'
}

export const wordingOf = (sentence: Sentence): string => sentence.parts.map(({ text }) => text).join('')

const PIECE = /<(\w+):([^<>|]*)(?:\|([^<>]*))?>|\(([^()]*)\)|[^<(]+/g

/**
 * Parts from a shape: `<role:text|also>` is a part with a role and, after the bar, its other wording (`-` for none, so that it
 * can be left out); `(one/two)` a free choice of wording; anything else plain wording.
 */
export function partsOf(shape: string, random: Random): readonly Part[] {
  const parts: Part[] = []
  for (const [whole, role, text, also, choice] of shape.matchAll(PIECE)) {
    if (role !== undefined) parts.push({ role: role as Role, text: text!, ...(also !== undefined && { also: also === '-' ? '' : also }) })
    else if (choice !== undefined) {
      const [one, two] = random.some(choice.split('/'), 2) as [string, string | undefined]
      parts.push({ role: 'wording', text: one, ...(two !== undefined && { also: two }) })
    } else parts.push({ role: 'wording', text: whole })
  }
  return parts
}
