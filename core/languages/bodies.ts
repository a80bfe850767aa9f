import type { LinkType } from '../model/attributions.ts'

/** Words of bodies that speak, of their parts and of the offices in them. Lower case. */
export interface BodyWords {
  /** Words in names and descriptions of who publishes, by the type of source that it is; the first that fits counts: "wire", "tribune". */
  readonly publishers: readonly (readonly [type: LinkType, words: readonly string[]])[]
  /** The same of other bodies, tried behind those: "tribunal", "ministry". */
  readonly others: readonly (readonly [type: LinkType, words: readonly string[]])[]
  /** The two words, in order, that make an agency one of news. */
  readonly newsAgency: readonly [string, string]
  /** The noun for an agency of any kind. */
  readonly agencies: readonly string[]
  /** The noun for outlets at large, which stands for several of them though it has no plural of its own. */
  readonly media: readonly string[]
  /** The noun for a state, by which a body is told from one that is not the state's: "the *state* agency". */
  readonly states: readonly string[]
  /** Words by which a body is a state's: "the U.N. *official* news agency". */
  readonly official: readonly string[]
  /** Nouns for what is only a part of the body named before it, in both numbers: "the Salt Union *committee*". */
  readonly parts: readonly string[]
  /** Words by which several bodies are meant, and the name between only says where they stand: "*other* Vell websites". */
  readonly several: readonly string[]
  /** The name of a league of states, by its words or as those are shortened. Case matters. */
  readonly league: RegExp
  /** Nouns for bodies that watch; one may be described first and named later: "observatory". */
  readonly monitors: readonly string[]
  /** Nouns that may stand for any group: "the organisation". */
  readonly groups: readonly string[]
  /** A group described by the side that it is on, from the beginning of its description: "the rebel movement". */
  readonly onASide: RegExp
  /** Words in names of those who take a side, in the numbers in which names have them: "Free Ledan *League*". */
  readonly sided: readonly string[]
  /** Nouns for bodies that publish, and the words of names or the types of source by which such a body is known: "the paper" and "newspaper". */
  readonly kin: readonly { readonly nouns: readonly string[]; readonly known: readonly string[] }[]
  /** Nouns that alone may stand for a named firm, and the words of names that tell a firm: “inc.”. */
  readonly firms: { readonly nouns: readonly string[]; readonly known: readonly string[] }
  /** Words behind an outlet's acronym in its longer name: "VNA *news agency*". */
  readonly outletWords: readonly string[]
  /** Nouns for who publishes, and for what is published, behind which no other noun stands in a name: "the Vell Radio *station*". */
  readonly publishing: readonly string[]
  /** What a body stands for, at the end of its name: "Vell Network for Tidal *Rights*". */
  readonly causes: readonly string[]
  /** Offices for a place or a matter, which stands between them and the name: "*envoy* for Orvania Ada Finn". */
  readonly envoys: readonly string[]
  /** Offices of a place, which stands between them and the name: "*mayor* of Port Vell Ada Finn". */
  readonly placeOffices: readonly string[]
  /** Titles that are offices of a body or state, beside those who speak for one: "minister". */
  readonly offices: readonly string[]
  /** Noun for who belongs to a body, which is no office: "member". */
  readonly belonging: readonly string[]
  /** Words in front of an office that say which: "*deputy* director". */
  readonly ranks: readonly string[]
}
