import type { ColumnNames } from '../model/reader.ts'
import type { ReportMeta } from '../model/report.ts'
import { languages } from '../languages/index.ts'
import { isoDate } from '../text/iso-date.ts'
import { metaOf } from './sourced.ts'
import type { Candidate } from './sourced.ts'

/** A record of a list or a row of a table: values by field name. */
export type Fields = Readonly<Record<string, unknown>>

/** Usual names of each field, best first; compared without case, spaces, `-` and `_`. A dot goes into a nested record. */
export const FIELD_NAMES = {
  text: ['text', 'body', 'content', 'fulltext', 'articlebody', 'maintext', 'articletext', 'article', 'rawtext', 'plaintext', 'story'],
  id: ['id', 'uuid', '_id', 'articleid', 'docid', 'documentid', 'guid', 'key'],
  title: ['title', 'headline', 'heading'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'sourcename',
    'source.name',
    'source',
    'thread.sitefull',
    'thread.site',
    'sitename',
    'site',
    'domain',
    'newspaper',
    'series',
  ],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publicationdate',
    'publisheddate',
    'publishdate',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
    'thread.published',
  ],
  url: ['url', 'link', 'uri', 'sourceurl', 'permalink', 'thread.url'],
  byline: ['byline', 'author', 'authors', 'creator', 'writer'],
  language: ['language', 'lang', 'inlanguage'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Field = keyof typeof FIELD_NAMES

/** What a record says about a report; `unusable` where it has no text. */
export type ReadRecord =
  | { readonly usable: true; readonly field: string; readonly text: string; readonly key?: string; readonly meta: ReportMeta }
  | { readonly usable: false; readonly why: string }

/** Reads a record by the usual field names, or by those that a person has given. */
export function readRecord(record: Fields, columns: ColumnNames = {}): ReadRecord {
  const values = new Map<string, { readonly name: string; readonly value: unknown }>()
  collect(record, '', values)
  const find = (field: Field): readonly { readonly name: string; readonly value: unknown }[] => {
    const names = columns[field] === undefined ? FIELD_NAMES[field] : [plain(columns[field])]
    return names.flatMap((name) => values.get(name) ?? [])
  }
  const text = find('text').find(({ value }) => typeof value === 'string' && value.trim() !== '')
  if (text === undefined) return { usable: false, why: withoutText(record, columns, find('text').length > 0) }
  const key = find('id').map(({ value }) => scalar(value))[0]
  const candidates = (field: Field, read = scalar): readonly Candidate[] => find(field).map(({ value }) => ({ value: read(value), from: 'record' }))
  const meta = metaOf({
    title: candidates('title'),
    outlet: candidates('outlet'),
    published: candidates('published', dateValue),
    url: candidates('url'),
    byline: candidates('byline', nameList),
    language: candidates('language', languageTag),
  })
  return { usable: true, field: text.name, text: text.value as string, ...(key && { key }), meta }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s-]|(?!^)_/gu, '')

/** Values by plain name, nested records one level deep under "outer.inner". The first of two names that are alike wins. */
function collect(record: Fields, prefix: string, into: Map<string, { readonly name: string; readonly value: unknown }>): void {
  for (const [name, value] of Object.entries(record)) {
    const key = prefix + plain(name)
    if (!into.has(key) && value !== null && value !== undefined) into.set(key, { name: prefix + name, value })
    if (prefix === '' && typeof value === 'object' && value !== null && !Array.isArray(value)) collect(value as Fields, `${plain(name)}.`, into)
  }
}

function withoutText(record: Fields, columns: ColumnNames, empty: boolean): string {
  const wanted = columns.text ?? FIELD_NAMES.text.slice(0, 6).join(', ')
  if (empty) return 'Unexpected record with an empty text'
  const names = Object.keys(record).slice(0, 12)
  const has = names.length === 0 ? 'it has no fields' : `it has ${names.map((name) => JSON.stringify(name.slice(0, 40))).join(', ')}`
  return `Unexpected record without a text: expected one of the fields ${wanted}; ${has}. Rename the field that holds the text to "text"`
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function dateValue(value: unknown): string | undefined {
  // Numbers from 1e11 on are milliseconds since 1970, above 1e8 seconds; smaller ones may be years.
  if (typeof value === 'number' && value > 1e8 && value < 4e12) return new Date(value > 1e11 ? value : value * 1000).toISOString().slice(0, 10)
  const written = scalar(value)
  return written === undefined ? undefined : isoDate(written)
}

function nameList(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalar(value)
  const names = value.map((entry) => scalar(typeof entry === 'object' && entry !== null ? (entry as Fields)['name'] : entry))
  return names.filter((name) => name !== undefined).join(', ') || undefined
}

/** A BCP 47 tag, from a tag or from the name of a language at hand. */
export function languageTag(value: unknown): string | undefined {
  const written = scalar(value)?.replace(/_/gu, '-')
  if (written === undefined) return undefined
  const named = languages.find((language) => language.label.toLowerCase() === written.toLowerCase())
  return named ? named.id : /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(written) ? written : undefined
}
