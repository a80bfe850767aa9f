import { languages } from '../languages/index.ts'
import { addFinding } from './rows.ts'
import { bareRow, clauseMarks } from './own-voice.ts'
import { hasFiniteVerb, isComma, speakerScore, tag, word } from './scene.ts'
import { readSentence } from './read-sentence.ts'
import type { Desk } from './desk.ts'
import type { Extent } from '../model/span.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Adds the row of a headline: the report's own voice, or the voice that the headline names. */
export function addHeadline(desk: Desk, scene: Scene, extent: Extent): void {
  if (scene.size === 0) return
  const finding = headlineSource(scene) ?? readSentence(scene).find(({ voices }) => voices.length > 0 && voices.every(isSpeaker))
  const first = desk.rows.length
  if (finding) addFinding(desk, finding, { scene, parent: -1, above: [], depth: 3 })
  else desk.rows.push({ ...bareRow(desk, extent), ...clauseMarks(scene, [0, scene.size]), kind: 'headline', mode: 'headline', stance: 'asserts' })
  for (let n = first; n < desk.rows.length; n++) {
    const row = desk.rows[n]
    if (row) desk.rows[n] = { ...row, kind: 'headline', mode: 'headline' }
  }
}

/** Longest speaker in a headline, in items. */
const LONGEST = 10

/** "Six Keepers Hurt by Storm on North Quay of Port Ledan Salt Union" is no speaker but two headlines run together. */
const isSpeaker = ({ range: [from, to] }: Voice): boolean => to - from <= LONGEST

/** "Union: let the boats out", "Storm kills six: state TV", "Storm kills six State TV". */
function headlineSource(scene: Scene): Finding | undefined {
  const end = scene.size
  for (let i = 1; i < end - 1; i++) {
    if (!/^(?::|–|—|-|--|\|)$/.test(word(scene, i))) continue
    if (word(scene, i) === ':' && !hasFiniteVerb(scene, [0, i]) && i <= 6 && scene.chunkAt[0] && speaks(scene, [0, i]))
      return colon(scene, [0, i], [i + 1, end])
    if (i > 2 && end - i <= 8 && speaks(scene, [i + 1, end]) && !hasFiniteVerb(scene, [i + 1, end])) return colon(scene, [i + 1, end], [0, i])
  }
  return bareTail(scene)
}

function speaks(scene: Scene, [from, to]: Range): boolean {
  const chunk = scene.chunkAt[to - 1]
  return chunk !== undefined && chunk.from >= from && speakerScore(scene, chunk) >= 2
}

/** A monitor or outlet set behind the headline without a mark. */
function bareTail(scene: Scene): Finding | undefined {
  const chunk = scene.chunkAt[scene.size - 1]
  if (!chunk) return undefined
  const head = scene.cues.speakers.get(word(scene, chunk.to - 1))
  if (!head || !/^(?:monitor|outlet|agency)$/.test(head.sort)) return undefined
  let from = chunk.to - 1
  while (from > 3 && CLOSING_QUALIFIERS.has(word(scene, from - 1))) from--
  if (from > 3 && languages.some(({ voices }) => voices.placeForm.test(word(scene, from - 1)))) from--
  if (from < 3 || isComma(scene, from - 1) || /^(?:IN|TO|DT|CC)$/.test(tag(scene, from - 1))) return undefined
  return colon(scene, [from, chunk.to], [0, from])
}

const CLOSING_QUALIFIERS = new Set(languages.flatMap(({ voices }) => voices.closingQualifiers))

function colon(_scene: Scene, source: Range, content: Range): Finding {
  return {
    content: [content],
    cue: [],
    voices: [{ range: source, as: 'speaker' }],
    stance: 'asserts',
    strength: 1.2,
    presupposed: false,
    negated: false,
    vague: false,
    nominal: true,
  }
}
