import { hasFiniteVerb, isComma, isFinite, isProper, isQuote, isTime, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import type { Range } from './items.ts'

/** What stands before a cue verb. */
export type Subject =
  /** A noun phrase of its own; `clean` where nothing of the clause stands before it. */
  | { readonly kind: 'phrase'; readonly range: Range; readonly clean: boolean; readonly aside?: Range }
  /** The subject of the verb before: "… denied it and said". */
  | { readonly kind: 'shared' }
  /** "who", "which": the noun phrase before the relative pronoun. */
  | { readonly kind: 'relative'; readonly range: Range }
  | { readonly kind: 'none' }

const PREPOSITIONS = /^(?:of|for|in|at|from|with|to|on|near|by|inside|against|into|within|under|including|behind)$/
const REACH = 40

/** The noun phrase that ends before an item, with what belongs to it; `floor` is the first item that may be used. */
export function subjectBefore(scene: Scene, end: number, floor: number): Subject {
  let last = skipTimeBack(scene, end - 1, floor)
  if (last < floor) return { kind: 'none' }
  if (isQuote(scene, last)) return { kind: 'none' }
  const pronoun = word(scene, last)
  if (pronoun === 'who' || pronoun === 'which' || (pronoun === 'that' && tag(scene, last) === 'WDT')) return relativeBefore(scene, last, floor)
  if (tag(scene, last) === 'CC') return { kind: 'shared' }
  let aside: Range | undefined
  if (isComma(scene, last)) {
    const open = openingComma(scene, last, floor)
    if (open === undefined) return last - 1 >= floor && isQuote(scene, last - 1) ? { kind: 'none' } : { kind: 'shared' }
    aside = [open + 1, last]
    last = open - 1
  }
  const range = phraseEndingAt(scene, last, floor)
  if (!range) return { kind: 'none' }
  const clean = isClauseStart(scene, range[0], floor)
  const whole: Range = aside && isApposition(scene, aside) ? [range[0], aside[1]] : range
  return { kind: 'phrase', range: whole, clean, ...(aside && { aside }) }
}

function relativeBefore(scene: Scene, pronoun: number, floor: number): Subject {
  let last = pronoun - 1
  if (isComma(scene, last)) last--
  const range = phraseEndingAt(scene, last, floor)
  return range ? { kind: 'relative', range } : { kind: 'none' }
}

/** Time words between subject and verb: "the mayor on Tuesday said". */
function skipTimeBack(scene: Scene, at: number, floor: number): number {
  let i = at
  while (i > floor) {
    if (tag(scene, i) === 'RB' || tag(scene, i) === 'RBR') i--
    else if ((isTime(scene, i) || scene.cues.timeWords.has(word(scene, i))) && i - 1 > floor && !isNameAfter(scene, i)) {
      i--
      if (/^(?:late|early|last|this|next|every)$/.test(word(scene, i))) i--
      if (/^(?:on|in|of|since)$/.test(word(scene, i))) i--
      if (/^(?:late|early)$/.test(word(scene, i))) i--
    } else if (tag(scene, i) === 'CD' && cuesMonth(scene, i - 1) && /^(?:on|in)$/.test(word(scene, i - 2))) i -= 3
    else break
  }
  return i
}

const cuesMonth = (scene: Scene, at: number): boolean => scene.cues.months.has(word(scene, at))
/** "the daily said", "a weekly reported": a time word that is the noun itself. */
const isNameAfter = (scene: Scene, at: number): boolean =>
  scene.cues.speakers.has(word(scene, at)) ||
  tag(scene, at - 1) === 'DT' ||
  (isProper(scene, at) && isProper(scene, at - 1) && !scene.cues.weekdays.has(word(scene, at)))

/** The comma that opens an apposition or adjunct closed at `close`: the first one behind the clause's subject, else the nearest. */
function openingComma(scene: Scene, close: number, floor: number): number | undefined {
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
    /^(?:who|whose|which|where|when|as|in|at|on|from|for|while|speaking|quoting|citing|also|himself|herself|itself|one|formerly|both|both|however|too)$/.test(
      first,
    )
  )
    return true
  if (tag(scene, from) === 'VBG' || tag(scene, from) === 'VBN') return true
  return !hasFiniteVerb(scene, [from, to])
}

/** "head of the union", "Ada Finn": a noun phrase that says who the one before it is. */
function isApposition(scene: Scene, [from, to]: Range): boolean {
  if (word(scene, from) === 'who' && LEADING_VERBS.test(word(scene, from + 1))) return true
  const chunk = scene.chunkAt[from]
  if (!chunk || chunk.from !== from || hasFiniteVerb(scene, [from, to])) return false
  for (let i = from; i < to; i++) if (tag(scene, i) === 'WP' || tag(scene, i) === 'WDT' || tag(scene, i) === 'VBG') return false
  return true
}

/** Does a clause begin at this item? */
export function isClauseStart(scene: Scene, at: number, floor: number): boolean {
  if (at <= floor) return true
  const before = word(scene, at - 1)
  if (
    isComma(scene, at - 1) ||
    isQuote(scene, at - 1) ||
    /^(?:[;:()–—-]|--|\.|that|but|while|although|as|whether|if|when|after|because|though|what|how|where|why)$/.test(before)
  )
    return true
  if (tag(scene, at - 1) === 'RB' || tag(scene, at - 1) === 'CC') return isClauseStart(scene, at - 1, floor) || tag(scene, at - 1) === 'CC'
  return false
}

/** The longest noun phrase that ends at an item and reads as one speaker. */
export function phraseEndingAt(scene: Scene, last: number, floor: number): Range | undefined {
  let end = last
  if (word(scene, end) === ')' || word(scene, end) === ']') {
    while (end > floor && word(scene, end) !== '(' && word(scene, end) !== '[') end--
    end--
  }
  if (tag(scene, end) === 'PRP' && !isObject(scene, end)) return end >= floor ? [end, last + 1] : undefined
  const whole = wholeClauseSubject(scene, last, floor)
  if (whole) return whole
  const chunk = scene.chunkAt[end]
  const start = chunk && chunk.from >= floor && speakerScore(scene, chunk) > 0 ? chunk : (relativeHead(scene, end, floor) ?? chunk)
  if (!start || start.from < floor) return undefined
  return [grow(scene, start, floor), last + 1]
}

/** A pronoun behind a verb or preposition is no subject. */
const isObject = (scene: Scene, at: number): boolean =>
  /^(?:VB[DZPN]?|VBG|IN|TO)$/.test(tag(scene, at - 1)) && word(scene, at - 1) !== 'that' && /^(?:it|them|him|her|us|me|you)$/.test(word(scene, at))

/** The subject of a clause that has no finite verb before the cue: everything from the clause's start. */
function wholeClauseSubject(scene: Scene, last: number, floor: number): Range | undefined {
  let from = last
  while (from > floor && last - from < REACH && !isHardStart(scene, from)) {
    if (word(scene, from) === ')') while (from > floor && word(scene, from) !== '(') from--
    from--
  }
  if (last - from >= REACH || hasFiniteVerb(scene, [from, last + 1])) return undefined
  while (from < last && !scene.chunkAt[from]) {
    if (tag(scene, from) === 'IN' && word(scene, from) !== 'that' && !SUBORDINATORS.test(word(scene, from)) && word(scene, from) !== 'as')
      return undefined
    from++
  }
  const chunk = scene.chunkAt[from]
  if (!chunk || isTime(scene, chunk.to - 1)) return undefined
  return [chunk.from, last + 1]
}

const LEADING_VERBS = /^(?:heads|headed|leads|led|runs|ran|chairs|chaired|directs|directed|founded|manages|represents)$/
const SUBORDINATORS = /^(?:that|but|while|although|though|whether|if|when|after|because|since|before|as|yet)$/

function isHardStart(scene: Scene, at: number): boolean {
  if (isComma(scene, at - 1) || isQuote(scene, at - 1)) return true
  const before = word(scene, at - 1)
  return (
    /^(?:[;:–—]|--|\.|!|\?)$/.test(before) ||
    (SUBORDINATORS.test(before) && tag(scene, at - 1) === 'IN' && before !== 'after' && before !== 'as' && before !== 'since' && before !== 'before')
  )
}

/** "the aid group that supports it": the noun phrase before a relative clause that ends here. */
function relativeHead(scene: Scene, end: number, floor: number): Chunk | undefined {
  for (let i = end - 1; i > floor && end - i < 18; i--) {
    const lower = word(scene, i)
    if (isComma(scene, i) || isQuote(scene, i)) return undefined
    if (lower === 'who' || lower === 'which' || (lower === 'that' && tag(scene, i) !== 'DT')) {
      const chunk = scene.chunkAt[i - 1]
      return chunk && speakerScore(scene, chunk) >= 2 ? chunk : undefined
    }
  }
  return undefined
}

/** Takes in noun phrases to the left that the phrase belongs to: "the head of", "a unit linked to", "state media and". */
function grow(scene: Scene, chunk: Chunk, floor: number): number {
  let from = chunk.from
  for (let step = 0; step < 6; step++) {
    const wider = widerStart(scene, from, floor)
    if (wider === undefined) return from
    from = wider
  }
  return from
}

function widerStart(scene: Scene, from: number, floor: number): number | undefined {
  const before = from - 1
  if (before < floor) return undefined
  const left = scene.chunkAt[before]
  if (left && left.from >= floor) return appositionStart(scene, left, from)
  const lower = word(scene, before)
  if (PREPOSITIONS.test(lower)) {
    let noun = before - 1
    if (tag(scene, noun) === 'VBN' || tag(scene, noun) === 'VBG' || (tag(scene, noun) === 'VBD' && !isFiniteSubject(scene, noun))) noun--
    const head = scene.chunkAt[noun]
    if (head && head.from >= floor && noun === head.to - 1 && speakerNoun(scene, head)) return head.from
    return undefined
  }
  if (lower === 'and' || lower === 'or') {
    const head = scene.chunkAt[before - 1]
    if (head && head.from >= floor && speakerScore(scene, head) >= 2 && !isFinite(scene, head.from - 1)) return head.from
  }
  return undefined
}

const isFiniteSubject = (scene: Scene, at: number): boolean => tag(scene, at - 1) === 'PRP'

function speakerNoun(scene: Scene, chunk: Chunk): boolean {
  const head = word(scene, chunk.to - 1)
  return (
    scene.cues.speakers.has(head) ||
    scene.cues.mouthpieces.has(head) ||
    /^(?:number|couple|handful|majority|most|many|some|one|several|members)$/.test(head)
  )
}

/** Two noun phrases side by side: "the monitoring group the Harbour Observatory", "Ada Finn head of the union". */
function appositionStart(scene: Scene, left: Chunk, from: number): number | undefined {
  const nameLeft = isProper(scene, left.to - 1) && !isTime(scene, left.to - 1)
  const role = scene.cues.speakers.has(word(scene, from)) || scene.cues.mouthpieces.has(word(scene, from)) || tag(scene, from) === 'DT'
  if (nameLeft && role && left.to - left.from >= 2 && !PREPOSITIONS.test(word(scene, left.from - 1))) return left.from
  if (tag(scene, left.from) === 'DT' && speakerNoun(scene, left) && isProper(scene, from + (tag(scene, from) === 'DT' ? 1 : 0))) return left.from
  return undefined
}

/** The end of the noun phrase that begins at an item, with what belongs to it; equal to `at` where none begins. */
export function phraseFrom(scene: Scene, at: number, ceiling: number): number {
  const chunk = scene.chunkAt[at]
  if (!chunk) return at
  let end = Math.min(chunk.to, ceiling)
  for (let step = 0; step < 6 && end < ceiling; step++) {
    const wider = widerEnd(scene, { at, end, ceiling })
    if (wider === end) break
    end = wider
  }
  return end
}

interface Reach {
  readonly at: number
  readonly end: number
  readonly ceiling: number
}

function widerEnd(scene: Scene, { at, end, ceiling }: Reach): number {
  const lower = word(scene, end)
  const next = scene.chunkAt[end + 1]
  if (lower === '(' || lower === '[') {
    let close = end
    while (close < ceiling && close - end < 12 && word(scene, close) !== ')' && word(scene, close) !== ']') close++
    return close < ceiling && close - end < 12 ? close + 1 : end
  }
  if (/^(?:of|for|in|at|from|with|inside|near|within|against)$/.test(lower) && next && !isTime(scene, next.to - 1) && !timeHead(scene, next.to - 1))
    return Math.min(next.to, ceiling)
  if (lower === 'and' && next && speakerScore(scene, next) >= 2 && !isFinite(scene, next.to)) return Math.min(next.to, ceiling)
  const chunk = scene.chunkAt[end]
  if (chunk && chunk.from === end && isProper(scene, end - 1) !== isProper(scene, end) && !isTime(scene, end)) return Math.min(chunk.to, ceiling)
  if ((tag(scene, end) === 'VBN' || tag(scene, end) === 'VBG') && end > at && !scene.cues.verbs.has(lower)) {
    const link = end + 1
    const after = PREPOSITIONS.test(word(scene, link)) ? scene.chunkAt[link + 1] : scene.chunkAt[link]
    if (after) return Math.min(after.to, ceiling)
  }
  if ((lower === 'who' || (lower === 'that' && tag(scene, end) === 'WDT')) && opensRelative(scene, end + 1)) return relativeEnd(scene, end, ceiling)
  if (isComma(scene, end) && word(scene, end + 1) === 'who' && LEADING_VERBS.test(word(scene, end + 2))) return relativeEnd(scene, end + 1, ceiling)
  if (isComma(scene, end) && next && !hasFiniteVerb(scene, [end + 1, ceiling]) && isProper(scene, end - 1) !== isProper(scene, next.to - 1))
    return Math.min(next.to, ceiling)
  return end
}

const timeHead = (scene: Scene, at: number): boolean => scene.cues.timeWords.has(word(scene, at))

/** A relative clause whose subject is the pronoun goes on with its verb. */
const opensRelative = (scene: Scene, at: number): boolean =>
  isFinite(scene, at) || tag(scene, at).startsWith('VB') || (tag(scene, at) === 'RB' && isFinite(scene, at + 1))

function relativeEnd(scene: Scene, pronoun: number, ceiling: number): number {
  let i = pronoun + 1
  while (i < ceiling && !isComma(scene, i) && !isQuote(scene, i) && i - pronoun < 20) i++
  return i - pronoun < 20 ? i : pronoun
}
