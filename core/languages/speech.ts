/**
 * Words of the act of telling: what verbs of speech take, through what words go, and how they are passed on. The verbs themselves stand
 * with the cues. Lower case; verbs in dictionary forms unless said otherwise.
 */
export interface SpeechWords {
  /** Nouns for what words are told in: "in a *statement*", "at a *briefing*". */
  readonly media: readonly string[]
  /** The same in the plural, where words are told in several: "in *interviews* with the Post". */
  readonly severalMedia: readonly string[]
  /** Those of them that somebody else sends out: "in a *broadcast* on Vell Radio". */
  readonly aired: readonly string[]
  /** Participles behind such a noun, before who has it: "a letter *seen* by the Post". */
  readonly carried: readonly string[]
  /** Participles before who passes on what somebody said, beside the speaker: "activists *quoted* by Coast Wire". */
  readonly passedBy: readonly string[]
  /** Participles before whom something was given to, who passes it on: "a log *leaked* to the Post". */
  readonly handedTo: readonly string[]
  /** What one speaks or writes through: "by *phone*"; a telephone is also spoken of with an article. */
  readonly channels: { readonly [sort in 'telephone' | 'mail' | 'other']: readonly string[] }
  /** Participles before the one addressed, or what is spoken of: "*speaking* to reporters". */
  readonly speaking: readonly string[]
  /** Participles before the one who is quoted: "*quoting* activists". */
  readonly quoting: readonly string[]
  /** Those of them that also take a reason: "*citing* a lack of rope". */
  readonly reasoning: readonly string[]
  /** Nouns for reasons: nobody has told them. */
  readonly reasons: readonly string[]
  /** Finite verbs of a clause about who is quoted: "Coast Wire, which *quoted* an official,". */
  readonly quoted: readonly string[]
  /** Participles of speech behind "as": "citing an official as *saying*". */
  readonly asSaying: readonly string[]
  /** What a speaker may leave undone, participles: "without *elaborating*". */
  readonly withheld: readonly string[]
  /**
   * What a speaker is told not to do, verbs behind a negation: "did not *say*"; past forms before "no": "*gave* no toll"; what is
   * said by who is silent: "said *nothing*"; and words before what nobody told: "*no* terms were disclosed", "gave *no* toll".
   */
  readonly withholding: { readonly [list in 'verbs' | 'giving' | 'naught' | 'no']: readonly string[] }
  /** Nouns for what one speaks on: "on *condition* of anonymity". */
  readonly terms: readonly string[]
  /** Adverbs of how something is said: "said *anonymously*". */
  readonly manner: readonly string[]
  /** Adverbs between a speaker and a verb of speech: "the keeper *again* said". */
  readonly again: readonly string[]
  /** What a speaker turns to, participles: "*referring* to the wreck"; nouns: "in *reference* to it"; and words for a habit: "as is *customary*". */
  readonly asides: { readonly [list in 'turning' | 'turns' | 'habits']: readonly string[] }
  /** Past forms of making words public: "the navy *issued* a statement". */
  readonly issued: readonly string[]
  /** What is issued so: "*statement*", "*report*", by which its words are called again. */
  readonly issues: readonly string[]
  /** Words behind it that say whose it is: it is not of those who issue it: "a letter *from* the crew". */
  readonly ofAnother: readonly string[]
  /** What goes on telling behind an article: "the *report* said". */
  readonly accounts: readonly string[]
  /** Verb forms of one who speaks to somebody: "Finn *spoke* to the Post"; of one who asks: "the Post *interviewed* Finn"; of one who grants an interview. */
  readonly conversing: { readonly [list in 'speaking' | 'asking' | 'granting' | 'interviews']: readonly string[] }
  /** Verb forms of one who lets somebody know: "the mayor was *told*". */
  readonly informing: readonly string[]
  /** Verbs that take nothing but what is said, so that no verb need be seen in it: "*said* two boats sank". */
  readonly plain: readonly string[]
  /** The plainest of them: behind "*said*" stands a speaker or what is said, and nothing else. */
  readonly saying: readonly string[]
  /** Verbs of which the same is true behind "that": "*added* that". */
  readonly adding: readonly string[]
  /** Verbs behind what is asked: "“C?” the mayor *asked*". */
  readonly asking: readonly string[]
  /** Verbs that take what somebody does for what is said: "*reported* seeing smoke". */
  readonly reportingDeeds: readonly string[]
  /** Verbs for putting words or pictures where others see them: what they take is a thing, and not what it says: "*posted* a letter". */
  readonly puttingOut: readonly string[]
  /** Verbs for saying who somebody is: of oneself, that is how one speaks. */
  readonly identifying: readonly string[]
  /** Verbs for going on, with what is said in quotation marks or behind "that"; else what goes on is not said: "the storm *continued*". */
  readonly goingOn: readonly string[]
  /** Verbs that bring about what they name, and the nouns for it: "*declared* a *holiday*" tells of no statement. */
  readonly performing: { readonly [list in 'verbs' | 'things']: readonly string[] }
  /** Past forms for saying what one has done, before "to have": no passive, though others "are said to have". */
  readonly claimed: readonly string[]
  /** Verbs behind what is said, with any subject: "…, the radio *reported*". */
  readonly closing: readonly string[]
  /** Verbs behind what is said and "as": "…, as the board *noted*". */
  readonly asTold: readonly string[]
  /** Verbs between "as" and "by": "…, as *reported* by the radio". */
  readonly asToldBy: readonly string[]
  /** Verbs of answers, which hold words only in quotation marks or behind "that": "would not *reply*". */
  readonly answering: readonly string[]
  /** Verbs of remarks, of which the same is true: "declined to *comment*". */
  readonly remarking: readonly string[]
  /** Verbs set into a relative clause with their subject: "soldiers who, witnesses *say*, fled". */
  readonly inserted: readonly string[]
  /** Verbs of coming to know from somebody: "the court *heard* from Finn that". */
  readonly learning: readonly string[]
  /** Verbs of checking what is said, words for being able to, and for not being able to: "could not *verify*", "unable to". */
  readonly checking: { readonly [list in 'verbs' | 'able' | 'unable']: readonly string[] }
  /** Penalties, and the verbs before them: who *condemns* somebody to *prison* is a court, and says nothing. */
  readonly penalties: { readonly [list in 'verbs' | 'nouns']: readonly string[] }
  /** Words besides verbs and nouns of speech by which a voice can be named inside what is said: "in his *view*". */
  readonly signs: readonly string[]
}
