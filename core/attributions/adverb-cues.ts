import { PLAIN } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import { TYING_OR_IN_FRONT } from './own-subjects.ts'
import type { Reading } from './reading.ts'
import { isAuxiliary, isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { ownClause } from './own-clause.ts'
import { subjectBefore } from './subjects.ts'

/** "reportedly", "allegedly": the clause without the adverb, said by nobody. */
export function adverbFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const adverb = scene.cues.adverbs.get(word(scene, at))
  if (!adverb || word(scene, at) === 'apparently') return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: false })
  const relative = relativeClause(scene, at, { reading, end })
  const pieces: readonly Range[] = relative ??
    tiedClause(scene, at, { reading, end }) ?? [
      [clauseStart(scene, at, reading.floor), at],
      [at + 1, end],
    ]
  const content = pieces.filter(([a, b]) => b > a)
  const told: Finding = { ...PLAIN, ...adverb, content, cue: [[at, at + 1]], voices: [], vague: true, ...(relative && { headed: true }) }
  return content.length > 0 ? told : undefined
}

interface Clause {
  readonly reading: Reading
  /** One past the last item that may belong to the clause. */
  readonly end: number
}

/** "files that *allegedly* show C", "Orr, who had *allegedly* left, …": what the pronoun stands for, and the rest of its clause. */
function relativeClause(scene: Scene, at: number, { reading, end }: Clause): readonly Range[] | undefined {
  const verb = verbStart(scene, at, reading.floor)
  const pronoun = verb - 1
  if (pronoun <= reading.floor || !(/^(?:who|which)$/.test(word(scene, pronoun)) || tag(scene, pronoun) === 'WDT')) return undefined
  // "a cave in which he *allegedly* slept": the pronoun is no subject.
  const head = tag(scene, pronoun - 1) === 'IN' ? undefined : subjectBefore(scene, verb, reading.floor)
  if (head?.kind !== 'relative') return undefined
  return [head.range, [verb, at], [at + 1, clauseEnd(scene, [at + 1, end])]]
}

/** Where the auxiliaries and adverbs before an item begin. */
function verbStart(scene: Scene, at: number, floor: number): number {
  let verb = at
  while (verb - 1 > floor && (isAuxiliary(scene, verb - 1) || tag(scene, verb - 1) === 'RB')) verb--
  return verb
}

/** "… where the plan was *allegedly* made", "after he *allegedly* fled, …": the clause that a small word ties to another. */
function tiedClause(scene: Scene, at: number, { reading, end }: Clause): readonly Range[] | undefined {
  for (let i = at - 1; i > reading.floor - 1 && !isComma(scene, i) && !isQuote(scene, i); i--) {
    if (!TYING_OR_IN_FRONT.has(word(scene, i)) || !/^(?:IN|WRB)$/.test(tag(scene, i))) continue
    // "the inn where he *allegedly* slept is shut": without a comma nothing tells where the clause ends.
    if (tag(scene, i) === 'WRB' && i > reading.floor && !isComma(scene, i - 1)) return undefined
    const subject = subjectBefore(scene, verbStart(scene, at, i), i + 1)
    if (subject.kind !== 'phrase' || subject.range[0] !== i + 1 || !ownClause(scene, i + 1, at + 4)) continue
    return [
      [i + 1, at],
      [at + 1, clauseEnd(scene, [at + 1, end])],
    ]
  }
  return undefined
}

/** Where a dependent clause ends: at the comma behind which the clause around goes on. */
function clauseEnd(scene: Scene, [from, end]: Range): number {
  for (let i = from; i < end; i++) if (isComma(scene, i) && (isFiniteVerb(scene, i + 1) || ownClause(scene, i + 1, end))) return i
  return end
}

function clauseStart(scene: Scene, at: number, floor: number): number {
  for (let i = at; i > floor; i--) {
    const before = word(scene, i - 1)
    if (before === ';' || isQuote(scene, i - 1) || before === 'but' || before === 'while') return i
    if (before === 'and' && ownClause(scene, i, at + 4)) return i
    if (isComma(scene, i - 1) && ownClause(scene, i, at + 4)) return i
  }
  let from = floor
  while (from < at && (/^(?:and|but|meanwhile|however)$/.test(word(scene, from)) || isComma(scene, from))) from++
  return from
}
