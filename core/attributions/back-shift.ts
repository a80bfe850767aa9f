import { languages } from '../languages/index.ts'
import { isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Desk } from './desk.ts'
import type { Scene } from './scene.ts'

/** So far behind a statement, in UTF-16 units, its words may go on without a cue. */
const NEAR = 40

const UNDATED = new Set(languages.flatMap(({ timing }) => timing.undated))

/**
 * "The crew had been locked in for days", right behind what somebody said: English shifts back what is retold, so that a main
 * verb in the past perfect goes on with the speaker before, unless a time of its own says that the report looks back itself.
 */
export function backShifted(desk: Desk, scene: Scene): readonly ChainLink[] | undefined {
  const before = desk.rows.findLast(({ parent }) => parent < 0)
  const end = before && Math.max(...[...before.content, ...before.cue, ...before.source].map(([, to]) => to))
  const start = scene.items.starts[0] ?? 0
  if (!before || end === undefined || start < end || start - end > NEAR || !speaks(before) || !isPastPerfect(scene)) return undefined
  return before.chain.slice(1).map((link) => ({ ...link, status: 'inferred' as const }))
}

const speaks = ({ kind, chain, stance }: AttributionRow): boolean =>
  (kind === 'reported' || kind === 'continuation') &&
  chain.length > 1 &&
  !/^(?:directs|evaluates|believes|vague)$/.test(stance) &&
  chain.every(({ status, type }) => status !== 'unresolved' && type !== 'vague' && type !== 'unknown')

/** The sort of the noun that opens a stretch; "it" is a body. */
function openingSort(scene: Scene): string {
  const chunk = scene.chunks[0]
  const head = chunk ? word(scene, chunk.to - 1) : ''
  return head === 'it' ? 'agency' : (scene.cues.speakers.get(head)?.sort ?? '')
}

/** Is the first finite verb a "had" with its participle, and nothing in the stretch a time, a quotation or a verb in another tense? */
function isPastPerfect(scene: Scene): boolean {
  const { timeWords, months, weekdays } = scene.cues
  let first: number | undefined
  for (let i = 0; i < scene.size; i++) {
    const lower = word(scene, i)
    if (isQuote(scene, i) || months.has(lower) || weekdays.has(lower) || /^(?:19|20)\d\d$/.test(lower)) return false
    if (timeWords.has(lower) && !UNDATED.has(lower)) return false
    if (isFiniteVerb(scene, i)) first ??= i
  }
  if (first === undefined || word(scene, first) !== 'had' || /^(?:monitor|outlet|agency|website|office|document)$/.test(openingSort(scene)))
    return false
  let verb = first + 1
  while (tag(scene, verb) === 'RB' || word(scene, verb) === 'not' || word(scene, verb) === 'been') verb++
  // The tagger takes some participles behind "been" for adjectives.
  return /^VB[NDG]$/.test(tag(scene, verb)) || (word(scene, verb - 1) === 'been' && /e[dn]$/.test(word(scene, verb)))
}
