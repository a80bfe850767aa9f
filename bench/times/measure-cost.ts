/**
 * What the times and figures of a million words cost, in seconds of processor time on one core, tokens and tags not counted.
 *
 *   npx tsx bench/times/measure-cost.ts DOCUMENTS.jsonl
 *
 * Each line holds an object with a `text`; the documents are read over and over until there are half a million words.
 */
import { readFileSync } from 'node:fs'
import { english } from '../../core/languages/all.ts'
import { figuresOf } from '../../core/figures/index.ts'
import { reportFromText } from '../../core/index.ts'
import { timesOf } from '../../core/times/index.ts'
import { wordsOf } from '../../core/words/index.ts'

const WORDS = 500_000

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected a file of documents: npx tsx bench/times/measure-cost.ts DOCUMENTS.jsonl')
const material = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line, at) => {
    const { text } = JSON.parse(line) as { readonly text: string }
    const report = reportFromText({ place: String(at), text, meta: { published: { value: '2031-05-07', from: 'record' } } })
    return { report, words: wordsOf(report.text, english.words), count: text.split(/\s+/).length }
  })

const seconds = { times: 0, figures: 0 }
let words = 0
let characters = 0
while (words < WORDS) {
  for (const { report, words: tokens, count } of material) {
    const start = process.cpuUsage()
    const times = timesOf(report, { words: tokens, passages: {} })
    const middle = process.cpuUsage(start).user
    figuresOf(report, { words: tokens, times })
    seconds.times += middle / 1e6
    seconds.figures += (process.cpuUsage(start).user - middle) / 1e6
    words += count
    characters += report.text.length
  }
}
for (const [stage, spent] of Object.entries(seconds)) {
  console.log(`${stage}: ${((spent / words) * 1e6).toFixed(2)} s a million words, ${Math.round(characters / spent)} characters/s`)
}
