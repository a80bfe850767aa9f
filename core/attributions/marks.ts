import { isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Negation } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Hedges and negation of one clause. */
export interface Marks {
  readonly hedges: readonly Extent[]
  /** Whether the clause itself is negated, and not only one that depends on it. */
  readonly negated: boolean
  readonly negations: readonly Negation[]
}

/** "about" and "around" round a figure; these say that it falls short of one. */
const NUMBER_HEDGE = /^(?:nearly|almost)$/
const HEDGE =
  /^(?:reportedly|allegedly|purportedly|supposedly|apparently|seemingly|possibly|perhaps|probably|likely|unlikely|presumably|potentially|maybe|unclear|mulling|suspected|unconfirmed)$/

/** Reads the marks of the ranges; what negates only a relative clause or one that goes with the main one says so. */
export function marksOf(scene: Scene, ranges: readonly Range[]): Marks {
  const hedges: Extent[] = []
  const negations: Negation[] = []
  for (const [first, to] of ranges) {
    const from = behindImpersonal(scene, [first, to])
    let within: number | undefined
    let finite = false
    for (let i = from; i < to; i++) {
      const lower = word(scene, i)
      if (isQuote(scene, i)) continue
      if (opensDependent(scene, i, from) || (finite && lower === 'that' && tag(scene, i) === 'IN')) within = scene.items.starts[i]
      if (lower === ',' || lower === ';' || lower === '.') within = undefined
      const extent: Extent = [scene.items.starts[i] ?? 0, scene.items.ends[i] ?? 0]
      if (isHedge(scene, i, within !== undefined)) hedges.push(extent)
      if (isNegation(scene, i, finite)) negations.push({ extent, ...(within !== undefined && { within }) })
      finite ||= isFiniteVerb(scene, i)
    }
  }
  return { hedges, negated: negations.some(({ within }) => within === undefined), negations }
}

/** "It can be said that C": where C begins, since that is what is claimed; else the start of the range. */
function behindImpersonal(scene: Scene, [from, to]: Range): number {
  const first = /^["“'‘]+$/u.test(word(scene, from)) ? from + 1 : from
  if (word(scene, first) !== 'it') return from
  for (let i = first + 1; i < Math.min(to, first + 8); i++) {
    if (word(scene, i) === 'that') return i + 1
    if (scene.cues.negations.has(word(scene, i)) || !/^(?:MD|VB[DZN]?|RB|JJ)$/.test(tag(scene, i))) return from
  }
  return from
}

function opensDependent(scene: Scene, at: number, from: number): boolean {
  const lower = word(scene, at)
  if (at === from) return false
  if (lower === 'who' || lower === 'which' || lower === 'because' || lower === 'where' || lower === 'if' || lower === 'whose') return true
  return lower === 'that' && tag(scene, at) === 'WDT'
}

function isHedge(scene: Scene, at: number, inside: boolean): boolean {
  const lower = word(scene, at)
  if (NUMBER_HEDGE.test(lower)) return tag(scene, at + 1) === 'CD'
  if (inside) return lower === 'reportedly' || lower === 'allegedly'
  if (lower === 'may' || lower === 'might' || lower === 'could') return tag(scene, at) === 'MD' && !/^(?:not|n't)$/.test(word(scene, at + 1))
  if (lower === 'expected') return word(scene, at + 1) === 'to'
  if (/^(?:appears?|appeared|seems?|seemed)$/.test(lower)) return word(scene, at + 1) === 'to' || word(scene, at + 1) === 'that'
  if (lower === 'clear') return /^(?:not|n't|immediately|yet)$/.test(word(scene, at - 1))
  return HEDGE.test(lower)
}

function isNegation(scene: Scene, at: number, finite: boolean): boolean {
  const lower = word(scene, at)
  if (!scene.cues.negations.has(lower) || isOutweighed(scene, at)) return false
  if (lower === 'no') return word(scene, at + 1) === 'one' || !finite || isFiniteVerb(scene, at - 1) || tag(scene, at - 1).startsWith('VB')
  if (lower === 'not' && finite && word(scene, at + 1) === 'to') return false
  if (lower === 'not' && finite && word(scene, at - 1) === 'and' && tag(scene, at + 1) === 'IN') return false
  return lower !== 'without'
}

/** "no fewer than six", "not only A but B", "no doubt that", "did not deny", "the No. 5 shed": a negation that leaves the clause affirmed. */
function isOutweighed(scene: Scene, at: number): boolean {
  const next = word(scene, at + 1)
  if (word(scene, at) === 'no')
    return /^(?:fewer|less|sooner|other|doubt|secret|wonder|surprise|\.|\d+)$/.test(next) || (tag(scene, at + 1) === 'CD' && next !== 'one')
  if (word(scene, at) === 'not' && /^(?:only|just|merely|simply|solely|least)$/.test(next)) return true
  let verb = at + 1
  while (tag(scene, verb) === 'RB') verb++
  return /^(?:deny|doubt|dispute)$/.test(scene.items.lemmas[verb] ?? '') && tag(scene, verb).startsWith('V')
}
