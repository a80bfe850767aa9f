import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/all.ts'
import { expressions } from './fixtures/expressions.data.ts'
import { timesOf } from './index.ts'
import { wordsOf } from '../words/index.ts'
import type { ReportMeta } from '../model/report.ts'
import type { TimeRow } from '../model/times.ts'

function read(text: string, published?: string, from: 'record' | 'person' = 'record'): readonly TimeRow[] {
  const meta: ReportMeta = { language: { value: 'en', from: 'record' }, ...(published !== undefined && { published: { value: published, from } }) }
  return timesOf({ text, meta }, { words: wordsOf(text, english.words), passages: {} })
}

const lines = expressions
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string])

describe('times', () => {
  it.each(lines)('%s: %s', (published, sentence, expected) => {
    const found = read(sentence, published === '' ? undefined : published)
    expect(found.map(({ extent, type, value }) => `${sentence.slice(...extent)} = ${type} ${value}`).join('; ')).toBe(expected)
  })

  it.each([
    ['a day that programs print for no date', 'The ferry left on Tuesday.', '1970-01-01'],
    ['a year before what the text tells of', 'The pier burnt on 3 May 2031. The ferry left on Tuesday, too.', '2029-05-04'],
  ])('measures nothing from %s', (_why, text, published) => {
    expect(read(text, published).at(-1)?.anchor.kind).not.toBe('document')
    expect(read(text, published, 'person').at(-1)?.anchor.kind).not.toBe('unknown')
  })

  it('says what was assumed and what it measured from', () => {
    const [row] = read('The ferry left on Tuesday.', '2031-05-07')
    expect(row).toMatchObject({
      anchor: { kind: 'document', date: '2031-05-07', from: 'metadata' },
      assumption: 'the Tuesday before the date of the text',
      relative: true,
      from: '2031-05-06',
      to: '2031-05-07',
      grain: 'day',
    })
    expect(read('They signed on 5/7/2030.', '2031-05-07')[0]?.assumption).toBe('the month is written before the day')
  })

  it('reads a date that can be read in two ways as the text or its record shows', () => {
    const values = (text: string, published: string): unknown => read(text, published).map(({ value }) => value)
    expect(values('10-07-2031 The ferry sank. It left on Tuesday.', '2031-07-10')).toEqual(['2031-07-10', '2031-07-08'])
    expect(values('10-07-2031 The ferry sank. It left on Tuesday.', '2031-10-07')).toEqual(['2031-10-07', '2031-10-07'])
    expect(values('Signed on 5/7/2030, sealed on 25/7/2030.', '2031-05-07')).toEqual(['2030-07-05', '2030-07-25'])
    expect(read('10-07-2031 The ferry sank.', '2031-07-10')[0]?.assumption).toBe('the day is written before the month, as the date on record shows')
  })

  it('keeps the modifier of a period', () => {
    expect(read('It closed in early May 2030.')[0]).toMatchObject({ value: '2030-05', modifier: 'early' })
    expect(read('It took nearly two weeks.')[0]).toMatchObject({ value: 'P2W', modifier: 'less' })
  })
})

describe('the date of the text', () => {
  const anchorOf = (text: string, published?: string, from?: 'record' | 'person') => read(text, published, from).at(-1)?.anchor

  it.each([
    ['Published July 5 2031 A boat sank on Friday.', '2031-07-05'],
    ['Sat 5 Jul 2031 Boat sinks off Port Ledan. A boat sank on Friday.', '2031-07-05'],
    ['Boat sinks off Port Ledan Coast Wire Saturday 5 Jul 2031 A boat sank on Friday.', '2031-07-05'],
    ['Boat sinks\n5 July 2031\nA boat sank on Friday.', '2031-07-05'],
  ])('stands at the head of the text, before metadata: %s', (text, date) =>
    expect(anchorOf(text, '2031-09-30')).toMatchObject({ date, from: 'text' }),
  )

  it('is not a date inside a sentence', () =>
    expect(anchorOf('The law of 5 July 2029 was debated. A boat sank on Friday.', '2031-05-07')).toMatchObject({ date: '2031-05-07' }))

  it('is what a person said, whatever the text says', () =>
    expect(anchorOf('Published July 5 2031 A boat sank on Friday.', '2031-07-06', 'person')).toMatchObject({ date: '2031-07-06' }))

  it('may stand in the dateline', () => {
    const text = 'PORT LEDAN, 4 May (Coast Wire) - A boat sank on Friday.'
    const rows = timesOf({ text, meta: {} }, { words: wordsOf(text, english.words), passages: { dateline: { extent: [0, 32], date: '2031-05-04' } } })
    expect(rows.at(-1)).toMatchObject({ value: '2031-05-02', anchor: { kind: 'document', from: 'dateline' } })
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...[...english.times.words.keys()].flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`]),
    ...'5 12 2031 1999 , - / : . 5pm 1990s 3/4 5/7/2030 2030-11-02T17:45 \n\n $ % ’s said boat'.split(' '),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  const dates = fc.constantFrom(undefined, '2031-05-07', '2031-02', '2031', '2032-02-29', 'nonsense', '0000-00-00')

  it('reads any text: spans in range, in order, apart; periods that end after they begin', () =>
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        let end = 0
        for (const row of read(text, date)) {
          expect(row.extent[0]).toBeGreaterThanOrEqual(end)
          expect(row.extent[1]).toBeGreaterThan(row.extent[0])
          end = row.extent[1]
          if (row.from !== undefined && row.to !== undefined) expect(row.from < row.to).toBe(true)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1500 },
    ))

  it('looks back for weekdays of the past', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
        fc.integer({ min: 1, max: 28 }),
        (weekday, day) => {
          const published = `2031-05-${String(day).padStart(2, '0')}`
          const value = read(`The guard was killed on ${weekday}.`, published)[0]?.value ?? ''
          expect(value <= published).toBe(true)
          expect(Date.parse(published) - Date.parse(value)).toBeLessThan(7 * 86_400_000)
        },
      ),
    ))

  it('reads a long line in time that grows with its length', () => {
    const long = 'two hundred and '.repeat(20_000)
    expect(read(long).length).toBeGreaterThanOrEqual(0)
    expect(read('5/'.repeat(50_000)).length).toBe(0)
  })
})

describe('anchors', () => {
  it('shows the event that a length is counted from', () => {
    const text = 'Two days after the closure of the pier, boats returned.'
    const anchor = read(text, '2031-05-07')[0]!.anchor
    expect(anchor.kind === 'event' && text.slice(...anchor.extent)).toBe('the closure of the pier')
  })

  it('covers the stretch that ends with the text', () =>
    expect(read('In the last two years nobody came.', '2031-05-07')[0]).toMatchObject({
      value: 'P2Y',
      from: '2029-05-07',
      to: '2031-05-08',
      relative: true,
    }))

  it('measures from the time before', () => {
    const rows = read('They met on 3 April 2030, and again the next day.', '2031-05-07')
    expect(rows[1]!.anchor).toMatchObject({ kind: 'previous', extent: rows[0]!.extent, date: '2030-04-03' })
  })
})
