import { languages } from '../languages/index.ts'
import { withoutArticle } from '../text/without-article.ts'
import type { SpeakerNoun } from '../languages/cues.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { isCapital, isDemonym } from './name.ts'
import { namesIn } from './names.ts'
import { isTime, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Source } from './source.ts'

const FURTHER_CALLS = new Set(languages.flatMap(({ voices }) => voices.furtherCalls))
const NAMES_TOO = new Set(languages.flatMap(({ timing }) => timing.namesToo))

const COUNTING_NOUNS = new Set(languages.flatMap(({ quantities }) => quantities.countingNouns))

const VAGUE_THINGS = new Set(languages.flatMap(({ statements }) => statements.vagueThings))

export interface Head {
  readonly at: number
  readonly noun: SpeakerNoun | undefined
  readonly lower: string
}

/** The head of the first noun chunk, or of what a number noun counts ("a number of members"). */
export function headNoun(scene: Scene, [from, to]: Range): Head {
  let chunk = scene.chunkAt[from]
  let at = chunk ? Math.min(chunk.to, to) - 1 : from
  for (let step = 0; step < 3; step++) {
    if (!COUNTING_NOUNS.has(word(scene, at)) || word(scene, at + 1) !== 'of') break
    chunk = scene.chunkAt[at + 2]
    if (!chunk || chunk.to > to) break
    at = chunk.to - 1
  }
  const lower = word(scene, at)
  const compound = at > from ? scene.cues.speakers.get(word(scene, at - 1) + lower) : undefined
  return { at, lower, noun: compound ?? scene.cues.speakers.get(lower) ?? scene.cues.speakers.get(scene.items.lemmas[at] ?? '') }
}

const REPORTED_FORMS = new Set(languages.flatMap(({ statements }) => statements.things))

const MADE = new Set(languages.flatMap(({ statements }) => statements.made))

/** Past "published on Monday" behind a thing said: where the word for its maker stands, or the same item. */
export function makerLink(scene: Scene, at: number, to: number): number {
  if (!MADE.has(word(scene, at))) return at
  let link = at + 1
  while (link < to && (isTime(scene, link) || (/^(?:on|in|last|this|earlier|late|early)$/.test(word(scene, link)) && isTime(scene, link + 1)))) link++
  return word(scene, link) === 'by' ? link : at + 1
}

/** Is an item the head of a thing said: "report", "statement"? */
export const isThingSaid = (scene: Scene, at: number): boolean => REPORTED_FORMS.has(word(scene, at))

/** "a report by the union", "the union's statement": the organisation itself, unless the thing can be held. */
export function authorOf(scene: Scene, [from, to]: Range, head: Head): Range | undefined {
  if (!REPORTED_FORMS.has(head.lower) || scene.cues.documents.has(head.lower)) return undefined
  // "the Coastal Survey in Ledan", "the Herald Review": a word of the name.
  if (tag(scene, head.at) === 'NNP' && isCapital(scene, head.at) && isCapital(scene, head.at - 1)) return undefined
  const at = makerLink(scene, head.at + 1, to)
  if (/^(?:by|from|of|in|on)$/.test(word(scene, at)) && scene.chunkAt[at + 1] && at + 1 < to) {
    const chunk = scene.chunkAt[at + 1]
    const named = chunk && (speakerScore(scene, chunk) >= 2 || word(scene, at) === 'by' || word(scene, at) === 'from')
    if (named && (word(scene, at) !== 'of' || scene.cues.speakers.has(word(scene, chunk.to - 1)))) return [at + 1, to]
  }
  for (let i = head.at - 1; i > from; i--) if (tag(scene, i) === 'POS') return saysWhen(scene, i - 1) ? undefined : [from, i]
  const name = namesIn(scene, [from, head.at]).findLast(({ kind, text }) => kind !== 'person' && !isDemonym(text) && !isCalendarWord(scene, text))
  return name && name.range[1] === head.at ? name.range : undefined
}

/** "Tuesday's claim", "Tuesdays claim", "yesterday's report": no day or month speaks; "May" and its like can be names of people. */
export function saysWhen(scene: Scene, at: number): boolean {
  const { cues, items } = scene
  const lower = word(scene, at)
  const bare = items.owners[at] ? lower.replace(/s$/, '') : lower
  if (cues.weekdays.has(bare) || (cues.months.has(bare) && !NAMES_TOO.has(bare))) return true
  return cues.timeWords.has(bare) && !(at > 0 && isCapital(scene, at) && isCapital(scene, at - 1))
}

/** "a February report": says when, not whose. */
const isCalendarWord = ({ cues }: Scene, text: string): boolean => cues.months.has(text.toLowerCase()) || cues.weekdays.has(text.toLowerCase())

const VAGUE_WORDS = new Set(languages.flatMap(({ statements }) => statements.vagueWords))

/** "some", "several": as many as nobody is. */
const VAGUE_NUMBERS = new Set(languages.flatMap(({ statements }) => statements.vagueNumbers))

/** "reports", "unconfirmed reports", "media": said by nobody in particular. */
export function isVaguePhrase(scene: Scene, [from]: Range, head: Head): boolean {
  const words = VAGUE_THINGS.has(head.lower) ? VAGUE_WORDS : head.lower === 'media' ? VAGUE_NUMBERS : undefined
  if (words === undefined) return false
  for (let at = from; at < head.at; at++) if (!words.has(word(scene, at))) return false
  return true
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|same|both)$/

export function described(scene: Scene, range: Range, head: Head): Source {
  const first = word(scene, range[0])
  const noun = head.noun
  const bare = scene.cues.vague.has(head.lower) && isVaguePhrase(scene, range, head)
  const plural = tag(scene, head.at) === 'NNS' || noun?.sort === 'people' || (noun?.sort === 'office' && /[^s]s$/.test(head.lower))
  return {
    name: withoutArticle(ownedText(scene, range)).replace(
      /, \d{1,3}$|, (?:an?|the|one of|who|which|whose) .*$|,? (?:speaking|talking) on (?:the )?condition\b.*$/i,
      '',
    ),
    type: bare
      ? 'vague'
      : (noun?.type ?? (plural ? 'unnamed-group' : scene.chunkAt[range[0]] && DEFINITE.test(first) ? 'unnamed-person' : 'unnamed-person')),
    span: extentOf(scene.items, range),
    sort: noun?.sort ?? (plural ? 'people' : 'person'),
    calls: [head.lower, scene.items.lemmas[head.at] ?? '', ...qualifiers(scene, [range[0], head.at])],
    definite: DEFINITE.test(first),
    named: false,
    plural,
  }
}

/** The words of a range, with the apostrophe that its owner has lost: "Ledan's council". */
const ownedText = ({ items }: Scene, range: Range): string =>
  items.owners[range[0]] ? textOf(items, range).replace(/^(\S+)s(?=\s)/u, "$1's") : textOf(items, range)

/** Further words of a phrase by which its speaker may be called again. */
export function qualifiers(scene: Scene, [from, to]: Range): readonly string[] {
  return scene.items.lower.slice(from, to).filter((lower) => scene.cues.speakers.has(lower) || FURTHER_CALLS.has(lower))
}
