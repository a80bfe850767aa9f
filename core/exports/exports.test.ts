import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ClaimId } from '../model/ids.ts'
import { SAID_BESIDE_COUNTS, SAID_BESIDE_ONE } from '../model/said-beside-counts.ts'
import { exportFormats, type ExportOptions } from './index.ts'
import { personsNamed, redaction } from './person-names.ts'

const documents = readFileSync(new URL('../../examples/harbour/answers/documents.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; outlet: string; published: string; title: string; text: string })

const options: ExportOptions = { persons: 'keep', version: '0.0.0' }
const written = (view: CaseView, id: string, more: Partial<ExportOptions> = {}): string =>
  [...exportFormats.find((format) => format.id === id)!.write(view, { ...options, ...more })].join('')

let view: CaseView
beforeAll(async () => {
  const meta = ({ outlet, published, title }: (typeof documents)[number]) =>
    Object.fromEntries(Object.entries({ outlet, published, title }).map(([field, value]) => [field, { value, from: 'record' as const }]))
  const reports = documents.map((document) => reportFromText({ place: `ilse_varga/${document.id}.txt`, text: document.text, meta: meta(document) }))
  view = await analyze(reports, { about: { name: '=Salt Quay <fire>', question: 'What did Ilse Varga see?' } })
})

describe.each(exportFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test.runIf(format.tellsOf !== 'copies')('says what counts mean and do not mean', () => {
    expect(view.counts().claims).toBeGreaterThan(5)
    const plain = written(view, id).replace(/&#39;/g, "'")
    expect(plain).toContain(SAID_BESIDE_COUNTS)
    expect(plain).toContain(SAID_BESIDE_ONE)
  })
  test('gives the same bytes for the same case', () => expect(written(view, id)).toBe(written(view, id)))
  test.each(['pseudonymise', 'leave-out'] as const)('%s: holds no name of a person in any byte', (persons) => {
    const names = personsNamed(view).flatMap(({ names }) => names)
    expect(names).toContain('Ilse Varga')
    expect(written(view, id)).toContain('Ilse Varga')
    const hidden = written(view, id, { persons })
    for (const name of [...names, 'ilse_varga', 'varga']) expect(hidden, name).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'))
  })
  test.runIf(format.tellsOf !== 'copies')('can be cut to some claims', () => {
    const [first, second] = [...view.claims()]
    const some = written(view, id, { claims: [first!.id] })
    expect(some).toContain(first!.id)
    expect(some).not.toContain(second!.id)
    if (id === 'csv') return
    const stating = first!.statements.map((statement) => view.report(view.statement(statement.id).report).sha256)
    for (const report of view.reportIds()) {
      const { sha256 } = view.report(report)
      const quoted = stating.includes(sha256) || [...view.cautionsOf(first!.id)].some(({ evidence }) => evidence.some((at) => at.report === report))
      expect([sha256, some.includes(sha256)]).toEqual([sha256, quoted])
    }
  })
  test.runIf(id === 'dossier')('names nobody else where it is cut to some claims', () => {
    const named = (claims?: readonly ClaimId[]): string => /names these persons: ([^<]*)</.exec(written(view, id, claims && { claims }))?.[1] ?? ''
    const claims = [...view.claims()]
    const tells = (claim: (typeof claims)[number]): boolean => /Edda Noor/.test(written(view, 'csv', { claims: [claim.id] }))
    expect(named()).toContain('Edda Noor')
    expect(named([claims.find(tells)!.id])).toContain('Edda Noor')
    expect(named([claims.find((claim) => !tells(claim) && claim.statements.length > 1)!.id])).not.toContain('Edda Noor')
  })
  test('tells how many claims of how many are handed over', () => {
    const told: string[] = []
    written(view, id, { onClaim: (done, total) => void told.push(`${done} of ${total}`) })
    const all = view.counts().claims
    expect(told).toEqual(format.tellsOf === 'copies' ? [] : Array.from({ length: all }, (_, place) => `${place + 1} of ${all}`))
  })
  test('describes itself', () => expect([format.label, format.gives, format.mediaType].every(Boolean)).toBe(true))
})

/** The fields of passim’s records that are looked at. */
interface Passage {
  readonly uid: number
  readonly cluster: number
  readonly size: number
  readonly begin: number
  readonly end: number
  readonly text: string
}
interface Pair extends Passage {
  readonly uid2: number
  readonly begin2: number
  readonly end2: number
  readonly s1: string
  readonly s2: string
  readonly matches: number
}

test('passim’s records quote their texts at their offsets, and both sides of a pair have one length', () => {
  const lines = (id: string): Pair[] =>
    written(view, id)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Pair)
  const texts = new Map(view.reportIds().map((id, i) => [i + 1, [...view.report(id).text]]))
  const slice = (uid: number, begin: number, end: number): string => texts.get(uid)!.slice(begin, end).join('')
  const clusters: readonly Passage[] = lines('passim-out')
  for (const { uid, begin, end, text } of clusters) expect(slice(uid, begin, end)).toBe(text)
  const ofFirst = clusters.filter(({ cluster }) => cluster === 0)
  expect(new Set(ofFirst.map(({ uid }) => uid)).size).toBe(ofFirst[0]!.size)
  const pairs = lines('passim-align')
  expect(pairs.length).toBe(view.counts().copies)
  for (const { uid, uid2, begin, begin2, end, end2, s1, s2, matches } of pairs) {
    const [one, other] = [[...s1], [...s2]]
    expect(other).toHaveLength(one.length)
    expect(one.filter((char, i) => char === other[i] && char !== '-')).toHaveLength(matches)
    const unaligned = (side: string): string => side.replaceAll('-', '').replaceAll('\u2010', '-')
    expect([unaligned(s1), unaligned(s2)]).toEqual([slice(uid, begin, end), slice(uid2, begin2, end2)])
  }
})

test('the dossier loads nothing, runs nothing and takes markup in texts as text', () => {
  const page = written(view, 'dossier')
  expect(page).not.toMatch(/<script|<img|<link|@import|url\(|src=/i)
  expect(page).not.toMatch(/\b(?:https?:)?\/\//)
  expect(page).toContain('=Salt Quay &#60;fire&#62;')
})

test('every number of the dossier stands with its range and review state', () => {
  const counts = [...written(view, 'dossier').matchAll(/<p class="count">(.*?)<\/p>/g)].map((match) => match[1])
  expect(counts).toHaveLength(view.counts().claims)
  for (const count of counts) expect(count).toMatch(/earliest stated sources? \(\d+ to \d+\)\. \d+ reports? states? it.*Not reviewed\.$/)
})

test('the table holds one row a statement and no cell that a spreadsheet would run', () => {
  const table = written(view, 'csv')
  const statements = [...view.claims()].reduce((sum, claim) => sum + claim.statements.length, 0)
  expect(table.split('\r\n')).toHaveLength(statements + 2)
  expect(table).not.toMatch(/(?:^|,)"?[=+@]/m)
})

test('the data is one object whose quotations stand at their offsets', () => {
  const data = JSON.parse(written(view, 'json')) as { claims: { statements: { report: string; start: number; end: number; quote: string }[] }[] }
  for (const { statements } of data.claims)
    for (const { report, start, end, quote } of statements) expect(view.report(report as never).text.slice(start, end)).toBe(quote)
})

describe('redaction', () => {
  const persons = [
    { names: ['Ada Finn-Roe', 'Finn-Roe'], pseudonym: 'Person 1', doubtful: false },
    { names: ['Bo Finn'], pseudonym: 'Person 2', doubtful: false },
  ]
  const hide = redaction(persons, 'pseudonymise')
  test.each([
    ['Ada Finn-Roe spoke.', 'Person 1 spoke.'],
    ['FINN-ROE’S boat', 'Person 1’S boat'],
    ['files/ada_finn_roe.html', 'files/Person 1.html'],
    ['?q=ada%20finn%20roe', '?q=Person 1'],
    ['Bo Finn and Ada', 'Person 2 and Person 1'],
    ['Finn said', 'Person 1 or another said'],
    ['The finned roebuck', 'The finned roebuck'],
  ])('%s', (text, hidden) => expect(hide(text)).toBe(hidden))
  test('keeping changes nothing', () => expect(redaction(persons, 'keep')('Ada Finn-Roe')).toBe('Ada Finn-Roe'))
})

describe('what a source denies', () => {
  const text = 'Vell Cranes denied that it had been warned about the rope.'
  const denied = () => analyze([reportFromText({ place: 'vell.txt', text, meta: { outlet: { value: 'Coast Wire', from: 'record' } } })])
  test.each([
    ['dossier', 'Denied: <q>Vell Cranes denied that it had been warned about the rope</q>'],
    ['dossier', 'its source denies it: '],
    ['csv', '"it had been warned about the rope","Vell Cranes denied that it had been warned about the rope"'],
    ['json', '"denial":"Vell Cranes denied that it had been warned about the rope"'],
  ])('is never handed over without the denial: %s, %s', async (id, words) => {
    expect(written(await denied(), id)).toContain(words)
  })
})
