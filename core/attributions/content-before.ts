import { languages } from '../languages/index.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { canSpeak } from './able-to-speak.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import { tellsOfTelling } from './how-said.ts'
import { make } from './reading.ts'
import type { After, Reading, Sides } from './reading.ts'
import { hasFiniteVerb, isBe, isComma, isFiniteVerb, isProper, isQuote, isTime, isWholeQuote, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { phraseFrom } from './phrases-after.ts'
import { opensWithQuestion } from './questions.ts'
import type { VerbCue } from './verb-cues.ts'

const CONNECTING = new Set(languages.flatMap(({ phrases }) => phrases.connecting))
const TYING = new Set(languages.flatMap(({ phrases }) => phrases.tying))
const CONCEDING = new Set(languages.flatMap(({ phrases }) => phrases.conceding))
const WHERE = new Set(languages.flatMap(({ phrases }) => phrases.places))
const CARRYING_ON = new Set(languages.flatMap(({ phrases }) => phrases.carryingOn))
const RESUMING = new Set(languages.flatMap(({ phrases }) => phrases.resuming))
const INDEFINITE = new Set(languages.flatMap(({ phrases }) => phrases.indefinite))
const SAYING = new Set(languages.flatMap(({ speech }) => speech.saying))
const ASKING = new Set(languages.flatMap(({ speech }) => speech.asking))
const GOING_ON = new Set(languages.flatMap(({ speech }) => speech.goingOn))
const FINDING = new Set(languages.flatMap(({ voices }) => voices.finding))

const CLOSING = new Set(languages.flatMap(({ speech }) => speech.closing))
const ANSWERING = new Set(languages.flatMap(({ speech }) => speech.answering))
const AS_TOLD = new Set(languages.flatMap(({ speech }) => speech.asTold))
const ISSUED = new Set(languages.flatMap(({ speech }) => speech.issued))

interface Turn {
  readonly subject: Range
  readonly adjuncts: After
  readonly reading: Reading
}

/** Does the content stand before its source ("C, X said")? */
export function isReverse(scene: Scene, cue: VerbCue, { subject, adjuncts, reading }: Turn): boolean {
  let before = subject[0]
  while (before > reading.floor && (isComma(scene, before - 1) || tag(scene, before - 1) === 'RB')) before--
  if (before <= reading.floor || cue.voice === 'infinitive') return false
  const quoted = isQuote(scene, before - 1)
  if (!quoted && opensWithQuestion(scene, reading.floor)) return false
  if (!cue.verb.frames.includes('clause') && !(quoted && ASKING.has(cue.verb.lemma)) && !isFinding(scene, cue, subject)) return false
  if (INDEFINITE.has(word(scene, subject[0]))) return false
  const left = quoted || hasClause(scene, [reading.floor, before]) || isLeftOver(cue, { before, reading, end: adjuncts.end })
  if (!left || (!quoted && !CLOSING.has(cue.verb.lemma) && !canSpeak(scene, cue, [{ range: subject, as: 'speaker' }]))) return false
  if (!quoted && (hasModal(scene, cue) || followsCue(scene, subject[0]) || ANSWERING.has(cue.verb.lemma))) return false
  const after = adjuncts.end
  if (word(scene, after) === ':' && isQuote(scene, after + 1)) return false
  const done = after >= reading.ceiling || isComma(scene, after) || /^(?:[.;:!?)–—]|--)$/.test(word(scene, after))
  // "it continued during the day", "pilots continue to row": what goes on is not said.
  if (!quoted && GOING_ON.has(cue.verb.lemma) && (!done || after > cue.cue[1])) return false
  if (quoted) return done || tellsOfTelling(scene, after) || /^(?:of|about)$/.test(word(scene, after)) || !startsClause(scene, after, reading.ceiling)
  if (word(scene, after) === 'that' || isQuote(scene, after)) return false
  const joined = word(scene, subject[0] - 1)
  if (joined === 'as' && done && AS_TOLD.has(cue.verb.lemma)) return !isSetBeside(scene, reading.floor, subject[0] - 1)
  if (TYING.has(joined)) return false
  if (done) return true
  if (joined === ';' || isConceded(scene, reading.floor, { before, after, ceiling: reading.ceiling })) return false
  if (/^(?:and|but|while)$/.test(joined)) return false
  // "Although C, its comma lost, the union stressed its duty": what it stressed stands behind it.
  if (cue.verb.frames.includes('object') && tag(scene, after) === 'PRP$') return false
  const marked = /^(?:[,;:–—-]|--)$/.test(joined) || tag(scene, subject[0] - 1) === 'IN'
  return !marked || !startsClause(scene, after, reading.ceiling)
}

/** "A lorry, not a bus *as* the watch said": what it said is what is set beside, and not what is told. */
function isSetBeside(scene: Scene, floor: number, as: number): boolean {
  for (let i = as - 1; i > floor && !isComma(scene, i) && !isFiniteVerb(scene, i); i--) if (word(scene, i) === 'not') return true
  return false
}

/** "While the search is on the mayor said C", its comma lost: what is conceded is only half of a sentence, and what is said stands behind. */
function isConceded(scene: Scene, floor: number, { before, after, ceiling }: { before: number; after: number; ceiling: number }): boolean {
  if (!CONCEDING.has(word(scene, floor)) || !startsClause(scene, after, ceiling)) return false
  for (let i = floor; i < before; i++) if (isComma(scene, i)) return false
  return true
}

/** Nothing stands behind the cue, so that what stands before it is said, whatever its tags. */
const isLeftOver = ({ verb }: VerbCue, { before, reading, end }: { before: number; reading: Reading; end: number }): boolean =>
  end >= reading.ceiling && before - reading.floor >= 4 && CLOSING.has(verb.lemma)

/** "…, the inquiry found": what an inquiry or a court does, and nobody who looks for a boat; not so of what was "found at the site". */
const isFinding = (scene: Scene, { verb, cue: [, end] }: VerbCue, [, to]: Range): boolean =>
  FINDING.has(verb.lemma) &&
  !(WHERE.has(word(scene, end)) && scene.chunkAt[end + 1] && !isTime(scene, end + 1)) &&
  /^(?:document|court|group|monitor)$/.test(scene.cues.speakers.get(word(scene, to - 1))?.sort ?? '')

/** "he cannot comment": what is not done yet credits nothing that stands before it. */
function hasModal(scene: Scene, { start, at }: VerbCue): boolean {
  for (let i = start; i < at; i++) if (tag(scene, i) === 'MD') return true
  return false
}

/**
 * "the union said she noted …", "told the union she had not felt it": the subject opens the content of the verb right before it, or of
 * one before whom it tells; not so in "leaks have been reported the union said".
 */
const followsCue = (scene: Scene, at: number): boolean => {
  const told = scene.chunkAt[at - 1]?.from ?? at
  const telling = told < at && tag(scene, at) === 'PRP' && /^VB[DZP]$/.test(tag(scene, told - 1)) ? scene.cues.verbs.get(word(scene, told - 1)) : []
  if (telling?.some(({ verb }) => verb.frames.includes('addressee'))) return true
  const forms = /^VB[DZPN]$/.test(tag(scene, at - 1)) ? scene.cues.verbs.get(word(scene, at - 1)) : undefined
  return forms !== undefined && (!isBe(word(scene, at - 2)) || forms.some(({ verb }) => verb.frames.includes('addressee')))
}

/** A finite verb or a quotation: something that can be said. */
function hasClause(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (isQuote(scene, i)) return true
  return hasFiniteVerb(scene, [from, to])
}

function startsClause(scene: Scene, at: number, ceiling: number): boolean {
  if (word(scene, at) === 'that' || isQuote(scene, at)) return true
  // "“C” the mayor said adding that D": the same speaker goes on.
  if (tag(scene, at) === 'VBG' && scene.cues.verbs.has(word(scene, at))) return false
  return hasFiniteVerb(scene, [at, contentEnd(scene, { at, ceiling, nominal: false })]) && !CARRYING_ON.has(word(scene, at))
}

function contentStart(scene: Scene, floor: number): number {
  let at = floor
  while (CONNECTING.has(word(scene, at)) || isComma(scene, at)) at++
  return at
}

export function reverse(scene: Scene, cue: VerbCue, sides: Sides & { readonly subject: Range }): Finding | undefined {
  const { reading, adjuncts } = sides
  const from = contentStart(scene, reading.floor)
  let to = sides.subject[0]
  if (word(scene, to - 1) === 'as' && to - 1 > from) to--
  while (to > from && (isComma(scene, to - 1) || /^[–—(-]+$/.test(word(scene, to - 1)))) to--
  if (to <= from) return undefined
  if (isWholeQuote(scene, from) && !hasClause(scene, [from + 1, to])) to = from + 1
  const content: Range[] = [[from, to]]
  const rest = isComma(scene, adjuncts.end) ? adjuncts.end + 1 : adjuncts.end
  // "“C” the guild said after the raid": behind a quotation and no comma stands when or where it was said.
  const told = tellsOfTelling(scene, rest) || (isQuote(scene, to - 1) && rest === adjuncts.end && !hasFiniteVerb(scene, [rest, reading.ceiling]))
  const more = (!told && (RESUMING.has(word(scene, rest)) || closesCleft(scene, from, rest))) || isQuote(scene, rest)
  const another = /^(?:and|but)$/.test(word(scene, rest)) && !isQuote(scene, rest + 1)
  if (rest < reading.ceiling && more && !another && !/^(?:which|whom)$/.test(word(scene, rest + 1))) {
    const end = contentEnd(scene, { at: rest, ceiling: reading.ceiling, nominal: false })
    if (end > rest) content.push([rest, end])
  }
  return make(cue, { content, sides })
}

/** "It was the fog, Finn said, that sank the ferry": the clause that the first half points to. */
const closesCleft = (scene: Scene, from: number, at: number): boolean =>
  word(scene, from) === 'it' &&
  isFiniteVerb(scene, from + 1) &&
  tag(scene, at) !== 'DT' &&
  /^(?:that|who)$/.test(word(scene, at)) &&
  isComma(scene, at - 1)

/** "…, but adds C", "… and felt his knees shake": the subject before goes on, and what follows is no speaker. */
const subjectGoesOn = (scene: Scene, { start, cue: [, at] }: VerbCue): boolean =>
  tag(scene, start - 1) === 'CC' && (tag(scene, at) === 'PRP$' || !isQuote(scene, isComma(scene, start - 2) ? start - 3 : start - 2))

/** "said the mayor", behind a quotation or a clause. */
export function invertedSource(
  scene: Scene,
  cue: VerbCue,
  { subject, reading }: { subject: Range | undefined; reading: Reading },
): Finding | undefined {
  // "… to row there at once said Ada Finn": an adverb behind a preposition belongs to what is said.
  const own = cue.start < cue.at && cue.cue[0] === cue.at && tag(scene, cue.start - 1) === 'IN'
  const start = own ? cue.at : cue.start
  let before = start
  if (isComma(scene, before - 1)) before--
  const asks = ASKING.has(cue.verb.lemma) && isQuote(scene, before - 1)
  if (!(cue.verb.frames.includes('clause') || asks) || start !== cue.at || cue.verb.frames.includes('addressee') || cue.voice !== 'active')
    return undefined
  const at = cue.cue[1]
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || followsCue(scene, start) || subjectGoesOn(scene, cue)) return undefined
  if (/^(?:who|which|that)$/.test(word(scene, cue.start - 1))) return undefined
  const score = speakerScore(scene, chunk)
  const leftChunk = subject && scene.chunkAt[subject[1] - 1]
  const end = phraseFrom(scene, at, reading.ceiling)
  const adjuncts = adjunctsFrom(scene, end, reading.ceiling)
  const rival = leftChunk && before === start && !isAllThatFollows(scene, cue, { left: leftChunk, end: adjuncts.end, reading })
  const leftScore = rival ? speakerScore(scene, leftChunk) : 0
  if (before <= reading.floor || (isQuote(scene, before - 1) ? score < 0 : score <= leftScore)) return undefined
  if (!isQuote(scene, before - 1) && !hasFiniteVerb(scene, [reading.floor, before])) return undefined
  let verb = end
  while (tag(scene, verb) === 'RB') verb++
  if (isFiniteVerb(scene, verb) && !isPublishedThen(scene, verb)) return undefined
  const sides = { voices: [{ range: [at, end] as Range, as: 'speaker' as const }], adjuncts, reading }
  return reverse(scene, cue, { ...sides, subject: [before, before] })
}

/** "said the Coalition in a note published on Monday": when something was published. */
const isPublishedThen = (scene: Scene, at: number): boolean =>
  ISSUED.has(word(scene, at)) && (/^(?:on|in)$/.test(word(scene, at + 1)) || isTime(scene, at + 1))

/** "sank nine rafts said the Tide Watch.", its comma lost: behind "said" stands a name and nothing that it could say, and before it a clause. */
const isAllThatFollows = (scene: Scene, { verb, cue }: VerbCue, { left, end, reading }: { left: Chunk; end: number; reading: Reading }): boolean =>
  SAYING.has(verb.lemma) &&
  end >= reading.ceiling &&
  (isProper(scene, cue[1]) || isProper(scene, (scene.chunkAt[cue[1]]?.to ?? 0) - 1) || speakerScore(scene, left) <= 0) &&
  hasFiniteVerb(scene, [reading.floor, left.from])
