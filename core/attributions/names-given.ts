import { languages } from '../languages/index.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import { phraseFrom } from './phrases-after.ts'
import { make } from './reading.ts'
import type { Sides } from './reading.ts'
import { isBe, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import type { VerbCue } from './verb-cues.ts'

const DENIED_THINGS = new Set(languages.flatMap(({ statements }) => statements.denied))

/** "called the plan a disaster", "called it “unwise”": the end of what is named and its name, or the start where one is missing. */
export function namingEnd(scene: Scene, at: number, ceiling: number): number {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at) return at
  let name = Math.min(chunk.to, ceiling)
  for (let i = name; i < ceiling && i - at < 15; i++) {
    if (isQuote(scene, i) || (i > at && scene.chunkAt[i]?.from === i && !/^(?:IN|TO|CC)$/.test(tag(scene, i - 1)))) {
      name = i
      break
    }
    if (/^[‘“"'«]$/u.test(word(scene, i)) && scene.chunkAt[i + 1]?.from === i + 1) return Math.max(closeOf(scene, i, ceiling), i + 2)
    if (!/^(?:of|in|for|on|by|from|with|at)$/.test(word(scene, i)) && !scene.chunkAt[i]) break
    name = i + 1
  }
  const second =
    isQuote(scene, name) || (scene.chunkAt[name]?.from === name && tag(scene, name - 1) !== 'IN') || /^(?:JJ|VBN)$/.test(tag(scene, name))
  if (!second || name >= ceiling) return at
  return Math.max(name + 1, contentEnd(scene, { at: name, ceiling, nominal: true }))
}

/** "what the union called a lockout", "what it described as a lockout", "what she denounced as a swindle": the name that a speaker gives. */
export function whatNamed(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  if (word(scene, (sides.voices[0]?.range[0] ?? 0) - 1) !== 'what') return undefined
  const { frames } = cue.verb
  const from = (frames.includes('as') || frames.includes('object')) && word(scene, at) === 'as' ? at + 1 : at
  if (!frames.includes('naming') && from === at) return undefined
  const end = isQuote(scene, from) ? from + 1 : namedTo(scene, from, sides.reading.ceiling)
  return end > from ? make(cue, { content: [[from, end]], sides, nominal: true }) : undefined
}

/** The end of a name that is given, a few words of which may stand between marks: "a ‘small joke’ of the crew". */
function namedTo(scene: Scene, at: number, ceiling: number): number {
  const end = phraseFrom(scene, at, ceiling)
  if (!/^[‘“"'«]$/u.test(word(scene, end))) return end
  const close = closeOf(scene, end, ceiling)
  // "its “sail-or-sink” plan": marks around a part of what it is called.
  return close > 0 && scene.chunkAt[close]?.from === close ? phraseFrom(scene, close, ceiling) : Math.max(end, close)
}

/** One past a few words between marks, with what belongs to them; 0 where no closing mark is near. */
function closeOf(scene: Scene, open: number, ceiling: number): number {
  let close = open + 1
  while (close < ceiling && close - open < 8 && !/^[’”"'»]$/u.test(word(scene, close))) close++
  if (close - open >= 8) return 0
  const behind = /^(?:of|for|in|at|on|by|against)$/.test(word(scene, close + 1)) ? phraseFrom(scene, close + 2, ceiling) : 0
  return Math.max(Math.min(close + 1, ceiling), behind)
}

/** What a claim is called by who denies it. */
const UNTRUE = new Set(languages.flatMap(({ statements }) => statements.untrue))

/** What is called untrue is denied. */
export const asDenial = (scene: Scene, finding: Finding, [from, to]: Range): Finding =>
  scene.items.lower.slice(from, to).some((lower) => UNTRUE.has(lower)) ? { ...finding, stance: 'denies', negated: true } : finding

/** "said the reports were false": a claim that is said to be untrue. */
export function isUntrueSaid(scene: Scene, [from, to]: Range): boolean {
  const head = scene.chunkAt[from]
  if (!head || !DENIED_THINGS.has(word(scene, head.to - 1))) return false
  let be = to - 1
  while (be > head.to && !isBe(word(scene, be))) be--
  return isBe(word(scene, be)) && !/^(?:not|n't|nt)$/.test(word(scene, be + 1)) && scene.items.lower.slice(be, to).some((lower) => UNTRUE.has(lower))
}

/** "described the raid as a mistake", and as a denial "described the claims as baseless". */
export function asFinding(scene: Scene, cue: VerbCue, { sides, at }: { sides: Sides; at: number }): Finding | undefined {
  const end = contentEnd(scene, { at, ceiling: sides.reading.ceiling, nominal: true })
  for (let i = at; i < end; i++)
    if (word(scene, i) === 'as') return asDenial(scene, make(cue, { content: [[at, end]], sides, nominal: true }), [i, end])
  return cue.verb.frames.includes('object') && scene.chunkAt[at] ? make(cue, { content: [[at, end]], sides, nominal: true }) : undefined
}
