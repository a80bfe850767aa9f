import type { ParsedPage } from '../model/parsers.ts'
import type { ReportMeta } from '../model/report.ts'
import { isoDate } from '../text/iso-date.ts'
import { articlesInJsonLd } from './json-ld.ts'
import { languageTag } from './record-fields.ts'
import { metaOf } from './sourced.ts'
import type { Candidate } from './sourced.ts'

/** What a page says about itself: JSON-LD (schema.org), then Open Graph, `<time>`, other `<meta>` and the document. */
export function pageMeta(page: ParsedPage): ReportMeta {
  const articles = articlesInJsonLd(page.jsonLd)
  const ld = (read: (article: (typeof articles)[number]) => string | undefined): readonly Candidate[] =>
    articles.map((article) => ({ value: read(article), from: 'json-ld' }))
  const named = (from: Candidate['from'], ...names: readonly string[]): readonly Candidate[] =>
    names.flatMap((name) => page.metas.filter((meta) => meta.name === name).map(({ content }) => ({ value: content, from })))
  const dates = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.map(({ value, from }) => ({ value: value === undefined ? undefined : isoDate(value), from }))
  return metaOf({
    title: [
      ...ld((article) => article.headline),
      ...named('open-graph', 'og:title'),
      ...named('document', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'),
      ...(page.title === undefined ? [] : [{ value: page.title, from: 'document' as const }]),
    ],
    outlet: [
      ...ld((article) => article.publisher),
      ...named('open-graph', 'og:site_name'),
      ...named('document', 'dc.publisher', 'publisher', 'application-name'),
    ],
    published: dates([
      ...ld((article) => article.published),
      ...named('open-graph', 'article:published_time', 'og:published_time'),
      ...page.times.filter((time) => time.marked).map((time) => ({ value: time.dateTime || time.text, from: 'time-element' as const })),
      ...named('document', ...DATE_NAMES),
      ...page.times.slice(0, 1).map((time) => ({ value: time.dateTime || time.text, from: 'time-element' as const })),
    ]),
    url: [
      ...(page.canonical === undefined ? [] : [{ value: webAddress(page.canonical), from: 'document' as const }]),
      ...named('open-graph', 'og:url').map(({ value, from }) => ({ value: webAddress(value), from })),
      ...ld((article) => webAddress(article.url)),
    ],
    byline: [
      ...ld((article) => article.author),
      ...named('document', 'author', 'byl', 'dc.creator', 'parsely-author'),
      ...named('open-graph', 'article:author').filter(({ value }) => webAddress(value) === undefined),
    ],
    language: [
      { value: languageTag(page.language), from: 'document' },
      ...ld((article) => languageTag(article.language)),
      ...named('open-graph', 'og:locale').map(({ value, from }) => ({ value: languageTag(value), from })),
    ],
  })
}

const DATE_NAMES = [
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'datepublished',
]

const webAddress = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\//iu.test(value.trim()) ? value.trim() : undefined
