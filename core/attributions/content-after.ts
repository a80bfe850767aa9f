import { languages } from '../languages/index.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { asDenial, asFinding, isUntrueSaid, namingEnd, whatNamed } from './names-given.ts'
import { relayAtEnd, toldAtEnd } from './told-at-end.ts'
import { isUnchecked } from './caveats.ts'
import { SHOWING, canSpeak, isShownBy } from './able-to-speak.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { make } from './reading.ts'
import type { Sides } from './reading.ts'
import { hasFiniteVerb, isComma, isFiniteVerb, isNoun, isQuote, isWholeQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { behindMeasure, ownClause } from './own-clause.ts'
import { isThingPutOut } from './things-put-out.ts'
import { isSilent, questionEnd } from './unsaid.ts'
import { areTold, isInfinitive } from './told-to-do.ts'
import { takesLives } from './taken-lives.ts'
import type { VerbCue } from './verb-cues.ts'

/** "X said (that) C". */
export function forward(scene: Scene, cue: VerbCue, sides: Sides): Finding | undefined {
  const { ceiling } = sides.reading
  let at = sides.adjuncts.end
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that' && !isNounAfterThat(scene, at)) at++
  if (isComma(scene, at)) at++
  if (at >= ceiling || isSilent(scene, cue, [at, ceiling])) return undefined
  if (CLAIMING.has(cue.verb.lemma) && takesLives(scene, at, sides)) return undefined
  if (SENTENCING.has(cue.verb.lemma) && sentences(scene, cue.cue[1])) return undefined
  if (GOING_ON.has(cue.verb.lemma) && !isQuote(scene, at) && word(scene, at - 1) !== 'that' && word(scene, at - 1) !== ':') return undefined
  const frames = cue.verb.frames
  if (ANSWERING.has(cue.verb.lemma) && !isQuote(scene, at) && word(scene, at - 1) !== 'that' && word(scene, at) !== 'that') return undefined
  if (isThingPutOut(scene, cue, { at, ceiling }) || addsCount(scene, cue, { at, ceiling })) return undefined
  const clause = isQuote(scene, at) || ASKING.has(word(scene, at)) || hasFiniteVerb(scene, [at, contentEnd(scene, { at, ceiling, nominal: false })])
  if ((cue.verb.stance === 'testifies' || SHOWING.has(cue.verb.lemma)) && !canSpeak(scene, cue, sides.voices)) return undefined
  const marked = /^(?:that|whether|if)$/.test(word(scene, at)) || word(scene, at - 1) === 'that'
  const holdsQuote = word(scene, at - 1) === 'that' && (isQuote(scene, at + 1) || isQuote(scene, at + 2))
  if (
    isQuote(scene, at) ||
    ((frames.includes('clause') || (frames.includes('that-clause') && marked)) &&
      (clause || holdsQuote || isPlainSaying(scene, cue, { at, ceiling })))
  )
    return finish(scene, cue, { sides, at, nominal: false })
  if (isUnchecked(scene, cue) || !canSpeak(scene, cue, sides.voices)) return undefined
  if (tag(scene, at) === 'PRP' && frames.includes('object') && !frames.includes('as') && !marked && !isFiniteVerb(scene, at + 1)) return undefined
  const called = whatNamed(scene, cue, { sides, at })
  if (called) return called
  const named = frames.includes('naming') ? namingEnd(scene, at, ceiling) : at
  if (named > at) return asDenial(scene, make(cue, { content: [[at, named]], sides, nominal: true }), [at, named])
  const doing = tag(scene, at) === 'RB' ? at + 1 : at
  if (cue.verb.particle === 'for' && frames.includes('object') && tag(scene, doing) === 'VBG') return finish(scene, cue, { sides, at, nominal: true })
  if ((cue.verb.stance === 'denies' || REPORTING_DEEDS.has(cue.verb.lemma)) && tag(scene, at) === 'VBG')
    return finish(scene, cue, { sides, at, nominal: true })
  // "a keeper who identified himself as Pell": says who speaks.
  if (frames.includes('as') && IDENTIFYING.has(cue.verb.lemma) && REFLEXIVE.has(word(scene, at))) return undefined
  if (frames.includes('as')) return asFinding(scene, cue, { sides, at })
  if (frames.includes('person-of')) return personOf(scene, cue, { sides, at })
  if (frames.includes('person-infinitive') && hasInfinitive(scene, at, ceiling)) return finish(scene, cue, { sides, at, nominal: true })
  if (frames.includes('addressee') && frames.includes('infinitive') && isInfinitive(scene, at)) return instructed(scene, cue, { sides, at })
  if (frames.includes('infinitive') && word(scene, at) === 'to') return finish(scene, cue, { sides, at, nominal: true })
  if (
    frames.includes('object') &&
    (word(scene, at) === 'what' ||
      scene.chunkAt[tag(scene, at) === 'VBN' || OPENING_MARK.test(word(scene, at)) ? at + 1 : behindMeasure(scene, at)]) &&
    isShownBy(scene, cue, sides.voices)
  )
    return finish(scene, cue, { sides, at, nominal: true })
  return undefined
}

/** "said two boats sank", where no word was known for a verb: what a verb takes that takes nothing but clauses. */
function isPlainSaying(scene: Scene, cue: VerbCue, { at, ceiling }: { at: number; ceiling: number }): boolean {
  const { frames } = cue.verb
  return (
    frames.length === 1 &&
    frames[0] === 'clause' &&
    (PLAIN.has(cue.verb.lemma) || (ADDING.has(cue.verb.lemma) && word(scene, at - 1) === 'that')) &&
    scene.chunkAt[at] !== undefined &&
    !BARE.has(word(scene, at)) &&
    contentEnd(scene, { at, ceiling, nominal: false }) - at >= 3
  )
}

/** "Finn added 16 points for the Gulls, and …": a count that somebody adds to another, where no clause begins. */
const addsCount = (scene: Scene, { verb, cue: [, end] }: VerbCue, { at, ceiling }: { at: number; ceiling: number }): boolean =>
  ADDING.has(verb.lemma) && at === end && tag(scene, at) === 'CD' && scene.chunkAt[at] !== undefined && !ownClause(scene, at, ceiling)

/** "told residents to leave", "warned crews not to sail": what those who are told shall do. */
function instructed(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  const voices = sides.adjuncts.voices.filter(({ as }) => as !== 'addressee')
  const told =
    at > cue.cue[1] && areTold(scene, cue.cue[1])
      ? finish(scene, cue, { sides: { ...sides, adjuncts: { ...sides.adjuncts, voices } }, at, nominal: true })
      : undefined
  return told && { ...told, stance: 'directs', strength: -0.5 }
}

/** "cannot comment on", "would not answer": they hold words only in quotation marks or behind "that". */
const ANSWERING = new Set(languages.flatMap(({ speech }) => [...speech.answering, ...speech.remarking]))
const SENTENCING = new Set(languages.flatMap(({ speech }) => speech.penalties.verbs))
const ADDING = new Set(languages.flatMap(({ speech }) => speech.adding))
const GOING_ON = new Set(languages.flatMap(({ speech }) => speech.goingOn))
/** Before a few words that are quoted. */
const OPENING_MARK = /^[‘“"'«]$/u
const IDENTIFYING = new Set(languages.flatMap(({ speech }) => speech.identifying))
const REFLEXIVE = new Set(languages.flatMap(({ pronouns }) => pronouns.reflexive))
const REPORTING_DEEDS = new Set(languages.flatMap(({ speech }) => speech.reportingDeeds))
const CLAIMING = new Set(languages.flatMap(({ figures }) => [...figures.claiming]))
const ASKING = new Set(languages.flatMap(({ phrases }) => phrases.asking))
const BARE = new Set(languages.flatMap(({ phrases }) => phrases.bare))
const IN_FRONT = new Set(languages.flatMap(({ phrases }) => phrases.inFront))
const PLAIN = new Set(languages.flatMap(({ speech }) => speech.plain))
const PENALTIES = new Set(languages.flatMap(({ speech }) => speech.penalties.nouns))

/** "condemned the pilot to prison": what a court does. */
function sentences(scene: Scene, at: number): boolean {
  const to = word(scene, at) === 'to' ? at : (scene.chunkAt[at]?.to ?? at)
  return word(scene, to) === 'to' && PENALTIES.has(word(scene, (scene.chunkAt[to + 1]?.to ?? to + 2) - 1))
}

const isNounAfterThat = (scene: Scene, at: number): boolean =>
  tag(scene, at) === 'DT' &&
  word(scene, at + 1) !== 'one' &&
  isNoun(scene, at + 1) &&
  !isFiniteVerb(scene, at + 2) &&
  tag(scene, (scene.chunkAt[at]?.to ?? 0) - 1) !== 'NNS'

function finish(scene: Scene, cue: VerbCue, { sides, at, nominal }: { sides: Sides; at: number; nominal: boolean }): Finding | undefined {
  const alone = isWholeQuote(scene, at) && !hasFiniteVerb(scene, [at + 1, contentEnd(scene, { at: at + 1, ceiling: sides.reading.ceiling, nominal })])
  const reach = alone ? at + 1 : contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal, tense: tag(scene, cue.at) })
  const end = questionEnd(scene, cue, [at, relativeEnd(scene, sides.voices, [at, concessionEnd(scene, sides, [at, reach])])])
  if (end <= at) return undefined
  const quotes = onlyQuotes(scene, [at, end])
  if (quotes.length > 1) return make(cue, { content: quotes, sides })
  const cut = nominal ? toldAtEnd(scene, at, end) : relayAtEnd(scene, at, end)
  if (cut)
    return make(cue, {
      content: [[at, cut.from]],
      sides: {
        ...sides,
        adjuncts: { ...sides.adjuncts, voices: [...sides.adjuncts.voices, cut.voice], cue: [...sides.adjuncts.cue, ...(cut.cue ?? [])] },
      },
      nominal,
    })
  const tail = adjunctsFrom(scene, end, sides.reading.ceiling)
  const adjuncts =
    tail.cue.length === 0
      ? sides.adjuncts
      : { ...sides.adjuncts, voices: [...sides.adjuncts.voices, ...tail.voices], cue: [...sides.adjuncts.cue, ...tail.cue] }
  const finding = make(cue, { content: [[at, end]], sides: { ...sides, adjuncts }, nominal })
  return !nominal && finding.stance === 'asserts' && isUntrueSaid(scene, [at, end]) ? { ...finding, stance: 'denies', negated: true } : finding
}

/** "Although A said C, B said D": what is said in a clause that opens the sentence ends before the main clause. */
function concessionEnd(scene: Scene, { voices, reading }: Sides, [at, end]: Range): number {
  const speaker = voices.find(({ as }) => as === 'speaker')
  const opener = (speaker?.range[0] ?? 0) - 1
  if (!speaker || opener > 1 || !IN_FRONT.has(word(scene, opener))) return end
  for (let i = at + 1; i < end; i++) if (isComma(scene, i) && ownClause(scene, i + 1, reading.ceiling)) return i
  return end
}

/** "the ship, which officials say carried arms, sank": what is said ends where the clause around it goes on with its verb. */
function relativeEnd(scene: Scene, voices: readonly Voice[], [at, end]: Range): number {
  const speaker = voices.find(({ as }) => as === 'speaker')
  if (!speaker || !/^(?:which|whom)$/.test(word(scene, speaker.range[0] - 1))) return end
  for (let i = at + 1; i < end; i++) if (isComma(scene, i) && isFiniteVerb(scene, i + 1)) return i
  return end
}

/** The quotations of a content that holds nothing else: "said “C” and “D”". */
function onlyQuotes(scene: Scene, [from, to]: Range): readonly Range[] {
  const quotes: Range[] = []
  for (let i = from; i < to; i++) {
    if (isQuote(scene, i)) quotes.push([i, i + 1])
    else if (!isComma(scene, i) && word(scene, i) !== 'and') return []
  }
  return quotes
}

/** "accused B of doing", "blamed B for it", "blamed it on B". */
function personOf(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  if (!scene.chunkAt[at] && !(OPENING_MARK.test(word(scene, at)) && scene.chunkAt[at + 1])) return undefined
  const end = contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal: true })
  return end > at ? make(cue, { content: [[at, end]], sides, nominal: true }) : undefined
}

function hasInfinitive(scene: Scene, at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling && i - at < 25; i++) {
    const next = !isQuote(scene, i + 1) && OPENING_MARK.test(word(scene, i + 1)) ? i + 2 : i + 1
    if (word(scene, i) === 'to' && /^(?:VB|JJ|NN|RB|QUOTE)$/.test(tag(scene, next))) return true
    if (isQuote(scene, i)) return /^\W*to \p{Ll}/u.test(scene.items.text.slice(scene.items.starts[i], scene.items.ends[i]))
    if (isFiniteVerb(scene, i)) return false
  }
  return false
}
