/** How the nouns and states of the model are worded for the reader. */
import type { Basis, ChainLink, LinkRole } from '../../core/model/attributions.ts'
import type { ClaimKind } from '../../core/model/claims.ts'
import type { CopyKind, EditEffect } from '../../core/model/copies.ts'
import type { ReviewState } from '../../core/model/decisions.ts'
import type { Origin } from '../../core/model/origins.ts'
import type { MetaOrigin } from '../../core/model/report.ts'
import type { ClaimSort, CountReview, LINK_TYPES, MarkLayer, ReportRef } from '../contract.ts'
import { day, daysInWords } from '../day-in-words.ts'
import { reportCalled } from '../outlet-words.ts'

export { day, daysInWords }

export const CLAIM_KINDS: Readonly<Record<ClaimKind, string>> = {
  incident: 'incident: something happened',
  practice: 'practice: done repeatedly or by rule',
  status: 'status: what is, or is said to be, so',
  figure: 'figure: a count',
}

export const COPY_KINDS: Readonly<Record<CopyKind, string>> = {
  reporting: 'reporting taken over',
  background: 'agency background',
  quotation: 'quotation of the same speech',
  formulaic: 'formula',
  furniture: 'page furniture',
  update: 'update by the same outlet',
}

export const EFFECTS: Readonly<Record<EditEffect, string>> = {
  attribution: 'who says it',
  hedge: 'hedge',
  caveat: 'caveat',
  figure: 'figure',
  date: 'date',
  name: 'name',
  quotation: 'quotation',
  wording: 'wording',
}

/** In what the statements of a claim are compared; a hedge or caveat says how sure. */
export const RESPECTS = { source: 'Who says it', hedge: 'How sure', figure: 'Figure', date: 'When' } as const

export const LAYERS: Readonly<Record<MarkLayer, string>> = {
  copy: 'Copied passages',
  attribution: 'Who says it',
  name: 'Names',
  time: 'Times',
  figure: 'Figures',
  caution: 'Sourcing notes',
  furniture: 'Page furniture',
}

export const REVIEW_STATES: Readonly<Record<ReviewState | CountReview['state'], { readonly sign: string; readonly words: string }>> = {
  suggested: { sign: '○', words: 'not reviewed' },
  accepted: { sign: '✓', words: 'accepted' },
  rejected: { sign: '✕', words: 'rejected' },
  corrected: { sign: '✎', words: 'corrected' },
  unsure: { sign: '?', words: 'unsure' },
  'partly-reviewed': { sign: '◐', words: 'partly reviewed' },
  reviewed: { sign: '✓', words: 'reviewed' },
}

export const BASES: Readonly<Record<Basis, string>> = {
  saw: 'saw it',
  'was-told': 'was told',
  'held-office': 'held the office',
  'took-part': 'took part',
  documents: 'from documents',
  unstated: '',
}

export const ROLES: Readonly<Record<LinkRole, string>> = { primary: 'primary', original: 'documented it first', secondary: 'reproduces' }

export const LINK_TYPE_WORDS: Readonly<Record<(typeof LINK_TYPES)[number], string>> = {
  'named-person': 'a person, named',
  'unnamed-person': 'a person, unnamed',
  'unnamed-group': 'several people, unnamed',
  official: 'an official',
  agency: 'a news agency',
  outlet: 'an outlet',
  newspaper: 'a newspaper',
  website: 'a website',
  ngo: 'a monitor or NGO',
  government: 'a government body',
  organisation: 'an organisation',
  court: 'a court',
  party: 'a party to the conflict',
  subject: 'whom the claim is about',
  document: 'a document',
  vague: 'nobody in particular (“reports”)',
}

export const LINK_STATES: Readonly<Record<ChainLink['status'], string>> = {
  explicit: '',
  resolved: 'by a pronoun or description',
  inferred: 'inferred from context',
  possible: 'only possible',
  recovered: 'recovered from a fuller copy',
  unresolved: 'points at nothing here',
}

export const ORIGIN_KINDS: Readonly<Record<Origin['kind'], string>> = {
  person: 'person',
  group: 'unnamed group',
  organisation: 'organisation',
  publication: 'publication credited or cited, which names no source',
  observation: 'observation by the report’s own staff',
}

export const META_ORIGINS: Readonly<Record<MetaOrigin, string>> = {
  person: 'corrected by a person',
  record: 'from the record',
  'json-ld': 'from the page’s JSON-LD',
  'open-graph': 'from the page’s Open Graph data',
  'time-element': 'from a time element',
  document: 'from the document’s properties',
  header: 'from the header',
  text: 'from the text',
  'file-name': 'from the file name',
  folder: 'from the folder name',
}

export const CLAIM_SORT_WORDS: Readonly<Record<ClaimSort, string>> = {
  gap: 'Many reports, few sources',
  reports: 'Most reports',
  sources: 'Most earliest stated sources',
  first: 'Earliest report',
  title: 'Words of the claim',
}

/** What the filters offer, where that is the same in every case. */
export const CHOICES = {
  sources: [
    { value: 'none', words: 'none' },
    { value: 'one', words: 'one' },
    { value: 'more', words: 'more than one' },
  ],
  several: [{ value: 'yes', words: 'several reports' }],
  hedged: [
    { value: 'yes', words: 'hedged somewhere' },
    { value: 'no', words: 'hedged nowhere' },
  ],
  review: [
    { value: 'suggested', words: 'not reviewed' },
    { value: 'partly-reviewed', words: 'partly reviewed' },
    { value: 'reviewed', words: 'reviewed' },
  ],
  timeline: [
    { value: 'claims', words: 'claims' },
    { value: 'reports', words: 'reports' },
  ],
  periods: [{ value: 'month', words: 'months' }],
  reportSorts: [
    { value: 'title', words: 'title' },
    { value: 'outlet', words: 'outlet' },
  ],
} as const

/** What a filter that stands in the address is called. */
export const FILTERS: Readonly<Record<string, string>> = {
  q: 'words',
  sources: 'earliest stated sources:',
  several: 'stated by several reports',
  kind: 'kind:',
  rule: 'sourcing note:',
  outlet: 'outlet:',
  source: 'earliest stated source:',
  hedged: 'hedged:',
  review: 'review:',
  actor: 'names',
  report: 'in report',
  from: 'speaks of, from',
  to: 'speaks of, to',
  period: 'speaks of:',
  show: 'shown:',
}

/** "1 report", "2 reports". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Reasons as sentences of their own: they come with or without a capital and a full stop. */
export function sentences(reasons: readonly string[]): string {
  return reasons
    .map((reason) => reason.trim().replace(/\.$/, ''))
    .filter((reason) => reason !== '')
    .map((reason) => daysInWords(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`))
    .join(' ')
}

/** A report by outlet and date, as far as they are known. */
export function reportLine(report: ReportRef): string {
  return [reportCalled(report), report.published === undefined ? 'undated' : day(report.published)].join(', ')
}
