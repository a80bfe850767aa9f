import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { reportFromText } from '../../core/read/report-of.ts'
import { openCase } from './open-case.ts'
import { excerptOf } from './search-excerpt.ts'
import { indexQuery, searchTerms } from './search-terms.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater search '))
const opened = openCase(folder, { mode: 'write' })
afterAll(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

const texts = {
  'a.txt': 'The harbour at Port Ledan was closed on Tuesday, the mayor said.',
  'b.txt': 'Mayor Ōkura said the HARBOUR master had closed nothing.',
  'c.txt': 'Ferries do not sail. Résumé of the week.',
}
opened.putReports(
  Object.entries(texts).map(([place, text]) => reportFromText({ place, text, meta: { title: { value: `Title of ${place}`, from: 'record' } } })),
)

const found = (query: string): string[] =>
  opened
    .search(query)
    .map(({ id }) => opened.store.report(id).place)
    .sort()

describe('searching', () => {
  it.each([
    ['harbour', ['a.txt', 'b.txt']],
    ['HARBOUR closed', ['a.txt', 'b.txt']],
    ['"Port Ledan"', ['a.txt']],
    ['"Ledan Port"', []],
    ['okura', ['b.txt']],
    ['resume', ['c.txt']],
    ['ferr*', ['c.txt']],
    ['ferr', []],
    ['"Title of c"', ['c.txt']],
    ['harbour NOT mayor', []],
    ['', []],
    ['" - *', []],
  ])('%j finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('takes any input for a query', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => Array.isArray(opened.search(query))))
    for (const query of ['a AND', 'title:x', 'NEAR(', '^a', 'a"b', "'; --", '\u0000', '(((', 'x'.repeat(1e5), 'a '.repeat(1e4)])
      expect(() => opened.search(query)).not.toThrow()
  })

  it('says where the words stand', () => {
    const [hit] = opened.search('"Port Ledan"')
    expect(hit!.marks.map(([start, end]) => hit!.excerpt.slice(start, end))).toEqual(['Port', 'Ledan'])
    expect(texts['a.txt'].slice(...hit!.at!)).toBe('Port')
  })

  it('forgets a report that is taken out', () => {
    const extra = reportFromText({ place: 'd.txt', text: 'A lighthouse.' })
    opened.putReports([extra])
    expect(found('lighthouse')).toEqual(['d.txt'])
    opened.removeReports([extra.id])
    expect(found('lighthouse')).toEqual([])
  })

  it('gives equal results in the same order each time, and pages of it', () => {
    const all = opened.search('said')
    expect(opened.search('said')).toEqual(all)
    expect([...opened.search('said', { limit: 1 }), ...opened.search('said', { limit: 1, offset: 1 })]).toEqual(all)
  })
})

describe('searchTerms()', () => {
  it('makes one term of words within quotation marks, also where they do not close', () => {
    expect(searchTerms('a "b c" "d').map(({ words }) => words)).toEqual([['a'], ['b', 'c'], ['d']])
  })

  it('bounds the number of terms', () => {
    expect(searchTerms('x '.repeat(500)).length).toBe(32)
  })

  it('never lets a word of the index language through', () => {
    expect(indexQuery(searchTerms('OR a'))).toBe('"OR" AND "a"')
  })
})

describe('excerptOf()', () => {
  it('begins at a word before the first hit and marks only what it shows', () => {
    const text = `${'before '.repeat(50)}harbour ${'after '.repeat(50)}harbour`
    const { excerpt, marks, at } = excerptOf(text, searchTerms('harbour'))
    expect(excerpt.length).toBeLessThanOrEqual(240)
    expect(excerpt.startsWith('before ')).toBe(true)
    expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['harbour'])
    expect(text.slice(...at!)).toBe('harbour')
  })
})
