import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extent } from '../../../core/model/span.ts'
import type { RoleExtents } from '../../../core/attributions/model/labels.ts'
import { CONTENT, CUE, SOURCE } from '../../../core/attributions/model/labels.ts'
import { readConllu } from '../conllu.ts'
import type { GoldDocument } from '../conllu.ts'
import type { AnnotatedText } from './polnear.ts'

/** Genres whose texts are free for any use with attribution, or public domain (docs/models/tagger.md). */
const GENRES = ['academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'vlog', 'voyage']

/** Reads the attribution relations of GUM (enhanced RST; Zeldes and others 2024) as sources, cues and contents. */
export function readGum(folder: string, part: string): readonly AnnotatedText[] {
  return readFileSync(join(folder, 'file-lists', `files.${part}`), 'utf8')
    .split('\n')
    .filter((name) => GENRES.includes(name.split('_')[1] ?? ''))
    .map((name) => ({ name, path: join(folder, 'sources', `${name}.conllu`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => annotated(readConllu(path, name)))
}

/** An elementary unit of discourse: its tokens and how it hangs on another. */
interface Unit {
  readonly number: number
  readonly from: number
  to: number
  readonly relation: string
  readonly head: number
  /** How many levels above its head the relation stands. */
  readonly height: number
  readonly signals: string
}

function annotated(document: GoldDocument): AnnotatedText {
  const units = unitsOf(document)
  const extent = (from: number, to: number): Extent => [document.tokens[from]!.start, document.tokens[to - 1]!.end]
  const triples = units.flatMap((unit) => {
    if (!unit.relation.startsWith('attribution')) return []
    const source = signalled(document, unit.signals, /^sem-atsrc-/)
    const cue = signalled(document, unit.signals, /^lex-ind(?:wd|ph)-/)
    const content = runs(contentUnits(units, unit)).map(([first, last]) => extent(first.from, last.to))
    return cue.length === 0 ? [] : [{ source, cue, content }]
  })
  const spans: RoleExtents[] = triples.flatMap(({ source, cue, content }) => [
    { role: SOURCE, extents: source },
    { role: CUE, extents: cue },
    { role: CONTENT, extents: content },
  ])
  return { name: document.name, text: document.text, spans, triples }
}

function unitsOf({ tokens }: GoldDocument): Unit[] {
  const units: Unit[] = []
  tokens.forEach(({ notes }, i) => {
    const note = /(?:^|\|)Discourse=([^|;]*)/.exec(notes)?.[1]
    if (note === undefined) {
      const last = units.at(-1)
      if (last) last.to = i + 1
      return
    }
    const [relation = '', hang = '', height = '0', signals = ''] = note.split(':')
    const [number = '', head = ''] = hang.split('->')
    units.push({ number: Number(number || '0'), from: i, to: i + 1, relation, head: Number(head || '-1'), height: Number(height) || 0, signals })
  })
  return units
}

/** The units below the one that an attribution hangs on, as far as they joined it before the attribution did. */
function contentUnits(units: readonly Unit[], attribution: Unit): Unit[] {
  const inside = new Set([attribution.head])
  const sure = (unit: Unit): boolean =>
    unit !== attribution && inside.has(unit.head) && (unit.head !== attribution.head || unit.height < attribution.height)
  for (let grown = true; grown;) {
    grown = false
    for (const unit of units) {
      if (inside.has(unit.number) || !sure(unit)) continue
      inside.add(unit.number)
      grown = true
    }
  }
  return units.filter(({ number }) => inside.has(number))
}

/** Units that follow one another, as first and last. */
function runs(units: readonly Unit[]): [Unit, Unit][] {
  const found: [Unit, Unit][] = []
  for (const unit of units) {
    const last = found.at(-1)
    if (last?.[1].to === unit.from) last[1] = unit
    else found.push([unit, unit])
  }
  return found
}

/** The stretches of tokens that signals of a kind point at. */
function signalled({ tokens }: GoldDocument, signals: string, kind: RegExp): Extent[] {
  const numbers = signals
    .split('+')
    .filter((signal) => kind.test(signal))
    .flatMap((signal) => signal.replace(/^\w+-\w+-/, '').split(','))
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number)
      return Array.from({ length: Math.max(0, Math.min(40, to - from + 1)) }, (_, n) => from - 1 + n)
    })
    .filter((n) => n >= 0 && n < tokens.length)
    .sort((a, b) => a - b)
  const found: [number, number][] = []
  for (const n of numbers) {
    const last = found.at(-1)
    if (last && n <= last[1]) last[1] = Math.max(last[1], n + 1)
    else found.push([n, n + 1])
  }
  return found.map(([from, to]) => [tokens[from]!.start, tokens[to - 1]!.end])
}
