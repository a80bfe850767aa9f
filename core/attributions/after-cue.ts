import { languages } from '../languages/index.ts'
import { asideEnd } from './asides.ts'
import { adjunctsFrom, passedOn } from './adjuncts.ts'
import { relaysOn } from './relays-on.ts'
import type { Voice } from './finding.ts'
import { textOf } from './items.ts'
import type { Range } from './items.ts'
import { isAcronym } from './name.ts'
import type { After } from './reading.ts'
import { isComma, isFiniteVerb, isProper, isQuote, isTime, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import { phraseFrom } from './phrases-after.ts'
import { ownClause } from './own-clause.ts'
import type { VerbCue } from './verb-cues.ts'

const ABOUT_OR_AT = new Set(languages.flatMap(({ phrases }) => phrases.aboutOrAt))
const NEAR = new Set(languages.flatMap(({ reckoning }) => reckoning.measures))
const QUOTED = new Set(languages.flatMap(({ speech }) => speech.quoted))

/** "The Observatory, quoting activists, said": voices named in an aside between source and verb. */
export function asideVoices(scene: Scene, aside: Range): { voices: readonly Voice[]; cue: readonly Range[] } {
  const [from, to] = aside
  const passed = passedOn(scene, from, to)
  if (passed) return { voices: [passed.voice], cue: [passed.cue] }
  const verb = word(scene, from + 1)
  if (/^(?:which|who)$/.test(word(scene, from)) && QUOTED.has(verb)) {
    const end = phraseFrom(scene, from + 2, to)
    const none = word(scene, from + 2) === 'no'
    return end > from + 2 && !none ? { voices: [{ range: [from + 2, end], as: 'speaker' }], cue: [[from + 1, from + 2]] } : { voices: [], cue: [] }
  }
  const found = adjunctsFrom(scene, from, to)
  return { voices: found.voices, cue: found.cue }
}

/** The addressee and adjuncts behind a cue. */
export function afterCue(scene: Scene, cue: VerbCue, ceiling: number): After {
  let at = cue.cue[1]
  while (at < ceiling && (tag(scene, at) === 'RP' || isOfCue(scene, at))) at++
  const voices: Voice[] = []
  if (cue.verb.frames.includes('addressee')) {
    const end = addresseeEnd(scene, at, ceiling)
    if (end > at) {
      if (relaysOn(scene, [at, end])) voices.push({ range: [at, end], as: 'addressee' })
      at = end
    }
  }
  const adjuncts = adjunctsFrom(scene, at, ceiling)
  return { end: topicEnd(scene, adjuncts.end, ceiling), voices: [...voices, ...adjuncts.voices], cue: adjuncts.cue }
}

/** An adverb that goes with the cue, and not with what is said: "said *not* one boat was lost" negates that. */
const isOfCue = (scene: Scene, at: number): boolean =>
  tag(scene, at) === 'RB' &&
  !(scene.cues.negations.has(word(scene, at)) && word(scene, at + 1) !== 'to') &&
  !isFiniteVerb(scene, at + 1) &&
  !opensMeasure(scene, at)

/** "said *almost* 500 rowers", "*nearly* nine": a word that belongs to the number behind it. */
const opensMeasure = (scene: Scene, at: number): boolean => NEAR.has(word(scene, at)) && tag(scene, at + 1) === 'CD'

/** "told the Coast Wire they gave up": the addressee is the first noun phrase, unless a verb makes it the subject. */
function addresseeEnd(scene: Scene, at: number, ceiling: number): number {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || isTime(scene, at)) return at
  if (isFiniteVerb(scene, chunk.to)) return properEnd(scene, chunk)
  let end = Math.min(chunk.to, ceiling)
  const name = scene.chunkAt[end]
  if (name?.from === end && isProper(scene, end) && !isProper(scene, end - 1) && tag(scene, end - 1) === 'NN' && !isFiniteVerb(scene, name.to))
    end = Math.min(name.to, ceiling)
  while (end - 1 > at && isTime(scene, end - 1)) end--
  const where = word(scene, end) === 'in' ? scene.chunkAt[end + 1] : undefined
  // "told rowers in Vell to leave": where those are who shall do it.
  if (where && word(scene, where.to) === 'to' && tag(scene, where.to + 1) === 'VB') return Math.min(where.to, ceiling)
  while (/^(?:of|from|at|with)$/.test(word(scene, end)) && scene.chunkAt[end + 1]) end = Math.min(scene.chunkAt[end + 1]?.to ?? end, ceiling)
  return end
}

/** "says of B, …", "says on its website that", "said during a visit, C": a phrase between the cue and a content that is marked or a clause. */
function topicEnd(scene: Scene, at: number, ceiling: number): number {
  if (isComma(scene, at)) return asideBeforeThat(scene, at, ceiling)
  if (!ABOUT_OR_AT.has(word(scene, at))) return at
  const end = phraseFrom(scene, at + 1, ceiling)
  if (end === at + 1) return at
  const next = isComma(scene, end) ? end + 1 : end
  const apart = isComma(scene, end) && ownClause(scene, next, ceiling)
  // "said on its website it had": a pronoun with its verb begins what is said.
  const pronoun = tag(scene, end) === 'PRP' && isFiniteVerb(scene, end + 1)
  return apart || pronoun || word(scene, next) === 'that' || isQuote(scene, next) || word(scene, next) === ':' ? end : at
}

/** "has said, in so many words, that", "told his father, a pilot of the old guard, that": the comma behind an aside before "that", or the same item. */
function asideBeforeThat(scene: Scene, comma: number, ceiling: number): number {
  const behind = asideEnd(scene, comma, ceiling)
  return behind > comma && word(scene, behind) === 'that' && tag(scene, behind) !== 'DT' ? behind - 1 : comma
}

/** "told Isle Wire soldiers fired", "told the Isle Wire agency nine were dead": the name is addressed, what is counted behind it is the clause's subject. */
function properEnd(scene: Scene, { from, to }: Chunk): number {
  let end = tag(scene, from) === 'DT' ? from + 1 : from
  const first = end
  while (end < to && (isProper(scene, end) || isAcronym(textOf(scene.items, [end, end + 1])))) end++
  if (end === first) return from
  if (tag(scene, end) === 'CD' && tag(scene, end + 1) === 'CD') end++
  while (end < to && tag(scene, end) === 'NN' && scene.cues.mediaWords.has(word(scene, end))) end++
  return end < to && (tag(scene, end) === 'CD' || /^NNP?S$/.test(tag(scene, to - 1))) ? end : from
}
