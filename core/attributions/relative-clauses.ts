import { languages } from '../languages/index.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import type { Reading } from './reading.ts'
import { hasFinite, isComma, isFiniteVerb, isQuote, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const OPENING = new Set(languages.flatMap(({ phrases }) => [...phrases.conceding, ...phrases.connecting]))

interface Relative {
  /** What the relative pronoun stands for. */
  readonly subject: Range
  /** What would be told, if all that follows belonged to the relative clause. */
  readonly told: Finding
  readonly reading: Reading
}

/**
 * What is told in a relative clause ("the guild, which says C, …", "who announced C") up to where the clause around it goes on with its
 * own verb; undefined where the relative clause only says who speaks.
 */
export function insideRelative(scene: Scene, cue: VerbCue, relative: Relative): Finding | undefined {
  const { told } = relative
  const last = told.content.at(-1)
  if (!last || told.content.some(([from]) => from < cue.at)) return told
  if (saysWhoSpeaks(scene, cue, relative)) return undefined
  const resumed = beforeResumed(scene, last, told.nominal || cue.verb.frames.includes('object'))
  const end = resumed ?? beforeMain(scene, last, relative)
  return end === undefined || end <= last[0] ? told : { ...told, content: [...told.content.slice(0, -1), [last[0], end]] }
}

/** "The guild, which says C, *said* D": the comma behind which a verb takes up the clause around. */
function beforeResumed(scene: Scene, [from, to]: Range, object: boolean): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isComma(scene, i)) continue
    let verb = i + 1
    while (tag(scene, verb) === 'RB') verb++
    if (isFiniteVerb(scene, verb) && (hasFinite(scene, [from, i]) || (object && scene.cues.verbs.has(word(scene, verb))))) return i
  }
  return undefined
}

/** "The guild which says it has divers *said* D", its commas lost: the second verb behind a clause is that of whoever opens the sentence. */
function beforeMain(scene: Scene, [from, to]: Range, { subject, told, reading }: Relative): number | undefined {
  if (told.nominal || !opens(scene, subject, reading)) return undefined
  let found = 0
  for (let i = from; i < to; i++) {
    if (isQuote(scene, i) || isComma(scene, i) || /^(?:CC|WDT|WP|WRB)$/.test(tag(scene, i)) || (i > from && word(scene, i) === 'that'))
      return undefined
    if (isFiniteVerb(scene, i) && ++found === 2) return scene.cues.verbs.has(word(scene, i)) ? i : undefined
  }
  return undefined
}

const opens = (scene: Scene, [from]: Range, { floor }: Reading): boolean => from <= floor + 1 || OPENING.has(word(scene, from - 1))

/**
 * "The union which publishes news of the pier said C", "the bakeries that announced a holiday stay open", "the crew which calls itself a
 * team of divers left", commas lost: the clause only says who speaks or acts, and the verb behind is theirs.
 */
function saysWhoSpeaks(scene: Scene, { verb }: VerbCue, { subject, told, reading }: Relative): boolean {
  const [range] = told.content
  if (!(told.nominal || verb.frames.includes('object')) || range === undefined || !opens(scene, subject, reading)) return false
  const itself = verb.frames.includes('as') && REFLEXIVE.has(word(scene, range[0]))
  for (let i = range[0]; i < range[1]; i++) {
    if (isQuote(scene, i) || isComma(scene, i) || /^(?:CC|WDT|WP|EX)$/.test(tag(scene, i))) return false
    if (tag(scene, i) === 'PRP' && !(itself && i === range[0])) return false
    if (!isFiniteVerb(scene, i)) continue
    const own = scene.chunkAt[range[0]]
    const speaks = own?.to === i && speakerScore(scene, own) > 0
    const cues = scene.cues.verbs.get(word(scene, i))?.some(({ verb: { frames } }) => frames.includes('clause')) === true
    return (!speaks && cues) || ((itself || tag(scene, range[0]) === 'PRP$') && isLastVerb(scene, [i, range[1]]))
  }
  return false
}

const REFLEXIVE = new Set(languages.flatMap(({ pronouns }) => pronouns.reflexive))

/** Does no finite verb stand behind the one at the start of a range, before a further clause? */
function isLastVerb(scene: Scene, [at, to]: Range): boolean {
  for (let i = at + 1; i < to && word(scene, i) !== 'that'; i++) if (isFiniteVerb(scene, i)) return false
  return true
}
