import { languages } from '../languages/index.ts'
import { isThingSaid, makerLink } from './source-heads.ts'
import { isCapital } from './name.ts'
import { isAuxiliary, isBe, isComma, isHave, isProper, isQuote, opensBetween, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import type { CueForm, CueVerb } from '../languages/cues.ts'
import type { Range } from './items.ts'

const HOW_LONG = new Set(languages.flatMap(({ timing }) => timing.howLong))

const KNOWING = new Set(languages.flatMap(({ tellings }) => tellings.knowing))
const HELD = new Set(languages.flatMap(({ tellings }) => tellings.held))
const UNNAMED = new Set(languages.flatMap(({ tellings }) => tellings.unnamed))

/** A verb form that may be a cue, with its verb group. */
export interface VerbCue {
  readonly verb: CueVerb
  /** The main verb's item. */
  readonly at: number
  /** The words of the cue: auxiliaries, verb and particle. */
  readonly cue: Range
  /** Where the verb group begins, adverbs before it included. */
  readonly start: number
  readonly voice: 'active' | 'passive' | 'gerund' | 'participle' | 'infinitive'
  readonly negated: boolean
}

const CATENATIVES = new Set(languages.flatMap(({ verbGroups }) => verbGroups.catenatives))
const REFUSALS = new Set(languages.flatMap(({ verbGroups }) => verbGroups.refusals))
const LETTING = new Set(languages.flatMap(({ verbGroups }) => verbGroups.letting))
const STRETCHES = new Set(languages.flatMap(({ timing }) => timing.stretches))
const NEGATIONS = new Set(languages.flatMap(({ verbGroups }) => verbGroups.negations))

/** Every cue verb of the scene, in order; adverbs, nouns and adjectives that look like one are left out by their tag. */
export function verbCues(scene: Scene): readonly VerbCue[] {
  const found: VerbCue[] = []
  for (let i = 0; i < scene.size; i++) {
    const forms = scene.cues.verbs.get(word(scene, i))
    const cue = forms && cueAt(scene, i, forms)
    if (cue) found.push(cue)
  }
  return found
}

const SURE = new Set(languages.flatMap(({ tellings }) => tellings.sure))

function cueAt(scene: Scene, at: number, forms: readonly CueForm[]): VerbCue | undefined {
  const lower = word(scene, at)
  if ((!tag(scene, at).startsWith('VB') && !SURE.has(lower)) || isSurname(scene, at)) return undefined
  const next = word(scene, at + 1)
  if (lower === 'briefed' && next === 'on') return undefined
  // "the claim, if confirmed, would be the first": nobody has confirmed it.
  if (word(scene, at - 1) === 'if' && /ed$/.test(lower)) return undefined
  // "to let the crew know she is out": what is let happen is told by nobody yet.
  if (/^VBP?$/.test(tag(scene, at)) && LETTING.has(word(scene, (scene.chunkAt[at - 1]?.from ?? at) - 1))) return undefined
  // "from what we know of the fire": what somebody knows of is nothing that is told.
  if (next === 'of' && KNOWING.has(lower)) return undefined
  if (/^reads?$/.test(lower) && !isReadOut(scene, at)) return undefined
  if (lower === 'reports' && isAfterEvent(scene, at)) return undefined
  if (lower === 'asked' && asksForNoName(scene, at + 1)) return undefined
  // "A report published on Monday by Harbour Watch said …": says who made it.
  if (at > 0 && isThingSaid(scene, at - 1) && word(scene, makerLink(scene, at, scene.size)) === 'by') return undefined
  const form =
    forms.find(({ verb }) => verb.particle !== undefined && verb.particle === next) ?? forms.find(({ verb }) => verb.particle === undefined)
  if (!form) return undefined
  const group = groupBefore(scene, at)
  // "did not deny C", "neither confirmed nor denied C": nothing is said of C.
  if (group.both || (group.negated && form.verb.stance === 'denies')) return undefined
  const end = at + 1 + (form.verb.particle === undefined ? 0 : 1)
  const voice = voiceOf(scene, at, { forms, group })
  return { verb: form.verb, at, cue: [group.aux, end], start: group.start, voice, negated: group.negated }
}

/** "Ada Found", "Bo Held": a word with a capital behind a name, where the sentence has small words before and behind. */
const isSurname = (scene: Scene, at: number): boolean =>
  isCapital(scene, at) && isProper(scene, at - 1) && at + 1 < scene.size && !isCapital(scene, at + 1) && /^(?:,|\p{Ll}+)$/u.test(word(scene, at + 1))

/** "a statement read: “C”", "“C”, read a statement from the guild": what is written says it; nobody else who reads does. */
function isReadOut(scene: Scene, at: number): boolean {
  const before = isComma(scene, at - 1) ? at - 2 : at - 1
  const opens = word(scene, at + 1) === ':' || isComma(scene, at + 1) ? at + 2 : at + 1
  const near = scene.chunkAt[at - 1]
  const inner = near && /^(?:by|from|of|to)$/.test(word(scene, near.from - 1)) ? scene.chunkAt[near.from - 2] : undefined
  const written = (chunk: Chunk | undefined): boolean => chunk !== undefined && WRITTEN.has(word(scene, chunk.to - 1))
  if (isQuote(scene, before)) return written(scene.chunkAt[at + 1])
  if (!written(near) && !written(inner)) return false
  const first = (written(near) ? near : inner)?.from ?? 0
  return isQuote(scene, opens) || isQuote(scene, first - 1) || (isComma(scene, first - 1) && isQuote(scene, first - 2))
}

const WRITTEN = new Set(languages.flatMap(({ statements }) => statements.readOut))

/** "hours before the state media reports the envoy landed": what was reported, told as an event that something else came before or after. */
function isAfterEvent(scene: Scene, at: number): boolean {
  const before = (scene.chunkAt[at - 1]?.from ?? at) - 1
  return /^(?:before|after)$/.test(word(scene, before)) && HOW_LONG.has(word(scene, before - 1))
}

/** "asked not to be named", "asked to remain anonymous": what a speaker asks the reporter for is no statement. */
function asksForNoName(scene: Scene, at: number): boolean {
  const from = word(scene, at) === 'not' ? at + 1 : at
  if (word(scene, from) === 'for') return word(scene, from + 1) === 'anonymity'
  if (word(scene, from) !== 'to' || !/^(?:be|remain|stay)$/.test(word(scene, from + 1))) return false
  return UNNAMED.has(word(scene, from + 2))
}

interface Group {
  /** First auxiliary, or the verb itself. */
  readonly aux: number
  readonly start: number
  readonly negated: boolean
  /** "neither … nor": two verbs are negated together. */
  readonly both: boolean
  /** Words of the auxiliaries, nearest first. */
  readonly words: readonly string[]
}

/** Auxiliaries and adverbs before a verb, catenatives ("went on to say") included. */
function groupBefore(scene: Scene, at: number): Group {
  let aux = at
  let negated = false
  let both = word(scene, at - 1) === 'nor'
  const words: string[] = []
  let j = at - 1
  for (; j >= 0 && at - j < 9; j--) {
    const lower = word(scene, j)
    if (isAuxiliary(scene, j)) {
      aux = j
      words.push(lower)
      negated ||= NEGATIONS.has(lower)
      continue
    }
    if (lower === 'to' && isCatenative(scene, j - 1)) {
      words.push('to')
      let verb = j - 1
      if (tag(scene, verb) === 'RP' || word(scene, verb) === 'on') verb--
      negated ||= REFUSALS.has(word(scene, verb))
      aux = verb
      j = verb
      continue
    }
    both ||= lower === 'neither'
    if (tag(scene, j) === 'RB' || tag(scene, j) === 'RBR' || lower === 'also' || lower === 'further') continue
    const phrase = phraseInside(scene, j)
    if (phrase === undefined) break
    j = phrase
  }
  return { aux, start: j + 1, negated, both, words }
}

/** "have *in recent days* said", "pilots *in turn* accused": where a phrase of time or a fixed one begins that ends at an item inside a verb group; undefined without one. */
function phraseInside(scene: Scene, last: number): number | undefined {
  const chunk = scene.chunkAt[last]
  if (chunk?.to !== last + 1 || tag(scene, chunk.from - 1) !== 'IN') return undefined
  const fixed = chunk.from === last && opensBetween(scene, last - 1)
  const parted = isHave(word(scene, chunk.from - 2)) && STRETCHES.has(word(scene, last))
  return fixed || parted ? chunk.from - 1 : undefined
}

function isCatenative(scene: Scene, at: number): boolean {
  if (at < 0) return false
  const lemma = scene.items.lemmas[at] ?? ''
  if (word(scene, at) === 'on') return CATENATIVES.has(scene.items.lemmas[at - 1] ?? '') && tag(scene, at - 1).startsWith('V')
  return tag(scene, at).startsWith('V') && CATENATIVES.has(lemma)
}

function voiceOf(scene: Scene, at: number, { forms, group }: { forms: readonly CueForm[]; group: Group }): VerbCue['voice'] {
  const kinds = forms.map(({ kind }) => kind)
  const nearest = group.words.find((lower) => isBe(lower) || isHave(lower) || lower === 'to')
  const gerund = kinds.includes('gerund')
  if (gerund) return nearest !== undefined && isBe(nearest) ? 'active' : 'gerund'
  if (kinds.includes('participle') || kinds.includes('past')) {
    if (nearest !== undefined && isBe(nearest)) return 'passive'
    if (nearest !== undefined && isHave(nearest)) return 'active'
    if (nearest === undefined && isHeldToBe(scene, at)) return 'participle'
    if (tag(scene, at) === 'VBN') return 'participle'
    return 'active'
  }
  if (nearest === undefined && word(scene, at - 1) === 'to') return 'infinitive'
  return 'active'
}

/** "a raft, *thought* to be Orr's, was found": nobody thinks to be, save in "what she thought to be a raft". */
const isHeldToBe = (scene: Scene, at: number): boolean =>
  HELD.has(word(scene, at)) &&
  word(scene, at + 1) === 'to' &&
  /^(?:be|have)$/.test(word(scene, at + 2)) &&
  tag(scene, at - 1) !== 'PRP' &&
  !/^(?:what|which|whom)$/.test(word(scene, (scene.chunkAt[at - 1]?.from ?? at) - 1))
