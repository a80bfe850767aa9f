import { describe, expect, it } from 'vitest'
import type { ParsedPage } from '../model/parsers.ts'
import { pageMeta } from './page-meta.ts'

const EMPTY: ParsedPage = { metas: [], jsonLd: [], times: [], all: [] }
const meta = (name: string, content: string): { readonly name: string; readonly content: string } => ({ name, content })

describe('pageMeta', () => {
  it('puts JSON-LD before Open Graph before the document, and keeps the rest as rivals', () => {
    const page = {
      ...EMPTY,
      title: 'Storm | Ledan Post',
      metas: [meta('og:title', 'Storm closes harbour'), meta('og:site_name', 'The Ledan Post')],
      jsonLd: [
        '{"@graph":[{"@type":"WebPage","name":"Storm page"},{"@type":["NewsArticle"],"headline":"Storm closes the harbour","publisher":{"@id":"#p"}},{"@id":"#p","@type":"Organization","name":"Ledan Post"}]}',
      ],
    }
    expect(pageMeta(page)).toEqual({
      title: {
        value: 'Storm closes the harbour',
        from: 'json-ld',
        rivals: [
          { value: 'Storm page', from: 'json-ld' },
          { value: 'Storm closes harbour', from: 'open-graph' },
          { value: 'Storm | Ledan Post', from: 'document' },
        ],
      },
      outlet: { value: 'Ledan Post', from: 'json-ld', rivals: [{ value: 'The Ledan Post', from: 'open-graph' }] },
    })
  })

  it('prefers a <time> that the page marks as publication, and takes any other last', () => {
    const times = [
      { dateTime: '2031-05-09', text: '', marked: false },
      { dateTime: '2031-05-04T10:00', text: '', marked: true },
    ]
    expect(pageMeta({ ...EMPTY, times }).published).toMatchObject({ value: '2031-05-04', from: 'time-element' })
    expect(pageMeta({ ...EMPTY, times: times.slice(0, 1), metas: [meta('date', '2031-05-05')] }).published).toMatchObject({
      value: '2031-05-05',
      from: 'document',
    })
  })

  it('takes only web addresses for addresses, and no address for an author', () => {
    const page = {
      ...EMPTY,
      canonical: '/storm',
      metas: [meta('og:url', 'https://post.example/storm'), meta('article:author', 'https://post.example/bray')],
    }
    expect(pageMeta(page)).toEqual({ url: { value: 'https://post.example/storm', from: 'open-graph' } })
  })

  it('passes over broken and hostile JSON-LD', () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000)
    expect(
      pageMeta({ ...EMPTY, jsonLd: ['{"@type":', 'null', '"x"', deep, '{"@type":"NewsArticle","headline":{"a":1},"datePublished":7}'] }),
    ).toEqual({})
  })
})
