import type { Extent } from '../../model/span.ts'
import type { Range } from '../items.ts'

/** What a stretch is to an attribution. Order is the code. */
export const ROLES = ['source', 'cue', 'content'] as const
/** Index into {@link ROLES}. */
export type Role = 0 | 1 | 2
export const SOURCE = 0
export const CUE = 1
export const CONTENT = 2

/** Labels of a token: 0 outside, `2 r + 1` first token of role `r`, `2 r + 2` a later token of it. */
export const LABELS = 7
export const OUTSIDE = 0
export const beginOf = (role: Role): number => 2 * role + 1
export const insideOf = (role: Role): number => 2 * role + 2
export const isBegin = (label: number): boolean => label % 2 === 1
/** The role of a label that is not {@link OUTSIDE}. */
export const roleOf = (label: number): Role => ((label - 1) >> 1) as Role

/** May `label` follow `before`? A later token needs an earlier one of the same role. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || isBegin(label) || before === label || before === label - 1
}

/** Tokens `[from, to)` in one role. */
export interface RoleSpan {
  readonly role: Role
  readonly from: number
  readonly to: number
}

/** The spans that labels describe, in order. */
export function spansOf(labels: Uint8Array, [from, to]: Range = [0, labels.length]): readonly RoleSpan[] {
  const spans: RoleSpan[] = []
  for (let i = from; i < to; i++) {
    const label = labels[i] ?? OUTSIDE
    if (!isBegin(label)) continue
    let end = i + 1
    while (end < to && labels[end] === label + 1) end++
    spans.push({ role: roleOf(label), from: i, to: end })
  }
  return spans
}

/** Extents of a text in one role. */
export interface RoleExtents {
  readonly role: Role
  readonly extents: readonly Extent[]
}

/** The tokens, for putting extents on them. Paragraphs are never crossed. */
export interface TokenPlaces {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** First token of each token's paragraph. */
  readonly paragraphStart: Int32Array
}

/** The labels of extents; where roles overlap, cues win over sources and sources over contents. */
export function labelsOf(places: TokenPlaces, found: readonly RoleExtents[]): Uint8Array {
  const labels = new Uint8Array(places.starts.length)
  for (const role of [CONTENT, SOURCE, CUE] as const)
    for (const { role: own, extents } of found) if (own === role) for (const extent of extents) label(labels, places, { role, extent })
  for (let i = 0; i < labels.length; i++) {
    const own = labels[i] ?? OUTSIDE
    if (own !== OUTSIDE && !isBegin(own) && (i === 0 || !mayFollow(labels[i - 1] ?? OUTSIDE, own))) labels[i] = own - 1
  }
  return labels
}

function label(labels: Uint8Array, { starts, ends, paragraphStart }: TokenPlaces, { role, extent }: { role: Role; extent: Extent }): void {
  const first = firstEndingAfter(ends, extent[0])
  for (let i = first; i < labels.length && (starts[i] ?? 0) < extent[1]; i++)
    labels[i] = i === first || paragraphStart[i] === i ? beginOf(role) : insideOf(role)
}

/** The first token that ends behind an offset. */
export function firstEndingAfter(ends: Uint32Array, offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
