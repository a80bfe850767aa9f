import { languages } from '../languages/index.ts'
import { isBe, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Negation } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import { isBeside } from './negation-beside.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Hedges and negation of one clause. */
export interface Marks {
  readonly hedges: readonly Extent[]
  /** Whether the clause itself is negated, and not only one that depends on it. */
  readonly negated: boolean
  readonly negations: readonly Negation[]
}

const HEDGES = new Set(languages.flatMap(({ hedges }) => hedges.always))
const IN_DEPENDENT = new Set(languages.flatMap(({ hedges }) => hedges.inDependent))
const SHORT_OF = new Set(languages.flatMap(({ hedges }) => hedges.shortOf))
const MODALS = new Set(languages.flatMap(({ hedges }) => hedges.modals))
const SEEMING = new Set(languages.flatMap(({ hedges }) => hedges.seeming))
const AWAITED = new Set(languages.flatMap(({ hedges }) => hedges.awaited))
const UNLESS = new Set(languages.flatMap(({ hedges }) => hedges.unless.words))
const UNLESS_BEHIND = new Set(languages.flatMap(({ hedges }) => hedges.unless.behind))
const OUTWEIGHING_NO = new Set(languages.flatMap(({ hedges }) => hedges.outweighing.no))
const OUTWEIGHING_NOT = new Set(languages.flatMap(({ hedges }) => hedges.outweighing.not))
const DENYING = new Set(languages.flatMap(({ hedges }) => hedges.denying))

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
      if (isNegation(scene, i, finite) && !isBeside(scene, i, [from, to])) negations.push({ extent, ...(within !== undefined && { within }) })
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
  if (SHORT_OF.has(lower)) return tag(scene, at + 1) === 'CD'
  if (inside) return IN_DEPENDENT.has(lower)
  if (MODALS.has(lower)) return tag(scene, at) === 'MD' && !/^(?:not|n't)$/.test(word(scene, at + 1))
  if (AWAITED.has(lower)) return word(scene, at + 1) === 'to'
  if (SEEMING.has(lower)) return word(scene, at + 1) === 'to' || word(scene, at + 1) === 'that'
  if (UNLESS.has(lower)) return UNLESS_BEHIND.has(word(scene, at - 1))
  return HEDGES.has(lower)
}

function isNegation(scene: Scene, at: number, finite: boolean): boolean {
  const lower = word(scene, at)
  if (!scene.cues.negations.has(lower) || isOutweighed(scene, at)) return false
  if (lower === 'no') return word(scene, at + 1) === 'one' || !finite || isFiniteVerb(scene, at - 1) || tag(scene, at - 1).startsWith('VB')
  if (lower === 'not' && finite && word(scene, at + 1) === 'to' && !isBe(word(scene, at - 1))) return false
  if (lower === 'not' && finite && word(scene, at - 1) === 'and' && tag(scene, at + 1) === 'IN') return false
  return lower !== 'without'
}

/** "no fewer than six", "not only A but B", "no doubt that", "did not deny", "the No. 5 shed": a negation that leaves the clause affirmed. */
function isOutweighed(scene: Scene, at: number): boolean {
  const next = word(scene, at + 1)
  if (word(scene, at) === 'no') return OUTWEIGHING_NO.has(next) || /^(?:\.|\d+)$/.test(next) || (tag(scene, at + 1) === 'CD' && next !== 'one')
  if (word(scene, at) === 'not' && OUTWEIGHING_NOT.has(next)) return true
  let verb = at + 1
  while (tag(scene, verb) === 'RB') verb++
  return DENYING.has(scene.items.lemmas[verb] ?? '') && tag(scene, verb).startsWith('V')
}
