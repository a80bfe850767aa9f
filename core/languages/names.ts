import type { ActorKind } from '../model/actors.ts'
import type { NameForms } from './name-forms.ts'
import type { NameJoints } from './name-joints.ts'
import type { RoleWords } from './roles.ts'

/** Words by which names and descriptions of actors are found. All lower-case; general language only. */
export interface NameWords {
  /** Small words inside names and around them. */
  readonly joints: NameJoints
  /** Endings, prefixes and spellings of names. */
  readonly forms: NameForms
  /** How descriptions are tied to names. */
  readonly roles: RoleWords
  /** Words before a person's name: "president", "gen.", "mrs". */
  readonly titles: ReadonlySet<string>
  /** Titles of two words whose second alone is none: "chief executive". */
  readonly titlePairs: ReadonlySet<string>
  /** What an office holds after "of" or "for": "state", "defence", "foreign affairs" word by word. */
  readonly offices: ReadonlySet<string>
  /** Last or first words of names, and common nouns, by the kind of actor that they name: "ministry", "city", "times". */
  readonly heads: ReadonlyMap<string, Exclude<ActorKind, 'unknown' | 'group'>>
  /** Nouns for one person ("official") or, in the plural, a group ("officials"). Dictionary forms. */
  readonly persons: ReadonlySet<string>
  /** Nouns for bodies of people ("government", "police", "family"), with the kind that a description by them has. */
  readonly bodies: ReadonlyMap<string, ActorKind>
  /** Nouns whose "of" phrase belongs to the description: "member of …", "head of …". */
  readonly relational: ReadonlySet<string>
  /** Nouns that stand before the name of the same place or publication: "the town Orta". */
  readonly labels: ReadonlySet<string>
  /** Nouns for bodies that stand beside the name of the same body: "the FCM group", "the armed group Free Shore". */
  readonly bodyLabels: ReadonlySet<string>
  /** Words that point back: "the", "this". */
  readonly definite: ReadonlySet<string>
  /** Nouns that may stand for any organisation named before: "the group". */
  readonly anyBody: ReadonlySet<string>
  /** Nouns for those who lead a body, which mean the same beside its name: "leader", "leaders". */
  readonly leaders: ReadonlySet<string>
  /** Nouns for offices that one person of a body or place holds: "mayor". */
  readonly soleOffices: ReadonlySet<string>
  /** Words that set a holder of an office apart from the holder: "former", "deputy", "another". */
  readonly unlike: ReadonlySet<string>
  /** Descriptions that mean the same wherever they stand: "international community". */
  readonly oneOfAKind: ReadonlySet<string>
  /** Nouns that stand for a country named before: "the country". */
  readonly countries: ReadonlySet<string>
  /** Adjectives of regions and creeds, which name no country: "european". */
  readonly broadAdjectives: ReadonlySet<string>
  /** Nouns and titles for men, and for women: "father", "mrs". */
  readonly men: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  /** Words of names of official bodies, which those nouns do not stand for: "ministry". */
  readonly officialBodies: ReadonlySet<string>
  /** Size words before "of" in a description: "a number of residents". */
  readonly sizes: ReadonlySet<string>
  /** Head words of places whose name is as good without them: "Camp Orta" is "Orta"; "Orta Dam" is not. */
  readonly settlements: ReadonlySet<string>
  /** Words of bodies' names that are spelt in two ways, each with the spelling that stands for both: "defence" and "defense". */
  readonly spellings: ReadonlyMap<string, string>
  /** Adjectives of places behind which a noun follows, and what stands for each so that it is the place's own name: "Orverian" of Orveria. Global. */
  readonly placeAdjectives: readonly { readonly adjective: RegExp; readonly place: string }[]
  /** Endings of adjectives of place and possessives, longest first, with the fewest letters that one leaves of a name. */
  readonly placeEndings: readonly { readonly ending: string; readonly leaves: number }[]
  /** Words of names that tell nothing of what is named: "the", "of", "al". */
  readonly fillers: ReadonlySet<string>
  /** Words of three letters and more that stand in persons' names and name nobody by themselves: "von", "sir". */
  readonly nobodys: ReadonlySet<string>
  /** Lower-case words inside names: "bin", "de", "van". */
  readonly particles: ReadonlySet<string>
  /** Lower-case words before the last word of a person's name, by which it is told from a place's before it: "Ada *van* Orr". */
  readonly inPersonNames: readonly string[]
  /** Directions, which are part of a name only beside one: "West Orta". */
  readonly directions: ReadonlySet<string>
  /** Capitalised words that are no names: weekdays, months, "I". */
  readonly notNames: ReadonlySet<string>
  /** Nouns whose possessive opens a name: "Workers' Union", "People's Assembly". */
  readonly possessors: ReadonlySet<string>
  /** Pronouns for persons and groups that may be speakers. */
  readonly pronouns: ReadonlyMap<string, 'man' | 'woman' | 'people' | 'thing' | 'speaker'>
  /** Verbs whose subject speaks, dictionary forms. */
  readonly speech: ReadonlySet<string>
  /** Prepositions after which a name is more likely a place. */
  readonly placePrepositions: ReadonlySet<string>
  readonly aliasCues: readonly AliasCue[]
}

/** One way of stating another name. */
export interface AliasCue {
  /** A sequence of lower-case words. */
  readonly words: readonly string[]
  readonly how: 'also-known-as' | 'formerly' | 'spelled'
  /** True where the words join other things as well, so that they state a name only beside its initials: "or". */
  readonly joinsOthers?: true
}
