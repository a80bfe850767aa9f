import { languages } from '../languages/index.ts'
import type { Range } from './items.ts'
import { speakersListed } from './listed-subjects.ts'
import { hasTitle } from './name.ts'
import { namesIn } from './names.ts'
import { isComma, isProper, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'

/** "letters posted on the web by keepers of the light": where those begin who wrote what can be held, and where that ends. */
export function writersOf(scene: Scene, [from, to]: Range): { readonly from: number; readonly held: number } | undefined {
  let at = from
  while (at < to && !WRITTEN.has(word(scene, at))) at++
  if (at === from || at >= to || !isDocument(scene, at - 1)) return undefined
  for (let i = at + 1; i < to - 1; i++) if (word(scene, i) === 'by' && scene.chunkAt[i + 1]) return { from: i + 1, held: i === at + 1 ? at : i }
  return undefined
}

const WRITTEN = new Set(languages.flatMap(({ statements }) => statements.written))

const isDocument = ({ cues, items }: Scene, at: number): boolean =>
  cues.documents.has(items.lower[at] ?? '') || cues.documents.has(items.lemmas[at] ?? '')

/** "state media and activists": parts that each speak. */
export function partsOf(scene: Scene, [from, to]: Range): readonly Range[] {
  if (writersOf(scene, [from, to])) return [[from, to]]
  const listed = speakersListed(scene, [from, to])
  if (listed.length > 1) return listed
  for (let i = from + 1; i < to - 1; i++) {
    if (word(scene, i) === '(') return [[from, to]]
    if (word(scene, i) !== 'and' || isInName(scene, [from, to], i)) continue
    const right = scene.chunkAt[i + 1]
    if (right?.from !== i + 1) continue
    if (endsAside(scene, [from, i]) && isProper(scene, right.from) && !scene.cues.mouthpieces.has(word(scene, right.from)))
      return [[from, i - 1], ...partsOf(scene, [i + 1, to])]
    const left = scene.chunkAt[i - 1]
    if (!left) continue
    // What stands behind "of" is no speaker of its own, unless all before it is the speaker's title.
    if (left.from > from && !hasTitle(scene, { range: [left.from, i] })) continue
    const attached = tag(scene, left.from) === 'DT' && tag(scene, right.from) === 'NN' && tag(scene, right.to - 1) === 'NN'
    if (
      attached ||
      isSecondRole(scene, [from, i], right) ||
      isOneInTwoRoles(scene, left, right) ||
      speakerScore(scene, left) < 2 ||
      speakerScore(scene, right) < 2
    )
      continue
    return [[from, i], ...partsOf(scene, [i + 1, to])]
  }
  return [[from, to]]
}

/** "Tidal Works and Rescue Agency spokesman Ada Finn": an "and" of a body's name joins no speakers. */
const isInName = (scene: Scene, range: Range, at: number): boolean =>
  isProper(scene, at - 1) && namesIn(scene, range).some(({ range: [from, to] }) => from < at && at < to)

/** "Orla Venn, president and CEO of the league": one more role of the person named before the comma. */
function isSecondRole(scene: Scene, [from, and]: Range, right: Chunk): boolean {
  const role = (at: number): boolean => scene.cues.mouthpieces.has(word(scene, at)) || scene.cues.titles.has(word(scene, at))
  const comma = Array.from({ length: and - from }, (_, n) => from + n).find((i) => isComma(scene, i))
  return comma !== undefined && isProper(scene, comma - 1) && role(and - 1) && (role(right.from) || role(right.to - 1))
}

/** "League president and chief pilot Ada Finn": without an article before either, two roles of the person named behind them. */
const isOneInTwoRoles = (scene: Scene, left: Chunk, right: Chunk): boolean =>
  tag(scene, left.to - 1) === 'NN' &&
  /^(?:office|person)$/.test(scene.cues.speakers.get(word(scene, left.to - 1))?.sort ?? '') &&
  tag(scene, left.from) !== 'DT' &&
  tag(scene, right.from) !== 'DT' &&
  !isProper(scene, right.from) &&
  isProper(scene, right.to - 1)

/** "Ada Finn, an analyst in Vell, and …": a name with an aside between commas. */
function endsAside(scene: Scene, [from, at]: Range): boolean {
  const first = scene.chunkAt[from]
  return first !== undefined && isComma(scene, at - 1) && first.to < at - 1 && isComma(scene, first.to) && isProper(scene, first.to - 1)
}
