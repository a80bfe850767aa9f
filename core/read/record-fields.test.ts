import { describe, expect, it } from 'vitest'
import { readRecord } from './record-fields.ts'

describe('readRecord', () => {
  const values = (record: Readonly<Record<string, unknown>>): unknown => {
    const read = readRecord(record)
    return read.usable
      ? { key: read.key, field: read.field, ...Object.fromEntries(Object.entries(read.meta).map(([name, { value }]) => [name, value])) }
      : read.why
  }

  it('finds fields under their usual names, whatever their case', () =>
    expect(
      values({
        Body: 'Text.',
        Headline: 'Storm',
        'Published-At': '2031-05-04T01:00:00Z',
        SOURCE: 'Ledan Post',
        Link: 'https://post.example',
        lang: 'en_GB',
        _id: 7,
      }),
    ).toEqual({
      key: '7',
      field: 'Body',
      title: 'Storm',
      published: '2031-05-04',
      outlet: 'Ledan Post',
      url: 'https://post.example',
      language: 'en-GB',
    }))

  it('keeps rival values beside the best', () => {
    const read = readRecord({ text: 'Text.', published: '2031-05-04', date: '2031-05-06' })
    expect(read.usable && read.meta.published).toEqual({ value: '2031-05-04', from: 'record', rivals: [{ value: '2031-05-06', from: 'record' }] })
  })

  it('leaves out a date that can be read in two ways, and takes times in seconds and milliseconds', () => {
    expect(values({ text: 'Text.', date: '4/5/2031' })).toEqual({ field: 'text' })
    expect(values({ text: 'Text.', date: 1_935_878_400 })).toMatchObject({ published: '2031-05-07' })
    expect(values({ text: 'Text.', date: 1_935_878_400_000 })).toMatchObject({ published: '2031-05-07' })
  })

  it('joins authors, and takes the name out of nested records', () =>
    expect(values({ text: 'Text.', authors: ['Orla Bray', { name: 'Ivo Tarn' }], source: { name: 'Ledan Post', id: 3 } })).toEqual({
      field: 'text',
      byline: 'Orla Bray, Ivo Tarn',
      outlet: 'Ledan Post',
    }))

  it('reads the fields that a person has named', () => {
    const read = readRecord({ inhalt: 'Text.', zeitung: 'Ledan Post', text: 'Not this.' }, { text: 'Inhalt', outlet: 'zeitung' })
    expect(read.usable && [read.text, read.meta.outlet?.value]).toEqual(['Text.', 'Ledan Post'])
  })

  it('says what is missing and what to do', () => {
    expect(values({ Inhalt: 'Text.', n: 3 })).toMatch(
      /^Unexpected record without a text: expected one of the fields text, body, .*; it has "Inhalt", "n"\. Rename/u,
    )
    expect(values({ text: '  ' })).toBe('Unexpected record with an empty text')
    expect(values({})).toContain('it has no fields')
  })
})
