import { languages } from '../languages/index.ts'
import { tailOfGoverned } from './governed.ts'
import type { Range } from './items.ts'
import { speakingBeside, speakingTo, spelledOut } from './name-starts.ts'
import { hasFiniteVerb, hasSubjunctive, isComma, isFiniteVerb, isProper, isQuote, isTime, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import { grow, speakerNoun } from './wider-phrases.ts'

const OBJECTS = new Set(languages.flatMap(({ pronouns }) => pronouns.objects))
const PEOPLE = new Set(languages.flatMap(({ pronouns }) => pronouns.people))
const TIED_BEFORE_AS = new Set(languages.flatMap(({ tellings }) => tellings.tiedBeforeAs))

export const REACH = 40

/** The longest noun phrase that ends at an item and reads as one speaker. */
export function phraseEndingAt(scene: Scene, last: number, floor: number): Range | undefined {
  let end = last
  // "a bus, not a lorry as first reported": no noun stands there.
  if (word(scene, end) === 'as') return undefined
  if (word(scene, end) === ')' || word(scene, end) === ']') {
    while (end > floor && word(scene, end) !== '(' && word(scene, end) !== '[') end--
    end--
    const spelled = spelledOut(scene, end, last)
    if (spelled !== undefined && spelled >= floor) return [spelled, last + 1]
  }
  if (tag(scene, end) === 'PRP' && !isObject(scene, end)) return end >= floor ? [end, last + 1] : undefined
  const spoken = speakingTo(scene, end, floor)
  if (spoken !== undefined) return [spoken, last + 1]
  const beside = speakingBeside(scene, end, floor)
  if (beside !== undefined) return [beside, last + 1]
  const met = contactHead(scene, end, floor)
  if (met) return [grow(scene, met, floor), last + 1]
  return wholeClauseSubject(scene, last, floor) ?? nearestPhrase(scene, { end, last, floor })
}

/** The noun phrase right before an item, with what belongs to it, whatever stands before that. */
export function nearestPhrase(scene: Scene, { end, last, floor }: { end: number; last: number; floor: number }): Range | undefined {
  const chunk = scene.chunkAt[end]
  const behind = tag(scene, end) === 'PRP' ? relativeHead(scene, end, floor) : undefined
  const start = behind ? behind : chunk && chunk.from >= floor && speakerScore(scene, chunk) > 0 ? chunk : (relativeHead(scene, end, floor) ?? chunk)
  if (!start || start.from < floor) return undefined
  const counted = end === last ? countedWithin(scene, last) : undefined
  if (counted !== undefined && counted >= floor) return [counted, last + 1]
  const tail = end === last ? tailOfGoverned(scene, start) : start.from
  const named = tail > start.from && isProper(scene, tail - 1) && word(scene, start.from - 1) !== 'of'
  if (named) return [tail, last + 1]
  const from = grow(scene, start, floor)
  return [from === start.from ? tail : from, last + 1]
}

/** A pronoun behind a verb or preposition is no subject, unless the preposition ties a clause whose verb follows ("as it thinks"). */
const isObject = (scene: Scene, at: number): boolean =>
  !(SUBORDINATORS.test(word(scene, at - 1)) && isFiniteVerb(scene, at + 1)) &&
  /^(?:VB[DZPN]?|VBG|IN|TO)$/.test(tag(scene, at - 1)) &&
  word(scene, at - 1) !== 'that' &&
  OBJECTS.has(word(scene, at))

/** The subject of a clause that has no finite verb before the cue: everything from the clause's start. */
function wholeClauseSubject(scene: Scene, last: number, floor: number): Range | undefined {
  let from = last
  while (from > floor && last - from < REACH && !isHardStart(scene, from)) {
    if (word(scene, from) === ')') while (from > floor && word(scene, from) !== '(') from--
    from--
  }
  if (last - from >= REACH || hasFiniteVerb(scene, [from, last + 1]) || hasSubjunctive(scene, [from, last + 1])) return undefined
  while (from < last && !scene.chunkAt[from]) {
    if (tag(scene, from) === 'VBG') return undefined
    if (tag(scene, from) === 'IN' && word(scene, from) !== 'that' && !SUBORDINATORS.test(word(scene, from)) && word(scene, from) !== 'as')
      return undefined
    from++
  }
  const chunk = scene.chunkAt[from]
  if (!chunk || isTime(scene, chunk.to - 1)) return undefined
  const own = unjoined(scene, last, chunk)
  return [own ? own.from : (countedWithin(scene, last) ?? (floor <= last ? Math.max(chunk.from, floor) : chunk.from)), last + 1]
}

/** "… sinking four more rafts two keepers", its comma lost: where those begin, counted, who stand right behind what was counted. */
function countedWithin(scene: Scene, last: number): number | undefined {
  const chunk = scene.chunkAt[last]
  if (!chunk || speakerScore(scene, chunk) < 3) return undefined
  for (let i = last - 1; i > chunk.from; i--) if (tag(scene, i) === 'CD') return tag(scene, i - 1) === 'NNS' ? i : undefined
  return undefined
}

/** "… fire and destruction the Coalition", "denied a part and the Coalition": where commas are lost, a speaker with an article right behind a noun that speaks for nobody. */
function unjoined(scene: Scene, last: number, first: Chunk): Chunk | undefined {
  const chunk = scene.chunkAt[last]
  const joined = chunk && /^(?:and|but)$/.test(word(scene, chunk.from - 1)) ? 2 : 1
  const before = chunk && chunk.from > first.from ? scene.chunkAt[chunk.from - joined] : undefined
  if (!chunk || !before || tag(scene, chunk.from) !== 'DT' || speakerScore(scene, chunk) <= 0) return undefined
  return speakerNoun(scene, before) || isProper(scene, before.to - 1) ? undefined : chunk
}

const SUBORDINATORS = /^(?:that|but|while|although|though|whether|if|when|after|because|since|before|as|yet)$/

function isHardStart(scene: Scene, at: number): boolean {
  if (isComma(scene, at - 1) || isQuote(scene, at - 1)) return true
  const before = word(scene, at - 1)
  if (before === 'as') return isSpeakerAfterAs(scene, at)
  return (
    /^(?:[;:–—]|--|\.|!|\?|what|meanwhile|moreover|furthermore|however|nevertheless|nonetheless|separately|additionally)$/.test(before) ||
    (SUBORDINATORS.test(before) && tag(scene, at - 1) === 'IN' && before !== 'after' && before !== 'as' && before !== 'since' && before !== 'before')
  )
}

/** "driven from the bay as rowers claim", "as police said": those who stand right behind "as", and neither "as well as" nor "known as". */
function isSpeakerAfterAs(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt[at]
  const tied = TIED_BEFORE_AS.has(word(scene, at - 2))
  if (chunk?.from !== at || tied || speakerScore(scene, chunk) < 3) return false
  return tag(scene, chunk.to - 1) === 'NNS' || (chunk.to === at + 1 && scene.cues.speakers.get(word(scene, at))?.sort === 'force')
}

/** "the club that owns the ferry": the noun phrase before a relative clause that ends here. */
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

/** "the keepers I met": the noun phrase before a clause without a pronoun of its own. */
function contactHead(scene: Scene, end: number, floor: number): Chunk | undefined {
  if (!/^VB[DNZP]$/.test(tag(scene, end)) || scene.cues.verbs.has(word(scene, end)) || !PEOPLE.has(word(scene, end - 1))) return undefined
  const chunk = scene.chunkAt[end - 2]
  return chunk && chunk.from >= floor && speakerScore(scene, chunk) >= 3 ? chunk : undefined
}
