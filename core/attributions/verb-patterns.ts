import { adjunctsFrom, passedOn, relaysOn } from './adjuncts.ts'
import { hasFiniteVerb, isComma, isFinite, isNoun, isProper, isQuote, isTime, speakerScore, tag, word } from './scene.ts'
import { phraseFrom, subjectBefore } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { contentEnd } from './scope.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import type { Chunk, Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

/** What has been read of the sentence so far, left to right. */
export interface Reading {
  /** First item that contents and sources to the right may use. */
  floor: number
  /** The voices of the last finding with a subject, for "… and said", ", adding that". */
  last: readonly Voice[]
  readonly ceiling: number
  /** Voices named before the first clause: "In an interview with the Post, …", "Quoting a pilot, …". */
  readonly opening: readonly Voice[]
  readonly openingSpeakers: readonly Voice[]
}

const LEADING =
  /^(?:and|but|meanwhile|however|also|yet|so|or|still|separately|furthermore|moreover|additionally|elsewhere|earlier|later|then|now|thus|hence)$/

/** The finding of one cue verb, or undefined where it ascribes nothing. */
export function verbFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.voice === 'passive') return undefined
  if (cue.voice === 'participle') return undefined
  if (cue.voice === 'gerund') return gerundFinding(scene, cue, reading)
  const subject = subjectBefore(scene, cue.start, reading.floor)
  const heard = heardFrom(scene, cue, { subject, reading })
  if (heard) return heard
  const adjuncts = afterCue(scene, cue, reading.ceiling)
  const inverted = invertedSource(scene, cue, { subject: subject.kind === 'phrase' ? subject.range : undefined, reading })
  if (inverted) return inverted
  if (subject.kind === 'none') return undefined
  if (subject.kind === 'shared')
    return cue.voice === 'infinitive' || reading.last.length === 0
      ? sharedFromClause(scene, cue, { reading, adjuncts })
      : forward(scene, cue, { voices: reading.last, adjuncts, reading })
  const nobody = /^(?:no|nobody|none)$/.test(word(scene, subject.range[0]))
  const voices: Voice[] = nobody ? [] : [{ range: subject.range, as: 'speaker' }]
  if (nobody) return nobodySays(scene, cue, reading)
  if (subject.kind === 'relative') return forward(scene, cue, { voices, adjuncts, reading })
  const aside = subject.aside && asideVoices(scene, subject.aside)
  const named = { voices: [...voices, ...(aside?.voices ?? [])], extraCue: aside?.cue ?? [] }
  if (isReverse(scene, cue, { subject: subject.range, adjuncts, reading }))
    return reverse(scene, cue, { ...named, subject: subject.range, adjuncts, reading })
  return forward(scene, cue, { ...named, adjuncts, reading })
}

/** "The court heard from B that C", "it learned from B that C". */
function heardFrom(scene: Scene, cue: VerbCue, { subject, reading }: { subject: Subject; reading: Reading }): Finding | undefined {
  const at = cue.cue[1]
  if (!/^(?:hear|learn|understand)$/.test(cue.verb.lemma) || word(scene, at) !== 'from' || subject.kind !== 'phrase') return undefined
  const end = phraseFrom(scene, at + 1, reading.ceiling)
  if (end === at + 1 || word(scene, end) !== 'that') return undefined
  const stop = contentEnd(scene, { at: end + 1, ceiling: reading.ceiling, nominal: false })
  const voices: Voice[] = [
    { range: subject.range, as: 'relay' },
    { range: [at + 1, end], as: 'speaker' },
  ]
  return {
    content: [[end + 1, stop]],
    cue: [[cue.cue[0], at + 1]],
    voices,
    stance: 'asserts',
    strength: 1.2,
    presupposed: false,
    negated: cue.negated,
    vague: false,
    nominal: false,
  }
}

/** "No one claimed responsibility": what nobody says. */
function nobodySays(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  const at = cue.cue[1]
  if (!cue.verb.frames.includes('object') || !scene.chunkAt[at]) return undefined
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: true })
  return {
    content: [[at, end]],
    cue: [cue.cue],
    voices: [],
    stance: 'reports',
    strength: 0,
    presupposed: false,
    negated: true,
    vague: true,
    nominal: true,
  }
}

/** "The Observatory, quoting activists, said": voices named in an aside between source and verb. */
function asideVoices(scene: Scene, aside: Range): { voices: readonly Voice[]; cue: readonly Range[] } {
  const [from, to] = aside
  const passed = passedOn(scene, from, to)
  if (passed) return { voices: [passed.voice], cue: [passed.cue] }
  const verb = word(scene, from + 1)
  if (/^(?:which|who)$/.test(word(scene, from)) && /^(?:cited|cites|quoted|quotes)$/.test(verb)) {
    const end = phraseFrom(scene, from + 2, to)
    const none = word(scene, from + 2) === 'no'
    return end > from + 2 && !none ? { voices: [{ range: [from + 2, end], as: 'speaker' }], cue: [[from + 1, from + 2]] } : { voices: [], cue: [] }
  }
  const found = adjunctsFrom(scene, from, to)
  return { voices: found.voices, cue: found.cue }
}

interface After {
  readonly end: number
  readonly voices: readonly Voice[]
  readonly cue: readonly Range[]
}

/** The addressee and adjuncts behind a cue. */
function afterCue(scene: Scene, cue: VerbCue, ceiling: number): After {
  let at = cue.cue[1]
  while (at < ceiling && (tag(scene, at) === 'RP' || (tag(scene, at) === 'RB' && !isFinite(scene, at + 1)))) at++
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

/** "told the Coast Wire they gave up": the addressee is the first noun phrase, unless a verb makes it the subject. */
function addresseeEnd(scene: Scene, at: number, ceiling: number): number {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || isTime(scene, at)) return at
  if (isFinite(scene, chunk.to)) return properEnd(scene, chunk)
  let end = Math.min(chunk.to, ceiling)
  while (/^(?:of|from|at|with)$/.test(word(scene, end)) && scene.chunkAt[end + 1]) end = Math.min(scene.chunkAt[end + 1]?.to ?? end, ceiling)
  return end
}

/** "says of B, …", "says on its website that": a phrase between the cue and a marked content. */
function topicEnd(scene: Scene, at: number, ceiling: number): number {
  if (!/^(?:of|about|on|in|at|during|from|to|through|after|before)$/.test(word(scene, at))) return at
  const end = phraseFrom(scene, at + 1, ceiling)
  if (end === at + 1) return at
  const next = isComma(scene, end) ? end + 1 : end
  return word(scene, next) === 'that' || isQuote(scene, next) || word(scene, next) === ':' ? end : at
}

/** "told Isle Wire soldiers fired": the name is addressed, the common noun behind it is the clause's subject. */
function properEnd(scene: Scene, { from, to }: Chunk): number {
  let end = tag(scene, from) === 'DT' ? from + 1 : from
  const first = end
  while (end < to && isProper(scene, end)) end++
  return end > first && end < to && tag(scene, end) === 'NNS' ? end : from
}

interface Sides {
  readonly voices: readonly Voice[]
  readonly adjuncts: After
  readonly reading: Reading
  readonly extraCue?: readonly Range[]
}

function make(cue: VerbCue, parts: { readonly content: readonly Range[]; readonly sides: Sides; readonly nominal?: boolean }): Finding {
  const { adjuncts, voices, extraCue = [] } = parts.sides
  const outer = [...parts.sides.reading.opening, ...adjuncts.voices, ...voices].filter(({ as }) => as !== 'speaker')
  const inner = [...voices, ...adjuncts.voices, ...parts.sides.reading.openingSpeakers].filter(({ as }) => as === 'speaker')
  return {
    content: parts.content,
    cue: [cue.cue, ...extraCue, ...adjuncts.cue],
    voices: [...outer, ...inner],
    stance: cue.verb.stance,
    strength: cue.verb.strength,
    presupposed: cue.verb.presupposes ?? false,
    negated: cue.negated || cue.verb.stance === 'denies',
    vague: false,
    nominal: parts.nominal ?? false,
  }
}

/** "X said (that) C". */
function forward(scene: Scene, cue: VerbCue, sides: Sides): Finding | undefined {
  const { ceiling } = sides.reading
  let at = sides.adjuncts.end
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that' && !isNounAfterThat(scene, at)) at++
  if (isComma(scene, at)) at++
  if (at >= ceiling) return undefined
  const frames = cue.verb.frames
  const clause =
    isQuote(scene, at) ||
    /^(?:whether|how|why|what|who|when|where|if)$/.test(word(scene, at)) ||
    hasFiniteVerb(scene, [at, contentEnd(scene, { at, ceiling, nominal: false })])
  if (cue.verb.stance === 'testifies' && !canSpeak(scene, cue, sides.voices)) return undefined
  const marked = /^(?:that|whether|if)$/.test(word(scene, at)) || word(scene, at - 1) === 'that'
  if (
    isQuote(scene, at) ||
    ((frames.includes('clause') || (frames.includes('that-clause') && marked)) && (clause || isPlainSaying(scene, cue, { at, ceiling })))
  )
    return finish(scene, cue, { sides, at, nominal: false })
  if (!canSpeak(scene, cue, sides.voices)) return undefined
  if (frames.includes('as')) return asFinding(scene, cue, { sides, at })
  if (frames.includes('person-of')) return personOf(scene, cue, { sides, at })
  if (frames.includes('person-infinitive') && hasInfinitive(scene, at, ceiling)) return finish(scene, cue, { sides, at, nominal: true })
  if (frames.includes('infinitive') && word(scene, at) === 'to') return finish(scene, cue, { sides, at, nominal: true })
  if (frames.includes('object') && scene.chunkAt[at]) return finish(scene, cue, { sides, at, nominal: true })
  return undefined
}

/** "said two boats sank", where no word was known for a verb: what a verb takes that takes nothing but clauses. */
function isPlainSaying(scene: Scene, cue: VerbCue, { at, ceiling }: { at: number; ceiling: number }): boolean {
  const { frames } = cue.verb
  return (
    frames.length === 1 && frames[0] === 'clause' && scene.chunkAt[at] !== undefined && contentEnd(scene, { at, ceiling, nominal: false }) - at >= 3
  )
}

/** A noun phrase is credited only to one who can speak; clauses ("the figures show that") to anything. */
function canSpeak(scene: Scene, cue: VerbCue, voices: readonly Voice[]): boolean {
  const last = voices.at(-1)
  if (!last) return false
  if (cue.verb.stance === 'testifies' && cue.verb.lemma !== 'testify') return perceives(scene, last.range)
  return scene.chunks.some((chunk) => chunk.from >= last.range[0] && chunk.to <= last.range[1] && speakerScore(scene, chunk) > 0)
}

/** Seeing is reported only of witnesses and of the outlet's own people. */
function perceives(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:i|we|witness(?:es)?|eyewitness(?:es)?|correspondents?|reporters?|photographers?|journalists?|resident|residents|survivors?|cameraman)$/.test(
        word(scene, i),
      )
    )
      return true
  return false
}

const isNounAfterThat = (scene: Scene, at: number): boolean => tag(scene, at) === 'DT' && isNoun(scene, at + 1) && !isFinite(scene, at + 2)

function finish(scene: Scene, cue: VerbCue, { sides, at, nominal }: { sides: Sides; at: number; nominal: boolean }): Finding | undefined {
  const end = contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal, tense: tag(scene, cue.at) })
  if (end <= at) return undefined
  const cut = nominal ? toldAtEnd(scene, at, end) : undefined
  if (cut)
    return make(cue, {
      content: [[at, cut.from]],
      sides: { ...sides, adjuncts: { ...sides.adjuncts, voices: [...sides.adjuncts.voices, cut.voice] } },
      nominal,
    })
  const tail = adjunctsFrom(scene, end, sides.reading.ceiling)
  const adjuncts =
    tail.cue.length === 0
      ? sides.adjuncts
      : { ...sides.adjuncts, voices: [...sides.adjuncts.voices, ...tail.voices], cue: [...sides.adjuncts.cue, ...tail.cue] }
  return make(cue, { content: [[at, end]], sides: { ...sides, adjuncts }, nominal })
}

/** "confirmed the toll to a Coast Wire correspondent": the one told stands behind the content. */
function toldAtEnd(scene: Scene, at: number, end: number): { from: number; voice: Voice } | undefined {
  for (let i = end - 2; i > at && end - i < 8; i--) {
    if (word(scene, i) !== 'to' || !relaysOn(scene, [i + 1, end])) continue
    for (let k = i + 1; k < end; k++)
      if (scene.cues.mediaWords.has(word(scene, k)) || /^(?:correspondents?|reporters?|journalists?)$/.test(word(scene, k)))
        return { from: i, voice: { range: [i + 1, end], as: 'addressee' } }
  }
  return undefined
}

/** "described the raid as a mistake". */
function asFinding(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  const end = contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal: true })
  for (let i = at; i < end; i++) if (word(scene, i) === 'as') return make(cue, { content: [[at, end]], sides, nominal: true })
  return cue.verb.frames.includes('object') && scene.chunkAt[at] ? make(cue, { content: [[at, end]], sides, nominal: true }) : undefined
}

/** "accused B of doing", "blamed B for it", "blamed it on B". */
function personOf(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  if (!scene.chunkAt[at]) return undefined
  const end = contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal: true })
  return end > at ? make(cue, { content: [[at, end]], sides, nominal: true }) : undefined
}

function hasInfinitive(scene: Scene, at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling && i - at < 25; i++) {
    if (word(scene, i) === 'to' && /^(?:VB|JJ|NN|RB)$/.test(tag(scene, i + 1))) return true
    if (isQuote(scene, i) || isFinite(scene, i)) return false
  }
  return false
}

interface Turn {
  readonly subject: Range
  readonly adjuncts: After
  readonly reading: Reading
}

/** Does the content stand before its source ("C, X said")? */
function isReverse(scene: Scene, cue: VerbCue, { subject, adjuncts, reading }: Turn): boolean {
  if (!cue.verb.frames.includes('clause') || cue.voice === 'infinitive') return false
  let before = subject[0]
  while (before > reading.floor && (isComma(scene, before - 1) || tag(scene, before - 1) === 'RB')) before--
  if (before <= reading.floor) return false
  const quoted = isQuote(scene, before - 1)
  const left = quoted || hasClause(scene, [reading.floor, before])
  if (!left) return false
  const after = adjuncts.end
  const done = after >= reading.ceiling || isComma(scene, after) || /^(?:[.;:!?)–—]|--)$/.test(word(scene, after))
  if (quoted) return done || !startsClause(scene, after, reading.ceiling)
  if (word(scene, after) === 'that' || isQuote(scene, after)) return false
  const joined = word(scene, subject[0] - 1)
  if (/^(?:as|because|after|when|although|since|where|which|who|that|if|what|than|before|until)$/.test(joined)) return false
  if (done) return true
  if (/^(?:and|but|while)$/.test(joined)) return false
  return joined !== ',' || !startsClause(scene, after, reading.ceiling)
}

/** A finite verb or a quotation: something that can be said. */
function hasClause(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (isQuote(scene, i)) return true
  return hasFiniteVerb(scene, [from, to])
}

function startsClause(scene: Scene, at: number, ceiling: number): boolean {
  if (word(scene, at) === 'that' || isQuote(scene, at)) return true
  return (
    hasFiniteVerb(scene, [at, contentEnd(scene, { at, ceiling, nominal: false })]) &&
    !/^(?:despite|because|after|as|when|while|before|and|but|with|amid|although|since)$/.test(word(scene, at))
  )
}

function contentStart(scene: Scene, floor: number): number {
  let at = floor
  while (LEADING.test(word(scene, at)) || isComma(scene, at)) at++
  return at
}

function reverse(scene: Scene, cue: VerbCue, sides: Sides & { readonly subject: Range }): Finding | undefined {
  const { reading, adjuncts } = sides
  const from = contentStart(scene, reading.floor)
  let to = sides.subject[0]
  while (to > from && (isComma(scene, to - 1) || /^[–—-]+$/.test(word(scene, to - 1)))) to--
  if (to <= from) return undefined
  const content: Range[] = [[from, to]]
  const rest = isComma(scene, adjuncts.end) ? adjuncts.end + 1 : adjuncts.end
  const more =
    /^(?:despite|because|after|as|when|before|and|with|amid|although|since|to|in|at|for|but)$/.test(word(scene, rest)) || isQuote(scene, rest)
  if (rest < reading.ceiling && more && !/^(?:and|but)$/.test(word(scene, rest)) && !/^(?:which|whom)$/.test(word(scene, rest + 1))) {
    const end = contentEnd(scene, { at: rest, ceiling: reading.ceiling, nominal: false })
    if (end > rest) content.push([rest, end])
  }
  return make(cue, { content, sides })
}

/** "said the mayor", behind a quotation or a clause. */
function invertedSource(scene: Scene, cue: VerbCue, { subject, reading }: { subject: Range | undefined; reading: Reading }): Finding | undefined {
  if (!cue.verb.frames.includes('clause') || cue.start !== cue.at || cue.verb.frames.includes('addressee') || cue.voice !== 'active') return undefined
  const at = cue.cue[1]
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at) return undefined
  let before = cue.start
  if (isComma(scene, before - 1)) before--
  const score = speakerScore(scene, chunk)
  const leftChunk = subject && scene.chunkAt[subject[1] - 1]
  const leftScore = leftChunk && before === cue.start ? speakerScore(scene, leftChunk) : 0
  if (before <= reading.floor || score <= leftScore) return undefined
  if (!isQuote(scene, before - 1) && !hasFiniteVerb(scene, [reading.floor, before])) return undefined
  const end = phraseFrom(scene, at, reading.ceiling)
  if (isFinite(scene, end)) return undefined
  const adjuncts = adjunctsFrom(scene, end, reading.ceiling)
  const sides = { voices: [{ range: [at, end] as Range, as: 'speaker' as const }], adjuncts, reading }
  return reverse(scene, cue, { ...sides, subject: [before, before] })
}

/** ", adding that C", ", calling on B to C": the voices of the clause before. */
function gerundFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.verb.lemma === 'quote' || cue.verb.lemma === 'cite') return undefined
  const voices = spokenIn(scene, cue.start, reading.floor) ?? (reading.last.length > 0 ? reading.last : clauseSubject(scene, cue.start, reading))
  if (!voices) return undefined
  const before = word(scene, cue.start - 1)
  if (/^(?:of|for|by|without|from|about|in|on|at|to)$/.test(before)) return undefined
  return forward(scene, cue, { voices: voices.filter(({ as }) => as !== 'document'), adjuncts: afterCue(scene, cue, reading.ceiling), reading })
}

/** "a statement by farmers saying C": the words that speak stand right before. */
function spokenIn(scene: Scene, before: number, floor: number): readonly Voice[] | undefined {
  const chunk = scene.chunkAt[before - 1]
  const inner = chunk && /^(?:by|from)$/.test(word(scene, chunk.from - 1)) ? scene.chunkAt[chunk.from - 2] : chunk
  if (
    !inner ||
    inner.from < floor ||
    !/^(?:statement|letter|report|message|note|document|email|memo|post|tweet|video|leaflet|communique)$/.test(word(scene, inner.to - 1))
  )
    return undefined
  return [{ range: [inner.from, before], as: 'speaker' }]
}

/** A cue that shares its subject with a verb that was no cue: "resigned and accused …". */
function sharedFromClause(scene: Scene, cue: VerbCue, { reading, adjuncts }: { reading: Reading; adjuncts: After }): Finding | undefined {
  if (cue.voice === 'infinitive') return undefined
  const voices = clauseSubject(scene, cue.start, reading)
  return voices && forward(scene, cue, { voices, adjuncts, reading })
}

/** The subject of the first finite verb of the stretch, where it can speak. */
function clauseSubject(scene: Scene, before: number, reading: Reading): readonly Voice[] | undefined {
  for (let i = reading.floor; i < before; i++) {
    if (!isFinite(scene, i)) continue
    const subject = subjectBefore(scene, i, reading.floor)
    if (subject.kind !== 'phrase') return undefined
    const chunk = scene.chunkAt[subject.range[0]]
    return chunk && (speakerScore(scene, chunk) > 0 || subject.clean) ? [{ range: subject.range, as: 'speaker' }] : undefined
  }
  return undefined
}
