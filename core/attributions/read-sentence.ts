import { languages } from '../languages/index.ts'
import { adjunctsFrom, passedOn, quotingAdjunct } from './adjuncts.ts'
import { adverbFinding } from './adverb-cues.ts'
import { nounFinding, unclearFinding } from './noun-cues.ts'
import { backwardFinding, blameFinding, withheldFinding } from './stance-cues.ts'
import { passiveFinding } from './passive-cues.ts'
import { quotedSpeaker } from './quoted-speakers.ts'
import { pleaFinding } from './pleas.ts'
import { prepositionalFinding } from './prepositional-cues.ts'
import { introducedQuotes } from './introduced-quotes.ts'
import { speakingTo } from './name-starts.ts'
import { relaysOn } from './relays-on.ts'
import { isComma, isFiniteVerb, isQuote, word } from './scene.ts'
import { tollFinding } from './toll-cues.ts'
import { verbCues } from './verb-cues.ts'
import { clauseSubject, verbFinding } from './verb-patterns.ts'
import { withholds } from './withheld.ts'
import { reachOf } from './finding.ts'
import type { Adjuncts } from './adjuncts.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const CITE = new Set(languages.flatMap(({ tellings }) => tellings.cite))
const UNNAMED = new Set(languages.flatMap(({ tellings }) => tellings.unnamedSoon))
const ASK = new Set(languages.flatMap(({ tellings }) => tellings.ask))

/** The outermost findings of a stretch, in text order; what lies inside a content is left to a second reading of that content. */
export function readSentence(scene: Scene): readonly Finding[] {
  const ceiling = ceilingOf(scene)
  const cues = verbCues(scene)
  const start = openingOf(scene, ceiling)
  const blank = {
    floor: start.end,
    last: [],
    lastContent: [],
    ceiling,
    opening: start.voices.filter(({ as }) => as !== 'speaker'),
    openingSpeakers: start.voices.filter(({ as }) => as === 'speaker'),
  }
  const backward = backwardFinding(scene, blank)
  if (backward) return [backward]
  const tail = tailFinding(scene, cues, blank)
  const grouped = groupedItems(cues)
  const byItem = new Map(cues.map((cue) => [cue.at, cue]))
  const found: Finding[] = tail ? [tail] : []
  let used = tail ? reachOf(tail)[1] : 0
  const reading: Reading = { ...blank, floor: Math.max(used, blank.floor), last: tail?.voices ?? [] }
  for (let i = reading.floor; i < ceiling; i++) {
    if (i < used) continue
    const finding = findingAt(scene, { at: i, cue: byItem.get(i), reading, inGroup: grouped.has(i) })
    if (!finding) continue
    found.push(finding)
    const [, end] = reachOf(finding)
    const last = (finding.held ? clauseSubject(scene, reachOf(finding)[0], reading) : undefined) ?? finding.voices
    if (last.length > 0) reading.last = last
    reading.lastContent = finding.content
    used = Math.max(i + 1, end)
    reading.floor = used
    while (isComma(scene, reading.floor)) reading.floor++
  }
  const quotes = introducedQuotes(scene, found, [blank.floor, ceiling])
  return quotes.length === 0 ? found : [...found, ...quotes].sort((a, b) => reachOf(a)[0] - reachOf(b)[0])
}

interface Spot {
  readonly at: number
  readonly cue: VerbCue | undefined
  readonly reading: Reading
  readonly inGroup: boolean
}

function findingAt(scene: Scene, { at, cue, reading, inGroup }: Spot): Finding | undefined {
  if (cue && CITE.has(cue.verb.lemma) && /^(?:which|who)$/.test(word(scene, cue.start - 1))) return undefined
  const alleged = cue && allegedIn(scene, cue)
  if (alleged !== undefined) return adverbFinding(scene, alleged, reading)
  if (cue && (isAnonymity(scene, cue) || (cue.negated && withholds(scene, cue.start - 1)))) return undefined
  if (cue) return quotedSpeaker(scene, cue, reading) ?? passiveFinding(scene, cue, reading) ?? verbFinding(scene, cue, reading)
  const adverb = inGroup ? undefined : adverbFinding(scene, at, reading)
  return (
    adverb ??
    tollFinding(scene, at, reading) ??
    blameFinding(scene, at, reading) ??
    withheldFinding(scene, at, reading) ??
    pleaFinding(scene, at, reading) ??
    prepositionalFinding(scene, at, reading) ??
    unclearFinding(scene, at, reading) ??
    nounFinding(scene, at, reading)
  )
}

/** "Finn allegedly ordered the crew to row": what somebody is said to have bidden; where the adverb stands. */
function allegedIn(scene: Scene, { verb, start, at }: VerbCue): number | undefined {
  if (verb.stance !== 'directs') return undefined
  for (let i = start; i < at; i++) if (scene.cues.adverbs.get(word(scene, i))?.stance === 'alleges') return i
  return undefined
}

/** "who asked not to be named": says how somebody speaks, not what. */
const isAnonymity = (scene: Scene, { at, verb }: VerbCue): boolean =>
  ASK.has(verb.lemma) &&
  (word(scene, at + 1) === 'anonymity' || (/^(?:not|to)$/.test(word(scene, at + 1)) && [2, 3, 4].some((n) => UNNAMED.has(word(scene, at + n)))))

/** Items between the start of a verb group and its verb. */
function groupedItems(cues: readonly VerbCue[]): ReadonlySet<number> {
  const items = new Set<number>()
  for (const { start, at } of cues) for (let i = start; i < at; i++) items.add(i)
  return items
}

/** A source at the very end takes the whole sentence: "C, X said on Tuesday." */
function tailFinding(scene: Scene, cues: readonly VerbCue[], blank: Reading): Finding | undefined {
  const { ceiling } = blank
  const outer = finalAccording(scene, blank)
  if (outer) return outer
  for (let n = cues.length - 1; n >= 0; n--) {
    const cue = cues[n]
    if (!cue || ceiling - cue.at > 40) break
    const finding = cue.voice === 'passive' && CITE.has(cue.verb.lemma) ? passiveFinding(scene, cue, blank) : verbFinding(scene, cue, { ...blank })
    if (finding && isTail(scene, finding, blank)) return finding
  }
  return undefined
}

/** "…, according to a leaked log": the outermost voice of the whole sentence. */
function finalAccording(scene: Scene, blank: Reading): Finding | undefined {
  for (let i = blank.ceiling - 3; i > blank.floor && blank.ceiling - i < 30; i--) {
    if (word(scene, i) !== 'according' || !isComma(scene, i - 1)) continue
    if (isSecond(scene, [blank.floor, i])) return undefined
    const finding = prepositionalFinding(scene, i, blank)
    return finding && reachOf(finding)[1] >= blank.ceiling && (finding.content[0]?.[0] ?? blank.ceiling) < i ? finding : undefined
  }
  return undefined
}

/** "C, according to A, and D, according to B": each has its own. */
function isSecond(scene: Scene, [floor, at]: Range): boolean {
  let first = floor
  while (first < at && word(scene, first) !== 'according') first++
  for (let i = first + 1; i < at - 1; i++) if (isComma(scene, i) && /^(?:and|but|while|whereas)$/.test(word(scene, i + 1))) return true
  return false
}

function isTail(scene: Scene, finding: Finding, { floor, ceiling }: Reading): boolean {
  const first = finding.content[0]
  const cue = finding.cue[0]
  if (!first || !cue || first[0] > cue[0]) return false
  const [, end] = reachOf(finding)
  if (first[0] > floor + 3) return false
  // "…, X said on Monday in Vell": when and where it was said still belongs to the cue.
  return end >= ceiling - 1 || word(scene, end) === 'in' || isComma(scene, end) || adjunctsFrom(scene, end, ceiling).end >= ceiling - 1
}

/** "In an interview with the Post, …", "Quoting a pilot, …": adjuncts that open the sentence, up to their comma. */
function openingOf(scene: Scene, ceiling: number): Adjuncts {
  const none = { end: 0, voices: [], cue: [] }
  const passed = passedOn(scene, 0, ceiling)
  if (passed && isComma(scene, passed.end)) return { end: passed.end + 1, voices: [passed.voice], cue: [passed.cue] }
  if (!/^(?:in|speaking|talking|quoting|citing|at|during|on)$/.test(word(scene, 0))) return none
  const met = spokenTo(scene)
  if (met) return met
  const quoting = quotingAdjunct(scene, 0, ceiling)
  if (quoting && !isComma(scene, quoting.end) && scene.chunkAt[quoting.end]?.from === quoting.end) return quoting
  const found = adjunctsFrom(scene, 0, ceiling)
  if (found.end === 0 || !isComma(scene, found.end) || found.voices.length === 0) return none
  return { ...found, end: found.end + 1 }
}

/** "Speaking to Coast Wire Ada Finn said", its comma lost: to whom, up to where the name of who speaks begins. */
function spokenTo(scene: Scene): Adjuncts | undefined {
  let verb = 2
  while (verb < scene.size && !isFiniteVerb(scene, verb)) verb++
  const end = verb < scene.size ? speakingTo(scene, verb - 1, 0) : undefined
  return end !== undefined && relaysOn(scene, [2, end]) ? { end: 0, voices: [{ range: [2, end], as: 'addressee' }], cue: [] } : undefined
}

/** One past the last item before the closing full stop. */
function ceilingOf(scene: Scene): number {
  let end = scene.size
  while (end > 0 && !isQuote(scene, end - 1) && /^[.!?…;:|,–—"“”„«»-]+$/.test(word(scene, end - 1))) end--
  return end
}
