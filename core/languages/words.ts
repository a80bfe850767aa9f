/** What tokens, tags and lemmas need to know of a language. Words are lower-case. */
export interface WordLexicon {
  /** Words that take a full stop without ending a sentence, without the stop: "mr", "gen", "jan". */
  readonly abbreviations: ReadonlySet<string>
  /** Endings split off after an apostrophe, without it: "s", "ll", "re". */
  readonly endings: ReadonlySet<string>
  /** Endings that take along the letter before their apostrophe, with that letter: "t" and "n", for "did|n't". */
  readonly lettersBefore: ReadonlyMap<string, string>
  /** Words split inside although they have no apostrophe, with the length of their second part: "doesnt" 2, "cannot" 3. */
  readonly splits: ReadonlyMap<string, number>
  /** Words that often open a sentence, by which "Plan B. The …" is told from "J. Ortal". */
  readonly openers: ReadonlySet<string>
  /** Further spellings of words, with the one that grammars know: "whilst" for "while". */
  readonly spellings: ReadonlyMap<string, string>
  /** Short names in capitals that small letters would make another word: "IT". */
  readonly shortNames: ReadonlySet<string>
  /** The form of comparatives and superlatives, and of words like them. */
  readonly comparing: RegExp
  /** Trained tagger, packed in base64; read by core/words/tagger.ts. */
  readonly tagger: string
  /** Words that are no verbs, with their Penn tag: a tagger that has seldom seen them takes them for verbs. */
  readonly noVerbs: ReadonlyMap<string, string>
  /** Ending of words that are adverbs and no verbs ("ly"), the verbs that have it all the same, and all adverbs without it. */
  readonly adverbs: { readonly ending: string; readonly but: ReadonlySet<string>; readonly others: ReadonlySet<string> }
  /** Penn tags of classes with few words, and those words: a tagger gives them to no other. */
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>
  /** Dictionary forms of irregular words. Key: the word, a space, the first two letters of its Penn tag ("went VB"). */
  readonly irregular: ReadonlyMap<string, string>
  /**
   * Endings and what they become in the dictionary form, longest first to be tried. Key: class of the form (see
   * core/words/lemmas.ts) and ending; value: how many letters go and what comes in their place ("3y": "ies" to "y").
   */
  readonly lemmaEndings: ReadonlyMap<string, string>
}
