/**
 * What the names of a million words cost, in seconds of processor time on one core, tokens, tags and passages not counted:
 * mentions report by report, then actors over the whole case.
 *
 *   npx tsx bench/names/measure-cost.ts DOCUMENTS.jsonl
 *
 * Each line holds an object with a `text`; all documents together are one case.
 */
import { readFileSync } from 'node:fs'
import { actors, mentions } from '../../core/actors/index.ts'
import { analyze, reportFromText } from '../../core/index.ts'
import { plan } from '../../core/pipeline.ts'

const BEFORE: readonly string[] = ['words', 'passages', 'mentions']

/** How often each is run to warm up, and again to be measured. */
const RUNS = 8

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected a file of documents: npx tsx bench/names/measure-cost.ts DOCUMENTS.jsonl')
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const reports = texts.map((text, at) => reportFromText({ place: String(at), text, meta: { language: { value: 'en', from: 'record' } } }))
const view = await analyze(reports, { plan: plan.filter(({ id }) => BEFORE.includes(id)) })

function cost(label: string, run: () => unknown): void {
  for (let at = 0; at < RUNS; at++) run()
  const start = process.cpuUsage()
  for (let at = 0; at < RUNS; at++) run()
  const seconds = process.cpuUsage(start).user / 1e6 / RUNS
  console.log(`${label}: ${((seconds / words) * 1e6).toFixed(2)} s a million words`)
}

cost('mentions', () => {
  for (const report of reports)
    mentions.run(report, { words: view.layer(report.id, 'words'), passages: view.layer(report.id, 'passages') } as Parameters<typeof mentions.run>[1])
})
cost('actors', () => actors.run(view))
