import type { Draft } from './draft.ts'
import type { LaidOut } from './lay-out.ts'
import type { Role, Sentence } from './sentence.ts'

type Extent = readonly [start: number, end: number]

/** A sentence that was taken from another report. */
export interface CopiedSpan {
  readonly span: Extent
  readonly from: string
  readonly fromSpan: Extent
  readonly edits: readonly { readonly effect: Role; readonly before: string; readonly after: string }[]
}

/** What is known about a generated report. */
export interface ReportTruth {
  readonly id: string
  readonly incident: string
  readonly parents: readonly string[]
  readonly copied: readonly CopiedSpan[]
  /** Paragraphs that many reports on one region repeat. */
  readonly background: readonly Extent[]
  /** Words of a public statement that reporters quote alike without copying from one another. */
  readonly quoted: readonly Extent[]
  /** What it states of the incident's claims, and who is said to have said it; without an origin it is the report's own word. */
  readonly statements: readonly { readonly claim: string; readonly span: Extent; readonly origin?: string }[]
  /** Agency that it credits. */
  readonly credits?: string
  readonly dated: Draft['stated']
}

type Pages = ReadonlyMap<string, { readonly draft: Draft; readonly page: LaidOut }>

/** The truth about one report of an incident; parents are looked up among the incident's reports. */
export function truthOf(draft: Draft, pages: Pages): ReportTruth {
  const { extents } = pages.get(draft.id)!.page
  const copied: CopiedSpan[] = []
  draft.sentences.forEach(({ sentence, from }, i) => {
    if (from === undefined) return
    const parent = pages.get(from.report)!
    const at = parent.draft.sentences.findIndex((other) => other.sentence.key === sentence.key)
    const edits = from.edits.map(({ effect, before, after }) => ({ effect, before: before.trim(), after: after.trim() }))
    copied.push({ span: extents[i]!, from: from.report, fromSpan: parent.page.extents[at]!, edits })
  })
  const ofKind = (kind: Sentence['kind']): Extent[] => draft.sentences.flatMap(({ sentence }, i) => (sentence.kind === kind ? [extents[i]!] : []))
  return {
    id: draft.id,
    incident: draft.incident.id,
    parents: draft.parents,
    copied,
    background: ofKind('background'),
    quoted: ofKind('quotation'),
    statements: draft.sentences.flatMap(({ sentence: { states } }, i) =>
      states === undefined ? [] : [{ claim: states.claim, span: extents[i]!, ...(states.origin !== undefined && { origin: states.origin }) }],
    ),
    ...(draft.agency !== undefined && draft.credit !== 'none' && { credits: draft.agency }),
    dated: draft.stated,
  }
}
