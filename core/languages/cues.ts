import type { Basis, LinkType, Stance } from '../model/attributions.ts'

/**
 * How a verb takes its content. `clause`: "said (that) …", also with a quotation; `that-clause`: only
 * with "that", "whether" or a quotation; `object`: "confirmed the toll";
 * `addressee`: "told B that …"; `person-infinitive`: "urged B to …"; `person-of`: "accused B of …";
 * `infinitive`: "pledged to …"; `as`: "described B as …"; `naming`: "called B a …"; `responsibility`: "claimed responsibility for …" and its kin.
 */
export type CueFrame = 'clause' | 'that-clause' | 'object' | 'addressee' | 'person-infinitive' | 'person-of' | 'infinitive' | 'as' | 'naming'

/** A verb that can ascribe a content to its subject. */
export interface CueVerb {
  readonly lemma: string
  readonly stance: Stance
  /**
   * How strongly the word presents the content as true, −3 to 3: means of judged veridicality (MegaVeridicality,
   * White and Rawlins 2018) where measured, else the value of the nearest measured verb.
   */
  readonly strength: number
  readonly frames: readonly CueFrame[]
  /** True where the object of the verb is taken for granted by the speaker ("condemned the attack"). */
  readonly presupposes?: boolean
  /** Where the verb ascribes only with a particle: "call on", "point out". */
  readonly particle?: string
}

/** One inflected form of a cue verb, with the Penn tags that the form can bear. */
export interface CueForm {
  readonly verb: CueVerb
  readonly kind: 'base' | 'third' | 'past' | 'gerund' | 'participle'
}

/** What a noun tells about the one who speaks. */
export interface SpeakerNoun {
  readonly type: LinkType
  /** Words of one class may name the same speaker: "a monitor", "the observatory". */
  readonly sort: 'person' | 'people' | 'office' | 'monitor' | 'group' | 'agency' | 'outlet' | 'website' | 'document' | 'state' | 'court' | 'force'
}

/** Words that show how a speaker knows; `in` says where they stand. */
export interface BasisSign {
  readonly basis: Basis
  readonly in: 'source' | 'quotation'
  readonly pattern: RegExp
}

/** The words of one language by which speech is told, as sets and maps of lower-case words. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>
  /** Nouns that can govern a content: "claim", "statement", "testimony". */
  readonly nouns: ReadonlyMap<string, { readonly stance: Stance; readonly strength: number }>
  /** "reportedly", "allegedly". */
  readonly adverbs: ReadonlyMap<string, { readonly stance: Stance; readonly strength: number }>
  readonly hedges: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly speakers: ReadonlyMap<string, SpeakerNoun>
  /** Roles whose holder speaks for the organisation named beside: "head", "spokesman". */
  readonly mouthpieces: ReadonlySet<string>
  /** Words that make a capitalised name the name of an outlet: "Post", "Radio". */
  readonly mediaWords: ReadonlySet<string>
  /** Words that make a capitalised name that of an organisation: "Union", "Council". */
  readonly organisationWords: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Titles of rank, which say nothing about whether their bearer speaks for a state. */
  readonly ranks: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  /** Bodies that are addressed without relaying: "parliament", "reporters". */
  readonly audiences: ReadonlySet<string>
  /** Plural and vague sources that name nobody: "reports". */
  readonly vague: ReadonlySet<string>
  /** What things are told apart or done by ("according to type"): nobody says anything. */
  readonly measures: ReadonlySet<string>
  /** What can be held: "letter", "minutes". */
  readonly documents: ReadonlySet<string>
  readonly caveats: readonly RegExp[]
  /** How a speaker is said to know, first match first: by the words that name the speaker, or by those quoted. */
  readonly bases: readonly BasisSign[]
}
