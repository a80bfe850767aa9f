/** Forms of verbs by which a telling is built besides the cue itself: who speaks to whom, cites whom, goes on to say. Lower case; verbs without a note on their form are dictionary forms. */
export interface TellingWords {
  /** Forms that tell whatever part of speech a tagger takes them for: "said". */
  readonly sure: readonly string[]
  /** Past forms of the plainest of them, behind which stands what is said: "the keeper *said*". */
  readonly said: readonly string[]
  /** Adjectives before a gerund of saying by which nobody goes on to speak: “it is *worth* noting that”. */
  readonly worth: readonly string[]
  /** Forms in “-s” of verbs of saying that are plurals of no noun: “denies”. */
  readonly onlyVerbs: readonly string[]
  /** Forms of them, in present and past, behind which a clause without “that” may stand: "the keeper *added* six rafts sunk". */
  readonly saidOf: readonly string[]
  /** Forms behind which a plural opens what is said, and is no object: "the guild *says* flood reports". */
  readonly sayOrAdd: readonly string[]
  /** Forms before which a plural is their subject, whatever a tagger makes of it: "sources *show*". */
  readonly sayOrShow: readonly string[]
  /** Forms behind which words stand that have lost their quotation marks: "Ada Finn *tweeted* These boats are sunk". */
  readonly quotes: readonly string[]
  /** Participles that end what was said before them: "*adding* that the quay was shut". */
  readonly addingOrCiting: readonly string[]
  /** Verbs for having something from somebody: "*quote*". */
  readonly cite: readonly string[]
  /** Verbs that pass on what somebody says: "Coast Wire *quoted* Finn as saying". */
  readonly passOn: readonly string[]
  /** Verbs whose passive takes the subject of what is said for its own: "was *believed* to have sunk". */
  readonly raise: readonly string[]
  /** Verbs whose passive takes what befell somebody without more: "was *feared* drowned". */
  readonly hold: readonly string[]
  /** Forms of such verbs that are participles before “to be”: “a raft, *thought* to be lost, was found”. */
  readonly held: readonly string[]
  /** Verbs in whose passive the subject is what is said: "the closure was *announced*". */
  readonly takeAsObject: readonly string[]
  /** Verbs whose participle stands right behind what is said: "violations *condemned* by the panel". */
  readonly closeOnObject: readonly string[]
  /** Verbs for holding somebody responsible: "was *blamed* on the guild". */
  readonly blame: readonly string[]
  /** Verbs in whose passive the subject hears what is said: "was *told* that". */
  readonly tell: readonly string[]
  /** Nouns, in both numbers where both are found, for those who hear what is said there by somebody who need not be named: "the *jury* was told". */
  readonly courts: readonly string[]
  /** Verbs before “by” and a verb of saying that say only in what order: "*began* by saying". */
  readonly beginning: readonly string[]
  /** Verbs of saying that tell how somebody answered: "hit back by *saying* that". */
  readonly sayBy: readonly string[]
  /** Participles before “that” with which the subject of the sentence goes on to speak: "denied claims that guards sold nets *arguing* that". */
  readonly arguing: readonly string[]
  /** Participles before “that” with which the same speaker goes on: "called for calm *warning* that". */
  readonly goingOn: readonly string[]
  /** Participles before “it” or “them” with which the same speaker judges: "denied the claims *calling* them baseless". */
  readonly calling: readonly string[]
  /** Past forms of refusing what asks for something: "*shelved* a plan calling for lamps". */
  readonly refusing: readonly string[]
  /** Participles with which somebody speaks though no comma stands before them: "wrote to the board *urging* calm". */
  readonly saying: readonly string[]
  /** Forms of verbs for what somebody knows or thinks of: "from what we *know* of the fire". */
  readonly knowing: readonly string[]
  /** Verbs for asking not to be named: "*requested* anonymity". */
  readonly ask: readonly string[]
  /** Participles for those who are questioned, behind which stands what was asked: "*asked* whether the pier was shut". */
  readonly asked: readonly string[]
  /** What those who speak ask not to be, or to be: "asked not to be *identified*". */
  readonly unnamed: readonly string[]
  /** The same a few words behind the verb, whatever verb stands between: "who asked to stay *unnamed*". */
  readonly unnamedSoon: readonly string[]
  /** Forms behind a relative pronoun that say how somebody speaks: "who *spoke* only when promised secrecy". */
  readonly howSaid: readonly string[]
  /** Participles before a name that is given: "a boat *dubbed* the Gull". */
  readonly named: readonly string[]
  /** Words one before “as” by which no speaker follows it: "as *well* as", "*known* as". */
  readonly tiedBeforeAs: readonly string[]
}
