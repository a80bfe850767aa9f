import { isProper, speakerScore, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import type { Range } from './items.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Voice } from './finding.ts'

/** What an event or a thing can do as well as one who speaks: "the storm showed that …". */
export const SHOWING = /^(?:show|prove|demonstrate|suggest|indicate|signal|underline|underscore|establish|expose|recall|detail|outline)$/

/** What nothing does but people and their bodies, however the words name them: "the line denied it". */
const ONLY_PEOPLE = /^(?:deny|accuse|admit|apologise|apologize|urge|vow|pledge|denounce|condemn|deplore|reiterate|confess)$/

/** A noun phrase is credited only to one who can speak; clauses ("the figures show that") to anything. */
export function canSpeak(scene: Scene, cue: VerbCue, voices: readonly Voice[]): boolean {
  const last = voices.at(-1)
  if (!last) return false
  if (cue.verb.stance === 'testifies' && cue.verb.lemma !== 'testify') return perceives(scene, last.range)
  if (ONLY_PEOPLE.test(cue.verb.lemma)) return true
  if (isAct(scene, last.range)) return false
  return chunksOf(scene, last.range).some((chunk) => speakerScore(scene, chunk) > 0 || isPersonByForm(word(scene, chunk.to - 1)))
}

/** "the sinking of a ferry in Vell", "a raid on the quay of Vell": an act says nothing, whoever is named with it. */
export function isAct(scene: Scene, [from, to]: Range): boolean {
  const end = Math.min(scene.chunkAt[from]?.to ?? to, to)
  const head = word(scene, end - 1)
  if (/\p{Ll}{3}ing$/u.test(head) && !isProper(scene, end - 1) && !scene.cues.speakers.has(head) && !SITTINGS.test(head))
    return /^(?:of|by)$/.test(word(scene, end))
  return end < to && ACTS.test(head)
}

/** Nouns in -ing for people who come together, and for what is read or heard. */
const SITTINGS = /^(?:meeting|gathering|sitting|hearing|briefing|posting|writing|reading|warning)$/

const ACTS =
  /^(?:air ?strikes?|arrests?|assassinations?|attacks?|blasts?|closures?|deaths?|explosions?|fires?|floods?|offensives?|raids?|sieges?|storms?|strikes?)$/

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

/** An object alone ("exposed abuses") is shown only by what can be read or watched; other verbs take it from anybody. */
export function isShownBy(scene: Scene, cue: VerbCue, voices: readonly Voice[]): boolean {
  const last = voices.at(-1)
  if (!SHOWING.test(cue.verb.lemma) || !last) return true
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

const THINGS =
  /^(?:number|paper|weather|winter|summer|water|tower|river|power|matter|letter|factor|sector|motor|floor|door|error|terror|horror|mirror|order|border|corner|danger|disaster|encounter|flower|layer|manner|murder|offer|quarter|shelter|transfer|trigger|visitor|fever|corridor|harbor|labor|behavior|meteor|monitor|reactor|tractor|indicator|theater|center|character|chapter|cluster|computer|container|counter|cover|disorder|fighter|finger|folder|hammer|helicopter|hunger|ladder|laser|master|member|meter|mortar|newspaper|october|november|december|september|poster|printer|register|remainder|semester|silver|slaughter|spider|trailer|war|year|car|bar|dollar|list|mist|twist|fist|wrist|coast|human|iran|woman|ocean|plan|loan|ban|van|clan|span)s?$/

/** "skipper", "columnist", "machinist": told by its ending to be somebody who does something. */
export const isPersonByForm = (lower: string): boolean => /\p{Ll}{2}(?:er|or|ist|man|men|woman|women|ian|eer)s?$/u.test(lower) && !THINGS.test(lower)
