import type { MetaOrigin, ReportMeta, Sourced } from '../model/report.ts'

/** A value found for a field of metadata, with where. */
export interface Candidate {
  readonly value: string | undefined
  readonly from: MetaOrigin
}

const LONGEST = 1000

/** The first value of a field, the others that differ from it as rivals; undefined where there is none. */
export function sourced(candidates: readonly Candidate[]): Sourced<string> | undefined {
  const found: { value: string; from: MetaOrigin }[] = []
  for (const { value, from } of candidates) {
    const clean = value?.replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, LONGEST)
    if (clean && !found.some((other) => other.value === clean)) found.push({ value: clean, from })
  }
  const [best, ...rivals] = found
  return best && { ...best, ...(rivals.length > 0 && { rivals }) }
}

/** Metadata from candidates by field, best first; fields without a value are left out. */
export function metaOf(fields: Readonly<Partial<Record<keyof ReportMeta, readonly Candidate[]>>>): ReportMeta {
  const entries = Object.entries(fields).map(([name, candidates]) => [name, sourced(candidates)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
