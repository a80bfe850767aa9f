import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Extent } from '../../../core/model/span.ts'
import { canonicalText } from '../../../core/read/report-of.ts'
import type { RoleExtents } from '../../../core/attributions/model/labels.ts'
import { CONTENT, CUE, SOURCE } from '../../../core/attributions/model/labels.ts'

/** One attribution as it is annotated. */
export interface Triple {
  readonly source: readonly Extent[]
  readonly cue: readonly Extent[]
  readonly content: readonly Extent[]
}

/** A text with one annotator's attributions; offsets are in the canonical text, UTF-16. */
export interface AnnotatedText {
  /** The text's name: texts with several annotators come several times. */
  readonly name: string
  readonly text: string
  readonly spans: readonly RoleExtents[]
  readonly triples: readonly Triple[]
}

const ROLE_NAMES = new Map([
  ['Source', SOURCE],
  ['Cue', CUE],
  ['Content', CONTENT],
] as const)

/** Reads one part ("train" or "dev") of PolNeAR: texts and brat stand-off annotations, offsets in code points. */
export function readPolnear(folder: string, part: string): readonly AnnotatedText[] {
  const names = readdirSync(join(folder, 'data', part, 'attributions')).filter((name) => name.endsWith('.ann'))
  return names.sort().map((name) => {
    const own = name.replace(/(?:_[0-9a-f]{4})?\.ann$/, '')
    const raw = readFileSync(join(folder, 'data', part, 'text', `${own}.txt`), 'utf8')
    return { name: own, ...annotated(raw, readFileSync(join(folder, 'data', part, 'attributions', name), 'utf8')) }
  })
}

function annotated(raw: string, annotations: string): Omit<AnnotatedText, 'name'> {
  const text = canonicalText(raw)
  const place = placesOf(raw, text)
  const found = new Map<string, RoleExtents>()
  const triples: Triple[] = []
  for (const line of annotations.split('\n')) {
    const span = /^(T\d+)\t(Source|Cue|Content) ([\d ;]+)\t/.exec(line)
    if (span) {
      const extents = span[3]!.split(';').map((pair) => pair.split(' ').map((offset) => place(Number(offset))) as [number, number])
      found.set(span[1]!, { role: ROLE_NAMES.get(span[2] as 'Source')!, extents })
    }
    const event = /^E\d+\t(.*)/.exec(line)
    if (!event) continue
    const parts = [...event[1]!.matchAll(/(?:Source|Cue|Content)\d*:(T\d+)/g)].flatMap(([, id]) => found.get(id!) ?? [])
    const of = (role: number): Extent[] => parts.flatMap((part) => (part.role === role ? part.extents : []))
    triples.push({ source: of(SOURCE), cue: of(CUE), content: of(CONTENT) })
  }
  return { text, spans: [...found.values()], triples }
}

/** From code points of the raw text to UTF-16 offsets of the canonical text. */
function placesOf(raw: string, text: string): (codePoint: number) => number {
  const units: number[] = [0]
  for (const character of raw) units.push(units.at(-1)! + character.length)
  const unit = (codePoint: number): number => units[Math.min(codePoint, units.length - 1)]!
  return raw === text ? unit : (codePoint) => canonicalText(raw.slice(0, unit(codePoint))).length
}
