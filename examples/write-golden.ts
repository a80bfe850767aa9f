import { mkdirSync, writeFileSync } from 'node:fs'
import { analyze } from '../core/index.ts'
import { caseInWords } from './case-in-words.ts'
import { readHarbour } from './harbour/read-reports.ts'

/** Writes what is found in the bundled example; the difference is for a person to read. Never run in CI. */
if (process.env['CI']) throw new Error('Golden files are written by hand and reviewed, not in CI.')
const folder = new URL('harbour/expected/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('case.txt', folder), caseInWords(await analyze(await readHarbour())))
