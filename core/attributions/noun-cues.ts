import { languages } from '../languages/index.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { isAuxiliary, isBe, isFiniteVerb, isQuote, speakerScore, tag, word } from './scene.ts'
import { subjectBefore } from './subjects.ts'
import { saysWhen } from './source-heads.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { ownClause } from './own-clause.ts'
import { phraseFrom } from './phrases-after.ts'
import type { Reading } from './reading.ts'

const OPEN = new Set(languages.flatMap(({ ascriptions }) => ascriptions.open))

const ARGUING = new Set(languages.flatMap(({ tellings }) => tellings.arguing))

/** Nouns with a content: "amid reports that C", "X's claim that C", "no claim of responsibility", "testimonies by X reveal C" is a verb pattern. */
export function nounFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const noun = scene.cues.nouns.get(scene.items.lemmas[at] ?? '') ?? scene.cues.nouns.get(word(scene, at).replace(/s$/, ''))
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
  const means = owner && ownerMeant(scene, owner, reading.floor)
  if (owner && voices.length === 0) voices.push({ range: owner, as: 'speaker', ...(means && { means }) })
  const maker = voices.length === 0 ? makerOf(scene, chunk.from, reading.floor) : undefined
  if (maker) voices.push({ range: maker.range, as: 'speaker' })
  if (word(scene, end) === 'that' && (ownClause(scene, end + 1, reading.ceiling) || isPaired(scene, end + 1))) {
    const whole = contentEnd(scene, { at: end + 1, ceiling: reading.ceiling, nominal: false })
    const stop = chunk.from === reading.floor ? mainVerbIn(scene, [end + 1, whole]) : argumentIn(scene, [end + 1, whole])
    const vagueSource: Voice[] = voices.length === 0 && scene.cues.vague.has(word(scene, at)) ? [{ range: [at, at + 1], as: 'speaker' }] : voices
    return {
      ...PLAIN,
      ...noun,
      content: [[end + 1, stop]],
      cue: [[maker?.verb ?? (owner ? at : chunk.from), end === chunk.to ? end : at + 1]],
      voices: vagueSource,
      vague: voices.length === 0,
      held: maker === undefined,
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

/** "that both rowers and pilots have …": two subjects of one clause. */
const isPaired = (scene: Scene, at: number): boolean => {
  const first = scene.chunkAt[word(scene, at) === 'both' ? at + 1 : at]
  const second = first && word(scene, first.to) === 'and' ? scene.chunkAt[first.to + 1] : undefined
  return second !== undefined && isFiniteVerb(scene, second.to)
}

/** "Rumours that C have been dismissed": where the sentence's own verb begins behind what the noun that opens it holds; else the end. */
function mainVerbIn(scene: Scene, [from, to]: Range): number {
  let first = from
  while (first < to && !isFiniteVerb(scene, first)) first++
  // "that soldiers fired was rejected": behind a main verb a further finite one is the sentence's own.
  while (
    first < to &&
    /^(?:VB|MD|RB)/.test(tag(scene, first)) &&
    !(isBe(word(scene, first)) && isFiniteVerb(scene, first) && isMainPast(scene, first - 1))
  )
    first++
  for (let i = first; i < to; i++) {
    if (isQuote(scene, i) || /^(?:CC|WDT|WP|WRB|PRP|EX)$/.test(tag(scene, i)) || /^(?:that|because|if|as|while|after|before|,)$/.test(word(scene, i)))
      return to
    if (isFiniteVerb(scene, i)) return i
  }
  return to
}

const isMainPast = (scene: Scene, at: number): boolean => tag(scene, at) === 'VBD' && !isAuxiliary(scene, at)

const MAKING = new Set(languages.flatMap(({ statements }) => statements.putForward))

/** "the union voiced fears that", "has made claims that": the subject of a verb that only puts the noun forward. */
function makerOf(scene: Scene, before: number, floor: number): { range: Range; verb: number } | undefined {
  if (!MAKING.has(word(scene, before - 1)) || !tag(scene, before - 1).startsWith('VB')) return undefined
  let verb = before - 1
  while (verb > floor && (isAuxiliary(scene, verb - 1) || tag(scene, verb - 1) === 'RB')) verb--
  const subject = subjectBefore(scene, verb, floor)
  return subject.kind === 'phrase' ? { range: subject.range, verb } : undefined
}

/** "the group's claim": the owner's words. */
function ownerOf(scene: Scene, from: number, at: number): Range | undefined {
  if (tag(scene, from) === 'PRP$') return saysWhen(scene, from) ? undefined : [from, from + 1]
  for (let i = from + 1; i < at; i++) if (tag(scene, i) === 'POS') return saysWhen(scene, i - 1) ? undefined : [from, i]
  return holderIn(scene, from, at)
}

const HOLDERS = /^(?:person|office|people|group|state|force|monitor)$/

/** "rebel allegations that C", "fresh harbour police claims that C": people or a body right before the noun; "media reports" are nobody's. */
function holderIn(scene: Scene, from: number, at: number): Range | undefined {
  if (word(scene, at - 1) === 'official' || !tag(scene, at - 1).startsWith('NN')) return undefined
  if (!HOLDERS.test(scene.cues.speakers.get(word(scene, at - 1))?.sort ?? '')) return undefined
  let first = at - 1
  while (first > from && tag(scene, first - 1).startsWith('NN')) first--
  // "to counter pilot claims": taggers take some verbs for nouns.
  return [tag(scene, first - 1) === 'TO' && first < at - 1 ? first + 1 : first, at]
}

function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB[DNPZ]|MD)$/.test(tag(scene, i))) return true
  return false
}

/** "denied claims that guards sold nets arguing that …": where the sentence's own subject goes on to argue, its comma lost; else the end. */
function argumentIn(scene: Scene, [from, to]: Range): number {
  for (let i = from + 3; i < to - 2; i++) {
    if (!ARGUING.has(word(scene, i)) || word(scene, i + 1) !== 'that') continue
    const before = scene.chunkAt[i - 1]
    const written = before && /^(?:document|outlet|website)$/.test(scene.cues.speakers.get(word(scene, before.to - 1))?.sort ?? '')
    return !written && hasVerb(scene, [from, i]) ? i : to
  }
  return to
}

/** "As Finn stood by his charge that C": whom "his" means is the subject of its own clause, where that is a person; "its" and "their" a body. */
function ownerMeant(scene: Scene, [from, to]: Range, floor: number): Range | undefined {
  if (to - from !== 1 || tag(scene, from) !== 'PRP$') return undefined
  let verb = from - 1
  while (verb > floor && !/^VB[DNZP]$/.test(tag(scene, verb))) verb--
  const subject = subjectBefore(scene, verb, floor)
  const chunk = subject.kind === 'phrase' ? scene.chunkAt[subject.range[1] - 1] : undefined
  if (subject.kind !== 'phrase' || chunk === undefined || speakerScore(scene, chunk) < 2 || tag(scene, chunk.from) === 'PRP') return undefined
  return subject.range
}

/** "It was not clear who C", "It remains unclear whether C": the report says that nobody says. */
export function unclearFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!OPEN.has(word(scene, at))) return undefined
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
