import { languages } from '../languages/index.ts'
import { isProper, speakerScore, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import type { Range } from './items.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Voice } from './finding.ts'

/** What an event or a thing can do as well as one who speaks: "the storm showed that …". */
export const SHOWING: ReadonlySet<string> = new Set(languages.flatMap(({ voices }) => voices.showing))

const BEARING_WITNESS = new Set(languages.flatMap(({ voices }) => voices.bearingWitness))
const ONLY_PEOPLE = new Set(languages.flatMap(({ voices }) => voices.onlyPeople))

/** A noun phrase is credited only to one who can speak; clauses ("the figures show that") to anything. */
export function canSpeak(scene: Scene, cue: VerbCue, voices: readonly Voice[]): boolean {
  const last = voices.at(-1)
  if (!last) return false
  if (cue.verb.stance === 'testifies' && !BEARING_WITNESS.has(cue.verb.lemma)) return perceives(scene, last.range)
  if (ONLY_PEOPLE.has(cue.verb.lemma)) return true
  if (isAct(scene, last.range)) return false
  return chunksOf(scene, last.range).some((chunk) => speakerScore(scene, chunk) > 0 || isPersonByForm(word(scene, chunk.to - 1)))
}

/** "the sinking of a ferry in Vell", "a raid on the quay of Vell": an act says nothing, whoever is named with it. */
export function isAct(scene: Scene, [from, to]: Range): boolean {
  const end = Math.min(scene.chunkAt[from]?.to ?? to, to)
  const head = word(scene, end - 1)
  if (
    languages.some(({ voices }) => voices.actForm.test(head)) &&
    !isProper(scene, end - 1) &&
    !scene.cues.speakers.has(head) &&
    !GATHERINGS.has(head)
  )
    return /^(?:of|by)$/.test(word(scene, end))
  return end < to && ACTS.has(head)
}

const GATHERINGS = new Set(languages.flatMap(({ voices }) => voices.gatherings))
const ACTS = new Set(languages.flatMap(({ voices }) => voices.acts))

/** Seeing is reported only of witnesses and of the outlet's own people. */
function perceives(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (PERCEIVERS.has(word(scene, i))) return true
  return false
}

const PERCEIVERS = new Set(languages.flatMap(({ voices }) => [...voices.firstPersons, ...voices.perceivers]))

const CAPTIONS = new Set(languages.flatMap(({ statements }) => statements.captions))
const PICTURES = new Set(languages.flatMap(({ statements }) => statements.pictures))

/** "File photo shows the quay": what stands below a picture, and no evidence of anything; "archival documents show" is some. */
const isCaption = (scene: Scene, [from, to]: Range): boolean =>
  to - from === 2 && CAPTIONS.has(word(scene, from)) && (PICTURES.has(word(scene, from + 1)) || PICTURES.has(scene.items.lemmas[from + 1] ?? ''))

/** An object alone ("exposed abuses") is shown only by what can be read or watched; other verbs take it from anybody. */
export function isShownBy(scene: Scene, cue: VerbCue, voices: readonly Voice[]): boolean {
  const last = voices.at(-1)
  if (!SHOWING.has(cue.verb.lemma) || !last) return true
  if (isCaption(scene, last.range)) return false
  return chunksOf(scene, last.range).some((chunk) =>
    /^(?:document|outlet|website|monitor|agency)$/.test(scene.cues.speakers.get(word(scene, chunk.to - 1))?.sort ?? ''),
  )
}

/** The noun phrases of a range; of one that begins before it, as of "in Vell CFU", the one word that lies in the range. */
function chunksOf(scene: Scene, [from, to]: Range): readonly Chunk[] {
  const found: Chunk[] = []
  for (let i = from; i < to; i++) {
    const chunk = scene.chunkAt[i]
    if (!chunk || chunk.to > to || (chunk.from < from && chunk.to - from > 1)) continue
    found.push({ from: Math.max(from, chunk.from), to: chunk.to })
    i = chunk.to - 1
  }
  return found
}

const THINGS = new Set(languages.flatMap(({ voices }) => voices.things))

/** "skipper", "columnist", "machinist": told by its ending to be somebody who does something. */
export const isPersonByForm = (lower: string): boolean => languages.some(({ voices }) => voices.personForm.test(lower)) && !THINGS.has(lower)
