import type { Random } from './random.ts'
import type { Part, Role, Sentence } from './sentence.ts'

/** One change of a copied sentence: number of the changed part, before and after. */
export interface PartEdit {
  readonly effect: Role
  readonly before: string
  readonly after: string
}

/** How freely a copy treats its text: chance that a part which has another wording gets it, by role. */
export type Freedom = Readonly<Record<Role, number>>

export const FAITHFUL: Freedom = { wording: 0, attribution: 0, hedge: 0, caveat: 0, figure: 0, date: 0, name: 0, quotation: 0 }
export const LIGHT: Freedom = { wording: 0.2, attribution: 0.1, hedge: 0.3, caveat: 0.3, figure: 0.1, date: 0.15, name: 0.2, quotation: 0.15 }
export const FREE: Freedom = { wording: 0.5, attribution: 0.3, hedge: 0.7, caveat: 0.7, figure: 0.35, date: 0.4, name: 0.6, quotation: 0.4 }

/** A copied sentence with its parts reworded here and there: hedges dropped, figures rounded, quotations trimmed. */
export function editedSentence(
  random: Random,
  sentence: Sentence,
  freedom: Freedom,
): { readonly sentence: Sentence; readonly edits: readonly PartEdit[] } {
  const edits: PartEdit[] = []
  const parts = sentence.parts.map((part): Part => {
    if (part.also === undefined || !random.chance(freedom[part.role])) return part
    edits.push({ effect: part.role, before: part.text, after: part.also })
    return { role: part.role, text: part.also }
  })
  const lost = edits.some(({ effect, after }) => effect === 'attribution' && after === '')
  const states = sentence.states && (lost ? { claim: sentence.states.claim, attributed: false } : sentence.states)
  return { sentence: { ...sentence, parts, ...(states && { states }) }, edits }
}
