/**
 * Scores the times stage on a folder of TimeML documents, as TempEval-3 did: an expression is found where the spans overlap, and
 * its value is right where it is the same string.
 *
 *   npx tsx bench/times/score-timeml.ts FOLDER [--misses]
 */
import { reportFromText } from '../../core/index.ts'
import { english } from '../../core/languages/all.ts'
import { timesOf } from '../../core/times/index.ts'
import { readTimeMl } from './timeml.ts'
import { wordsOf } from '../../core/words/index.ts'
import type { TimeMlDocument } from './timeml.ts'

interface Tally {
  gold: number
  found: number
  relaxed: number
  strict: number
  type: number
  value: number
  seconds: number
}

const f1 = (hits: number, tally: Tally): string => ((200 * hits) / (tally.gold + tally.found)).toFixed(1)

function scoreDocument(document: TimeMlDocument, tally: Tally, misses: string[]): void {
  const report = reportFromText({ place: document.name, text: document.text, meta: { published: { value: document.date, from: 'record' } } })
  const words = wordsOf(report.text, english.words)
  const started = performance.now()
  const rows = timesOf(report, { words, passages: {} })
  tally.seconds += (performance.now() - started) / 1000
  const used = new Set<number>()
  tally.gold += document.times.length
  tally.found += rows.length
  for (const gold of document.times) {
    const at = rows.findIndex(({ extent: [start, end] }, index) => !used.has(index) && start < gold.end && gold.start < end)
    const row = rows[at]
    const words = document.text.slice(gold.start, gold.end)
    if (row === undefined) {
      misses.push(`MISSED\t${words}\t${gold.value}\t${document.date}\t${around(document, [gold.start, gold.end])}`)
      continue
    }
    used.add(at)
    tally.relaxed += 1
    tally.strict += Number(row.extent[0] === gold.start && row.extent[1] === gold.end)
    tally.type += Number(row.type === gold.type)
    tally.value += Number(row.value === gold.value)
    if (row.value !== gold.value) misses.push(`VALUE\t${words}\t${gold.value}\t${row.value}\t${document.date}\t${around(document, row.extent)}`)
  }
  rows.forEach((row, at) => {
    if (!used.has(at)) misses.push(`EXTRA\t${document.text.slice(...row.extent)}\t${row.value}\t${around(document, row.extent)}`)
  })
}

function around(document: TimeMlDocument, [start, end]: readonly [number, number]): string {
  return document.text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/g, ' ')
}

const [folder, option] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected a folder of TimeML documents: npx tsx bench/times/score-timeml.ts FOLDER')
const documents = readTimeMl(folder)
const tally: Tally = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0, seconds: 0 }
const misses: string[] = []
for (const document of documents) scoreDocument(document, tally, misses)
const characters = documents.reduce((sum, document) => sum + document.text.length, 0)
if (option === '--misses') console.log(misses.join('\n'))
console.log(
  `${documents.length} documents, ${tally.gold} expressions: relaxed F1 ${f1(tally.relaxed, tally)}, strict ${f1(tally.strict, tally)}, ` +
    `type ${f1(tally.type, tally)}, value ${f1(tally.value, tally)}; ${Math.round(characters / tally.seconds)} characters/s`,
)
