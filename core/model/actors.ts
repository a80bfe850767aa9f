import type { ActorId, MentionId, ReportId } from './ids.ts'
import type { Extent, SpanRow } from './span.ts'

export type ActorKind = 'person' | 'organisation' | 'place' | 'publication' | 'group' | 'event' | 'unknown'
export type MentionLevel = 'name' | 'nominal' | 'pronoun' | 'adjective'

/** One mention in one report. */
export interface MentionRow {
  readonly id: MentionId
  readonly extent: Extent
  readonly level: MentionLevel
  /** The name or description without article, title and possessive ending, as written. */
  readonly name: string
  /** Light guess from context; `unknown` is a normal answer. */
  readonly kind: ActorKind
  /** Title or role words beside the name ("Justice Minister"). */
  readonly title?: string
  /** Index of an earlier mention in the same report that it points back to, or -1. */
  readonly antecedent: number
}

/** A stated link between names in one report: "Free Coast Movement (FCM)". */
export interface AliasRow {
  readonly extent: Extent
  readonly names: readonly string[]
  readonly how: 'bracket' | 'list' | 'also-known-as' | 'formerly' | 'spelled' | 'apposition' | 'initials' | 'short-form'
}

/** The mentions of one report, in text order, and the alias links that it states. */
export interface Mentions {
  readonly mentions: readonly MentionRow[]
  readonly aliases: readonly AliasRow[]
}

/** An alias link of the case, with its evidence. */
export interface AliasEvidence {
  readonly names: readonly string[]
  readonly how: AliasRow['how'] | 'transliteration' | 'same-slot' | 'decision'
  /** Where it is stated; absent for links that rest on the form of the names alone. */
  readonly at?: SpanRow
}

/** A person, organisation, place, publication or described group, with all its names. */
export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  /** Most frequent full name first. */
  readonly names: readonly string[]
  readonly mentions: readonly { readonly id: MentionId; readonly report: ReportId; readonly extent: Extent; readonly level: MentionLevel }[]
  readonly aliases: readonly AliasEvidence[]
  /** Actors that could be the same or are easily taken for it, with the reason; never merged without a decision. */
  readonly candidates: readonly { readonly actor: ActorId; readonly because: string; readonly strength: 'weak' | 'medium' | 'strong' }[]
}

/** What a line of a list says of an actor. */
export interface ActorInShort {
  /** Its smallest mention: under it the actor is addressed. */
  readonly at: MentionId
  /** What it is called, and all its names. */
  readonly name: string
  readonly names: readonly string[]
  readonly kind: ActorKind
  /** How often, and in how many reports, it is mentioned. */
  readonly mentions: number
  readonly reports: number
  /** Actors that could be the same. */
  readonly candidates: number
}
