import { adjunctsFrom, passedOn } from './adjuncts.ts'
import { hasFiniteVerb, isBe, isComma, isFinite, isProper, isQuote, speakerScore, tag, word } from './scene.ts'
import { phraseEndingAt, phraseFrom, subjectBefore } from './subjects.ts'
import { contentEnd, ownClause } from './scope.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import type { Reading } from './verb-patterns.ts'
import type { VerbCue } from './verb-cues.ts'

const PLAIN = { stance: 'asserts', strength: 1.2, presupposed: false, negated: false, vague: false, nominal: false } as const

/** "According to X, C" and "C, according to X"; "in the words of X"; "in X's words". */
export function prepositionalFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const length = prepositionLength(scene, at)
  if (length === 0) return undefined
  const from = at + length
  const end = sourceEnd(scene, from, reading.ceiling)
  if (end === from) return undefined
  const adjuncts = adjunctsFrom(scene, end, reading.ceiling)
  const voices = [
    ...adjuncts.voices.filter(({ as }) => as !== 'speaker'),
    { range: [from, end] as Range, as: 'speaker' as const },
    ...adjuncts.voices.filter(({ as }) => as === 'speaker'),
  ]
  const quoted =
    passedOn(scene, isComma(scene, adjuncts.end) ? adjuncts.end + 1 : adjuncts.end, reading.ceiling) ??
    whichQuoted(scene, adjuncts.end, reading.ceiling)
  const cue: Range[] = [[at, from], ...adjuncts.cue, ...(quoted ? [quoted.cue] : [])]
  const content = contentAround(scene, { at, end: quoted?.end ?? adjuncts.end, reading })
  if (!content) return undefined
  const deeper = quoted?.voice.as === 'speaker'
  return { ...PLAIN, content, cue, voices: quoted ? (deeper ? [...voices, quoted.voice] : [quoted.voice, ...voices]) : voices }
}

function prepositionLength(scene: Scene, at: number): number {
  const lower = word(scene, at)
  const next = word(scene, at + 1)
  if (lower === 'according' && next === 'to') return 2
  if (lower === 'as' && next === 'per') return 2
  if (lower === 'in' && next === 'the' && /^(?:words|opinion|view|account)$/.test(word(scene, at + 2)) && word(scene, at + 3) === 'of') return 4
  return 0
}

/** The noun phrase after "according to"; where a verb follows at once, its last name is the clause's subject. */
function sourceEnd(scene: Scene, from: number, ceiling: number): number {
  const end = phraseFrom(scene, from, ceiling)
  if (!isFinite(scene, end)) return end
  for (let i = end - 1; i > from; i--) if (isProper(scene, i) && scene.cues.organisationWords.has(word(scene, i - 1))) return i
  const chunk = scene.chunkAt[end - 1]
  return chunk && chunk.from > from ? chunk.from : end
}

/** ", which quoted two witnesses": the one behind. */
function whichQuoted(scene: Scene, at: number, ceiling: number): { voice: Voice; cue: Range; end: number } | undefined {
  const from = isComma(scene, at) ? at + 1 : at
  if (!/^(?:which|who)$/.test(word(scene, from)) || !/^(?:cited|cites|quoted|quotes)$/.test(word(scene, from + 1)) || word(scene, from + 2) === 'no')
    return undefined
  const end = phraseFrom(scene, from + 2, ceiling)
  return end > from + 2 ? { voice: { range: [from + 2, end], as: 'speaker' }, cue: [from + 1, from + 2], end } : undefined
}

interface Gap {
  readonly at: number
  readonly end: number
  readonly reading: Reading
}

/** The clause around a parenthesis: before it, behind it, or both. */
function contentAround(scene: Scene, { at, end, reading }: Gap): readonly Range[] | undefined {
  let left = at
  while (left > reading.floor && (isComma(scene, left - 1) || word(scene, left - 1) === '(')) left--
  let from = reading.floor
  while (from < left && (/^(?:and|but|meanwhile|however|also|yet|so)$/.test(word(scene, from)) || isComma(scene, from))) from++
  const before: Range[] = left > from && (hasFiniteVerb(scene, [from, left]) || left - from > 3 || isQuote(scene, from)) ? [[from, left]] : []
  let right = end
  while (isComma(scene, right) || word(scene, right) === ':' || word(scene, right) === ')') right++
  const stop = contentEnd(scene, { at: right, ceiling: reading.ceiling, nominal: false })
  if (before.length === 0 && left > from && scene.chunkAt[from] && isFinite(scene, right))
    return [
      [from, left],
      [right, stop],
    ]
  if (before.length === 0) return stop > right ? [[right, stop]] : undefined
  const more =
    stop > right &&
    isComma(scene, at - 1) &&
    isComma(scene, end) &&
    !ownClause(scene, right, reading.ceiling) &&
    !/^(?:and|but|while|who|which)$/.test(word(scene, right))
  return more ? [...before, [right, stop]] : before
}

/** "reportedly", "allegedly": the clause without the adverb, said by nobody. */
export function adverbFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const adverb = scene.cues.adverbs.get(word(scene, at))
  if (!adverb || word(scene, at) === 'apparently') return undefined
  const from = clauseStart(scene, at, reading.floor)
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: false })
  const pieces: Range[] = [
    [from, at],
    [at + 1, end],
  ]
  const content = pieces.filter(([a, b]) => b > a)
  return content.length > 0 ? { ...PLAIN, ...adverb, content, cue: [[at, at + 1]], voices: [], vague: true } : undefined
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

const RAISING = /^(?:say|report|believe|think|allege|understand|claim|expect|know|suspect|rumor|estimate|consider|fear|suppose|presume)$/

/** Passive cues: "is said to", "it is believed that", "was quoted by Y as saying", "has been described by B as". */
export function passiveFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.voice !== 'passive' && cue.voice !== 'participle') return undefined
  const { lemma } = cue.verb
  const after = cue.cue[1]
  const base = {
    stance: cue.verb.stance,
    strength: cue.verb.strength,
    presupposed: cue.verb.presupposes ?? false,
    negated: cue.negated || cue.verb.stance === 'denies',
    vague: false,
    nominal: false,
  }
  if (lemma === 'quote' || lemma === 'cite') return quotedAs(scene, cue, { reading, base })
  const by = word(scene, after) === 'by' ? phraseFrom(scene, after + 1, reading.ceiling) : after
  const voices: Voice[] = by > after + 1 ? [{ range: [after + 1, by], as: 'speaker' }] : []
  const cueRange: Range = [cue.cue[0], by > after + 1 ? after + 1 : after]
  if (cue.voice === 'participle' && voices.length === 0) return undefined
  const rest = adjunctsFrom(scene, by > after ? by : after, reading.ceiling).end
  const subject = subjectBefore(scene, cue.start, reading.floor)
  if (subject.kind === 'phrase' && word(scene, subject.range[0]) === 'it' && word(scene, rest) === 'that') {
    const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: false })
    return { ...base, content: [[rest + 1, end]], cue: [cueRange], voices, vague: voices.length === 0 }
  }
  if (subject.kind !== 'phrase' && subject.kind !== 'relative')
    return voices.length > 0 && cue.voice === 'participle' ? reducedRelative(scene, cue, { voices, cueRange, base }) : undefined
  const subjectRange: Range = subject.range
  if (/^(?:tell|inform)$/.test(lemma) && voices.length > 0) {
    const that = word(scene, rest) === 'that' ? rest + 1 : rest
    const end = contentEnd(scene, { at: that, ceiling: reading.ceiling, nominal: false })
    return end > that ? { ...base, content: [[that, end]], cue: [cueRange], voices } : undefined
  }
  if (RAISING.test(lemma) && word(scene, rest) === 'to' && /^VB?$|^VB/.test(tag(scene, rest + 1))) {
    const end = contentEnd(scene, { at: rest, ceiling: reading.ceiling, nominal: false })
    return { ...base, content: [subjectRange, [rest, end]], cue: [cueRange], voices, vague: voices.length === 0 }
  }
  if (cue.verb.frames.includes('as') && voices.length > 0 && word(scene, rest) === 'as') {
    const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: true })
    return { ...base, content: [[rest + 1, end]], cue: [cueRange, [rest, rest + 1]], voices, nominal: true, vague: voices.length === 0 }
  }
  if (/^(?:confirm|deny|announce|report|condemn|reveal|disclose|dismiss|reject|dispute)$/.test(lemma)) {
    const addressee = word(scene, after) === 'to' ? adjunctsFrom(scene, after, reading.ceiling).voices : []
    return { ...base, content: [subjectRange], cue: [cueRange], voices: [...addressee, ...voices], vague: voices.length === 0, nominal: true }
  }
  if (/^(?:blame|accuse)$/.test(lemma)) {
    const end = contentEnd(scene, { at: by > after ? by : after, ceiling: reading.ceiling, nominal: true })
    return {
      ...base,
      content: [subjectRange, ...(end > by ? [[by > after ? by : after, end] as Range] : [])],
      cue: [cueRange],
      voices,
      vague: voices.length === 0,
      nominal: true,
    }
  }
  return undefined
}

interface Base {
  readonly stance: Finding['stance']
  readonly strength: number
  readonly presupposed: boolean
  readonly negated: boolean
  readonly vague: boolean
  readonly nominal: boolean
}

/** "violations condemned by the panel". */
function reducedRelative(
  scene: Scene,
  cue: VerbCue,
  { voices, cueRange, base }: { voices: readonly Voice[]; cueRange: Range; base: Base },
): Finding | undefined {
  const chunk = scene.chunkAt[cue.start - 1]
  if (!chunk || !/^(?:condemn|denounce|describe|document|confirm|report|reveal|disclose)$/.test(cue.verb.lemma)) return undefined
  return { ...base, content: [[chunk.from, chunk.to]], cue: [cueRange], voices, nominal: true }
}

/** "B was quoted by Y as saying C", "B was cited as saying". */
function quotedAs(scene: Scene, cue: VerbCue, { reading, base }: { reading: Reading; base: Base }): Finding | undefined {
  const subject = subjectBefore(scene, cue.start, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  let at = cue.cue[1]
  const relays: Voice[] = []
  const takeBy = (): void => {
    const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
    if (adjuncts.cue.length === 0) at = Math.max(at, adjuncts.end)
    if (!/^(?:by|in|on)$/.test(word(scene, at))) return
    const end = phraseFrom(scene, at + 1, reading.ceiling)
    if (end > at + 1) relays.push({ range: [at + 1, end], as: 'relay' })
    at = Math.max(at, end)
  }
  takeBy()
  if (word(scene, at) !== 'as' || tag(scene, at + 1) !== 'VBG') return undefined
  const saying: Range = [at, at + 2]
  at += 2
  takeBy()
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that') at++
  const voices: Voice[] = [...relays, { range: subject.range, as: 'speaker' }]
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })
  if (end > at) return { ...base, stance: 'asserts', content: [[at, end]], cue: [cue.cue, saying], voices }
  let to = subject.range[0]
  while (to > reading.floor && isComma(scene, to - 1)) to--
  return to > reading.floor ? { ...base, stance: 'asserts', content: [[reading.floor, to]], cue: [cue.cue, saying], voices } : undefined
}

/** ", Ada Finn," behind a noun phrase. */
function withApposition(scene: Scene, end: number, ceiling: number): number {
  const chunk = isComma(scene, end) ? scene.chunkAt[end + 1] : undefined
  return chunk && chunk.to < ceiling && isComma(scene, chunk.to) && word(scene, chunk.to + 1) === 'as' ? chunk.to + 1 : end
}

/** "Y quoted B as saying C", "Y cited B as saying C". */
export function quotedSpeaker(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if ((cue.verb.lemma !== 'quote' && cue.verb.lemma !== 'cite') || cue.voice !== 'active') return undefined
  const subject = subjectBefore(scene, cue.start, reading.floor)
  const outer: readonly Voice[] =
    subject.kind === 'phrase' || subject.kind === 'relative' ? [{ range: subject.range, as: 'relay' }] : subject.kind === 'shared' ? reading.last : []
  const end = withApposition(scene, phraseFrom(scene, cue.cue[1], reading.ceiling), reading.ceiling)
  if (outer.length === 0 || end === cue.cue[1]) return undefined
  let at = end
  const cues: Range[] = [cue.cue]
  const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
  at = adjuncts.end
  if (word(scene, at) !== 'as' || tag(scene, at + 1) !== 'VBG') return undefined
  cues.push([at, at + 2])
  at += 2
  const later = adjunctsFrom(scene, at, reading.ceiling)
  at = later.end
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that') at++
  const stop = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })
  const voices: Voice[] = [...outer, ...adjuncts.voices, ...later.voices, { range: [cue.cue[1], end], as: 'speaker' }]
  if (stop > at) return { ...PLAIN, content: [[at, stop]], cue: cues, voices }
  let to = outer[0]?.range[0] ?? 0
  while (to > reading.floor && isComma(scene, to - 1)) to--
  return to > reading.floor ? { ...PLAIN, content: [[reading.floor, to]], cue: cues, voices } : undefined
}

const TOLL = /^(?:toll|number|count|total|figure|tally|cost|damage|estimate|strength)$/

/** "police put the toll at 16", "the ministry raised the count to 40". */
export function tollFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!/^(?:put|puts|raised|raises|set|revised|lowered|updated)$/.test(word(scene, at)) || !tag(scene, at).startsWith('VB')) return undefined
  const object = scene.chunkAt[at + 1]
  if (!object || !TOLL.test(word(scene, object.to - 1))) return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  let goal = false
  for (let i = object.to; i < end; i++)
    goal ||=
      /^(?:at|to)$/.test(word(scene, i)) &&
      (tag(scene, i + 1) === 'CD' || tag(scene, i + 1) === 'IN' || tag(scene, i + 1) === 'JJR' || tag(scene, i + 1) === 'RB')
  const subject = subjectBefore(scene, at, reading.floor)
  if (!goal || subject.kind !== 'phrase') return undefined
  return { ...PLAIN, content: [[at + 1, end]], cue: [[at, at + 1]], voices: [{ range: subject.range, as: 'speaker' }], nominal: true }
}

/** "holds B responsible for C". */
export function blameFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!/^(?:holds?|held)$/.test(word(scene, at)) || !scene.chunkAt[at + 1]) return undefined
  const subject = subjectBefore(scene, at, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  for (let i = at + 2; i < reading.ceiling && i - at < 12; i++) {
    if (!/^(?:responsible|accountable|liable)$/.test(word(scene, i))) continue
    const end = contentEnd(scene, { at: i, ceiling: reading.ceiling, nominal: true })
    return {
      ...PLAIN,
      stance: 'alleges',
      strength: 0.3,
      content: [[at + 1, end]],
      cue: [[at, at + 1]],
      voices: [{ range: subject.range, as: 'speaker' }],
      nominal: true,
    }
  }
  return undefined
}

/** "did not provide further details on C", "gave no reason for C". */
export function withheldFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!/^(?:provide|give|offer|release|gave|provided|offered)$/.test(word(scene, at))) return undefined
  const negated = /^(?:not|n't)$/.test(word(scene, at - 1)) || word(scene, at + 1) === 'no'
  const object = scene.chunkAt[at + 1] ?? scene.chunkAt[at + 2]
  if (
    !negated ||
    !object ||
    !/^(?:details?|information|explanation|reasons?|evidence|figures?|comment|breakdown|names?)$/.test(word(scene, object.to - 1))
  )
    return undefined
  let from = at
  while (from > reading.floor && (/^(?:not|n't|did|does|do|has|have)$/.test(word(scene, from - 1)) || tag(scene, from - 1) === 'RB')) from--
  const subject = subjectBefore(scene, from, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  return {
    ...PLAIN,
    stance: 'reports',
    strength: 0,
    content: [[at + 1, end]],
    cue: [[from, at + 1]],
    voices: [{ range: subject.range, as: 'speaker' }],
    negated: true,
    nominal: true,
  }
}

/** Nouns with a content: "amid reports that C", "X's claim that C", "no claim of responsibility", "testimonies by X reveal C" is a verb pattern. */
export function nounFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const noun = scene.cues.nouns.get(scene.items.lemmas[at] ?? '') ?? scene.cues.nouns.get(word(scene, at))
  if (!noun || !tag(scene, at).startsWith('NN')) return undefined
  const chunk = scene.chunkAt[at]
  if (!chunk || at !== chunk.to - 1) return undefined
  const denial = scene.items.lemmas[at] === 'claim' && word(scene, at + 1) === 'of'
  let end = chunk.to
  const voices: Voice[] = []
  if (/^(?:by|from)$/.test(word(scene, end))) {
    const stop = phraseFrom(scene, end + 1, reading.ceiling)
    if (stop > end + 1) voices.push({ range: [end + 1, stop], as: 'speaker' })
    end = stop
  }
  const owner = ownerOf(scene, chunk.from, at)
  if (owner && voices.length === 0) voices.push({ range: owner, as: 'speaker' })
  if (word(scene, end) === 'that' && ownClause(scene, end + 1, reading.ceiling)) {
    const stop = contentEnd(scene, { at: end + 1, ceiling: reading.ceiling, nominal: false })
    const vagueSource: Voice[] = voices.length === 0 && scene.cues.vague.has(word(scene, at)) ? [{ range: [at, at + 1], as: 'speaker' }] : voices
    return {
      ...PLAIN,
      ...noun,
      content: [[end + 1, stop]],
      cue: [[owner ? at : chunk.from, end === chunk.to ? end : at + 1]],
      voices: vagueSource,
      vague: voices.length === 0,
    }
  }
  if (denial && /^(?:no|any)$/.test(word(scene, chunk.from))) {
    const stop = contentEnd(scene, { at: at + 2, ceiling: reading.ceiling, nominal: true })
    return stop > at + 2
      ? {
          ...PLAIN,
          stance: 'reports',
          strength: 0,
          content: [[at + 2, stop]],
          cue: [[chunk.from, at + 1]],
          voices: [],
          vague: true,
          negated: true,
          nominal: true,
        }
      : undefined
  }
  return undefined
}

/** "the group's claim": the owner's words. */
function ownerOf(scene: Scene, from: number, at: number): Range | undefined {
  if (tag(scene, from) === 'PRP$') return [from, from + 1]
  for (let i = from + 1; i < at; i++) if (tag(scene, i) === 'POS') return [from, i]
  return undefined
}

/** "It was not clear who C", "It remains unclear whether C": the report says that nobody says. */
export function unclearFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!/^(?:clear|unclear|known|unknown)$/.test(word(scene, at))) return undefined
  let from = at
  while (
    from > reading.floor &&
    (isBe(word(scene, from - 1)) || /^(?:not|n't|immediately|yet|still|remains|remained|also|as)$/.test(word(scene, from - 1)))
  )
    from--
  if (word(scene, from - 1) !== 'it' || from === at) return undefined
  let next = at + 1
  const adjuncts = adjunctsFrom(scene, next, reading.ceiling)
  next = adjuncts.end
  if (!/^(?:who|whether|what|how|why|if|which|when|where)$/.test(word(scene, next))) return undefined
  const end = contentEnd(scene, { at: next, ceiling: reading.ceiling, nominal: false })
  return { ...PLAIN, stance: 'reports', strength: 0, content: [[next, end]], cue: [[from - 1, at + 1]], voices: [], vague: true, negated: true }
}

/** "X made the revelation, Y reported": what was revealed is the sentence before. */
export function backwardFinding(scene: Scene, reading: Reading): Finding | undefined {
  for (let i = reading.floor + 1; i < reading.ceiling; i++) {
    if (!/^(?:made|makes|gave|issued|disclosed|leveled|levelled)$/.test(word(scene, i))) continue
    const chunk = scene.chunkAt[i + 1]
    if (!chunk || !/^(?:the|this|these|those)$/.test(word(scene, chunk.from))) continue
    const noun = scene.cues.nouns.get(scene.items.lemmas[chunk.to - 1] ?? '')
    if (!noun) continue
    const source = phraseEndingAt(scene, i - 1, reading.floor)
    if (!source) return undefined
    const relay = relayTail(scene, chunk.to, reading.ceiling)
    const voices: Voice[] = [...(relay ? [relay.voice] : []), { range: source, as: 'speaker' }]
    return { ...PLAIN, ...noun, content: [], cue: [[i, chunk.to], ...(relay ? [relay.cue] : [])], voices, backward: true }
  }
  return undefined
}

/** ", Y reported on Monday" or "to Y" behind a backward-pointing noun. */
function relayTail(scene: Scene, at: number, ceiling: number): { voice: Voice; cue: Range } | undefined {
  for (let i = at; i < ceiling; i++) {
    if (!isFinite(scene, i) || !scene.cues.verbs.has(word(scene, i))) continue
    const range = phraseEndingAt(scene, i - 1, at)
    return range && speakerScore(scene, scene.chunkAt[range[0]] ?? { from: range[0], to: range[1] }) > 0
      ? { voice: { range, as: 'relay' }, cue: [i, i + 1] }
      : undefined
  }
  return undefined
}
