import type { Range } from './items.ts'
import { LEADING_VERBS } from './offices.ts'
import { REACH } from './phrases-before.ts'
import { hasFiniteVerb, isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** The comma that opens an apposition or adjunct closed at `close`: the first one behind the clause's subject, else the nearest. */
export function openingComma(scene: Scene, close: number, floor: number): number | undefined {
  let nearest: number | undefined
  for (let i = close - 1; i > floor && close - i < REACH; i--) {
    if (isQuote(scene, i) || word(scene, i) === ';' || word(scene, i) === ':') break
    if (!isComma(scene, i)) continue
    if ((!scene.chunkAt[i - 1] && word(scene, i - 1) !== ')') || !isAside(scene, [i + 1, close])) continue
    nearest ??= i
    if (nearest !== i && isClauseHead(scene, i, floor)) nearest = i
  }
  return nearest
}

/** Does the noun phrase that ends before an item open its clause? */
function isClauseHead(scene: Scene, end: number, floor: number): boolean {
  const chunk = scene.chunkAt[end - 1]
  return chunk !== undefined && (chunk.from <= floor || word(scene, chunk.from - 1) === 'that')
}

/** Apposition, relative clause or participle phrase: no main clause of its own. */
function isAside(scene: Scene, [from, to]: Range): boolean {
  const first = word(scene, from)
  if (
    /^(?:who|whose|which|where|when|as|in|at|on|from|for|through|while|speaking|quoting|citing|also|himself|herself|itself|one|formerly|both|both|however|too)$/.test(
      first,
    )
  )
    return true
  if (tag(scene, from) === 'VBG' || tag(scene, from) === 'VBN') return true
  if (word(scene, from + 1) === 'of' && /^(?:whom|which)$/.test(word(scene, from + 2))) return true
  return !hasFiniteVerb(scene, [from, to])
}

/** "head of the union", "Ada Finn": a noun phrase that says who the one before it is. */
export function isApposition(scene: Scene, [from, to]: Range): boolean {
  if (word(scene, from) === 'who' && LEADING_VERBS.has(word(scene, from + 1))) return true
  const chunk = scene.chunkAt[from]
  if (!chunk || chunk.from !== from || hasFiniteVerb(scene, [from, to])) return false
  for (let i = from; i < to; i++) if (tag(scene, i) === 'WP' || tag(scene, i) === 'WDT' || tag(scene, i) === 'VBG') return false
  return true
}

/** Most items of an aside. */
const ASIDE = 12

/** Past ", Vedia," or ", a guild of rowers,": what stands between commas without a verb of its own; else the same item. */
export function asideEnd(scene: Scene, comma: number, ceiling: number): number {
  for (let i = comma + 1; i < Math.min(ceiling, comma + ASIDE); i++) {
    if (isComma(scene, i)) return i + 1
    if (isFiniteVerb(scene, i) || isQuote(scene, i)) return comma
  }
  return comma
}
