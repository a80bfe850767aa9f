import type { Extent } from './span.ts'

export type AttributionKind = 'reported' | 'continuation' | 'lead' | 'own-voice' | 'headline'
export type AttributionMode = 'direct' | 'direct-without-cue' | 'indirect' | 'mixed' | 'own-voice' | 'headline'
export type Stance = 'asserts' | 'reports' | 'testifies' | 'alleges' | 'denies' | 'believes' | 'directs' | 'evaluates' | 'vague' | 'none'
export type LinkType =
  | 'report'
  | 'outlet'
  | 'agency'
  | 'website'
  | 'newspaper'
  | 'official'
  | 'named-person'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'ngo'
  | 'government'
  | 'organisation'
  | 'subject'
  | 'court'
  | 'party'
  | 'document'
  | 'vague'
  | 'unresolved'
  | 'unknown'
  | 'none'
/** How a link is known: said in the clause, carried by a pronoun or description, taken from context, only possible, found in a copy, or pointing at nothing. */
export type LinkStatus = 'explicit' | 'resolved' | 'inferred' | 'possible' | 'recovered' | 'unresolved'
/** How a speaker is said to know. */
export type Basis = 'saw' | 'was-told' | 'held-office' | 'took-part' | 'documents' | 'unstated'
/** Primary: own knowledge or direct part; original: documented it first; secondary: reproduces. */
export type LinkRole = 'primary' | 'original' | 'secondary'

/** One link of a chain, from the report outward. */
export interface ChainLink {
  /** As the text words it, without article. The first link is the report and carries the outlet's name or the report's place. */
  readonly name: string
  readonly type: LinkType
  readonly status: LinkStatus
  /** Words that name the source of this link; absent where inferred. */
  readonly span?: Extent
  readonly cue?: Extent
  readonly role?: LinkRole
  readonly basis?: Basis
  /** For unresolved links: what it may point at, best first. */
  readonly candidates?: readonly { readonly name: string; readonly span?: Extent; readonly because: string }[]
}

/** A word that negates what is said, or the cue of a denial. */
export interface Negation {
  readonly extent: Extent
  /** Where the relative or adverbial clause begins that alone is negated. */
  readonly within?: number
}

/** A cue ascribes a content to a source, in one report; or the report's own voice, recorded as such. */
export interface AttributionRow {
  readonly content: readonly Extent[]
  readonly cue: readonly Extent[]
  readonly source: readonly Extent[]
  readonly kind: AttributionKind
  readonly mode: AttributionMode
  readonly stance: Stance
  readonly hedging: 'plain' | 'hedged'
  /** Words that hedge, such as "reportedly" or "may". */
  readonly hedges: readonly Extent[]
  readonly polarity: 'affirmed' | 'negated'
  /** Words that negate something of the content; the cue, where it denies or withholds the whole. */
  readonly negations: readonly Negation[]
  /** Strength of the cue on the veridicality scale of languages/, −3 to 3; absent without a cue. */
  readonly strength?: number
  readonly chain: readonly ChainLink[]
  /** Index of the attribution in whose content this one stands, or -1. */
  readonly parent: number
  /** Caveats that qualify it ("could not be verified"). */
  readonly caveats: readonly Extent[]
  /** Content taken for granted by the speaker ("condemned … for …"). */
  readonly presupposed: boolean
  /** Words inside the content that belong to the outlet, such as glosses in brackets inside a quotation. */
  readonly foreign: readonly Extent[]
}

/** The end of a chain: never an optional string. */
export type Speaker =
  | { readonly kind: 'named'; readonly name: string; readonly link: ChainLink }
  | { readonly kind: 'described'; readonly description: string; readonly link: ChainLink }
  | { readonly kind: 'unattributed'; readonly because: 'own-voice' | 'vague' | 'unresolved' }

const DESCRIBED: readonly LinkType[] = ['unnamed-person', 'unnamed-group', 'official', 'document']
const NOBODY: readonly LinkType[] = ['none', 'unknown', 'vague', 'unresolved']

/** The earliest speaker that a chain presents. */
export function earliestSpeaker(chain: readonly ChainLink[]): Speaker {
  const last = chain.at(-1)
  if (last === undefined || chain.length < 2) return { kind: 'unattributed', because: 'own-voice' }
  if (last.status === 'unresolved' || last.type === 'unresolved') return { kind: 'unattributed', because: 'unresolved' }
  if (NOBODY.includes(last.type)) return { kind: 'unattributed', because: 'vague' }
  if (DESCRIBED.includes(last.type)) return { kind: 'described', description: last.name, link: last }
  return { kind: 'named', name: last.name, link: last }
}
