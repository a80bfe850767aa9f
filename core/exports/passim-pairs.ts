import type { Copy } from '../model/copies.ts'
import type { ExportFormat } from './export-format.ts'
import { passimDocuments, type PassimDocument } from './passim-fields.ts'

/**
 * Pairs of aligned passages as passim writes them (`align.json`, `--pairwise`): `s1` and `s2` have one length, with `-` where a
 * side has nothing and `\u2010` for hyphens of the texts, and `matches` counts the places where both have one character.
 */
export const passimPairs: ExportFormat = {
  id: 'passim-align',
  label: 'Aligned pairs for passim’s users (align.json)',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  gives: 'One record a line for each copy between two reports, in the fields of passim’s align.json, with both sides aligned.',
  tellsOf: 'copies',
  *write(view, options) {
    const { document, hide, offsets } = passimDocuments(view, options)
    for (const copy of view.copies()) {
      const { a, b } = copy
      const [inA, inB] = [offsets(a.report), offsets(b.report)]
      const pieces = aligned(copy, view.report(a.report).text, view.report(b.report).text)
      const rows = pieces.map(([s1, s2]) => padded(plain(hide(s1)), plain(hide(s2))))
      const [s1, s2] = [rows.map(([one]) => one).join(''), rows.map(([, other]) => other).join('')]
      yield `${JSON.stringify({
        ...document(a.report),
        begin: inA(a.start),
        end: inA(a.end),
        ...second(document(b.report)),
        begin2: inB(b.start),
        end2: inB(b.end),
        s1,
        s2,
        matches: matchesOf(s1, s2),
      })}\n`
    }
  },
}

/** The fields of the second document have a 2 appended to their names. */
const second = (document: PassimDocument) => Object.fromEntries(Object.entries(document).map(([field, value]) => [`${field}2`, value as unknown]))

const plain = (text: string): string => text.replaceAll('-', '\u2010')

/** What stands in runs word by word, and what stands between them. */
function aligned({ a, b, runs }: Copy, textA: string, textB: string): (readonly [string, string])[] {
  const pieces: (readonly [string, string])[] = []
  let [doneA, doneB] = [a.start, b.start]
  for (const run of runs) {
    pieces.push([textA.slice(doneA, run.a[0]), ''], ['', textB.slice(doneB, run.b[0])], ...words(textA.slice(...run.a), textB.slice(...run.b)))
    ;[doneA, doneB] = [run.a[1], run.b[1]]
  }
  return pieces
}

/** A run word by word, as its sides may differ in marks and letters' case. */
function words(a: string, b: string): (readonly [string, string])[] {
  const [partsA, partsB] = [a.match(/\S+\s*/g) ?? [], b.match(/\S+\s*/g) ?? []]
  return partsA.length === partsB.length ? partsA.map((part, i) => [part, partsB[i]!] as const) : [[a, b]]
}

function padded(one: string, other: string): readonly [string, string] {
  const length = Math.max([...one].length, [...other].length)
  const pad = (text: string): string => text + '-'.repeat(length - [...text].length)
  return [pad(one), pad(other)]
}

function matchesOf(s1: string, s2: string): number {
  const others = [...s2]
  return [...s1].reduce((count, char, i) => count + Number(char === others[i] && char !== '-'), 0)
}
