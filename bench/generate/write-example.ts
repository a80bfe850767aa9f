import { mkdirSync, writeFileSync } from 'node:fs'
import { generateCorpus } from './index.ts'

/** Writes the second bundled example: reports as a reader would have them, and beside them what is known about each. */
const folder = new URL('../../examples/newswire/', import.meta.url)
const reports = [...generateCorpus({ reports: 150, seed: 2031, words: 220 })]
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

mkdirSync(new URL('reports/', folder), { recursive: true })
writeFileSync(new URL('reports/reports.jsonl', folder), lines(reports.map(({ document }) => document)))
writeFileSync(new URL('truth.jsonl', folder), lines(reports.map(({ truth }) => truth)))
