import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readGoldFolder } from '../../adapters/gold/gold-folder.ts'
import { analyze, predictionsOf, score, type CaseView, type Report } from '../../core/index.ts'
import { caseInWords } from '../case-in-words.ts'
import { readHarbour } from './read-reports.ts'

const answers = readGoldFolder(fileURLToPath(new URL('answers', import.meta.url)))

let reports: readonly Report[]
let view: CaseView
beforeAll(async () => {
  reports = await readHarbour()
  view = await analyze(reports)
})

test('the files read to the texts and metadata of the answers', () => {
  const read = reports.map(({ key, text, meta }) => ({ id: key ?? '', text: text.trim(), title: meta.title?.value, published: meta.published?.value }))
  // A plain text has no metadata but the date at its head; its headline is found later.
  const titled = (id: string): boolean => !id.startsWith('tidewatch')
  const expected = answers.documents!.map(({ id, text, title, published }) => ({ id, text, title: titled(id) ? title : undefined, published }))
  const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1)
  expect(read.sort(byId)).toEqual(expected.sort(byId))
})

test('what is found reads as reviewed (write it anew with: npm run golden, then read the difference)', () => {
  expect(caseInWords(view)).toBe(readFileSync(new URL('expected/case.txt', import.meta.url), 'utf8'))
})

/** Floors below what is reached: a fall shows at once; gains are recorded in bench/quality.json. */
describe('against the known answers', () => {
  const floors = {
    furniture: { f1: 0.99 },
    reuse: { pairF1: 0.99, charF1: 0.9, direction: 0.99 },
    attributions: { speaker: 0.85, chain: 0.85, hedging: 0.9, polarity: 0.95 },
    times: { value: 0.99 },
    figures: { bounds: 0.99 },
    claims: { bcubedPrecision: 0.95, bcubedF1: 0.85 },
    origins: { supportedExact: 0.85, rangeHolds: 0.85 },
    cautions: { precision: 0.65, recall: 0.65 },
  }
  test.each(Object.entries(floors))('%s', (part, least) => {
    const scores = score(answers, predictionsOf(view)).scores[part]!
    for (const [measure, floor] of Object.entries(least)) expect(scores[measure], measure).toBeGreaterThanOrEqual(floor)
  })
})
