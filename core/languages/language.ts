import type { AttributionWeights } from './attribution-weights.ts'
import type { BodyWords } from './bodies.ts'
import type { CalendarWords } from './calendar.ts'
import type { Concepts } from './concepts.ts'
import type { PageLines } from './page-lines.ts'
import type { PageWords } from './page-words.ts'
import type { SentenceWords } from './sentences.ts'
import type { ClauseWords } from './clauses.ts'
import type { CopyingWords } from './copying.ts'
import type { CorrectionWords } from './corrections.ts'
import type { DenialWords } from './denials.ts'
import type { DescriptionWords } from './descriptions.ts'
import type { FigureLanguage } from './figures.ts'
import type { ProvenanceWords } from './provenance.ts'
import type { SourceWords } from './sources.ts'
import type { Cues } from './cues.ts'
import type { HedgeWords } from './hedges.ts'
import type { OwnerWords } from './owners.ts'
import type { PartyWords } from './parties.ts'
import type { PhraseWords } from './phrases.ts'
import type { ReckoningWords } from './reckoning.ts'
import type { SpeechWords } from './speech.ts'
import type { TollWords } from './tolls.ts'
import type { TimeLanguage } from './times.ts'
import type { TimingWords } from './timing.ts'
import type { NameWords } from './names.ts'
import type { VoiceWords } from './voices.ts'
import type { StatementWords } from './statements.ts'
import type { TellingWords } from './tellings.ts'
import type { VerbGroupWords } from './verb-groups.ts'
import type { WordForms } from './word-forms.ts'
import type { AscriptionWords } from './ascriptions.ts'
import type { OfficeWords } from './offices.ts'
import type { NameRunWords } from './name-runs.ts'
import type { QuantityWords } from './quantities.ts'
import type { PronounWords } from './pronouns.ts'
import type { WordLexicon } from './words.ts'

/**
 * What is particular to one language. Each topic has its type in a file of this folder (`cues.ts`, `times.ts`, …) and its
 * words in the language's own folder (`en/cues.ts`, …). Lexicons hold general language only: no names of people, places or outlets.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string
  readonly label: string
  /** Frequent function words, by which the language is told from others. */
  readonly functionWords: readonly string[]
  /** Frequent words of other languages in Latin letters, those that this language spells alike included; they tell short texts apart. */
  readonly foreignWords: readonly string[]
  /** Words by which edits to copied text are told apart. */
  readonly copying: CopyingWords
  /** Words by which an outlet takes back what it carried. */
  readonly corrections: CorrectionWords
  /** Words by which a text says where it comes from. */
  readonly provenance: ProvenanceWords
  readonly words: WordLexicon
  readonly names: NameWords
  /** Names of months and weekdays. */
  readonly calendar: CalendarWords
  /** What a full stop may close besides a sentence. */
  readonly sentences: SentenceWords
  /** Stock wording of web pages. */
  readonly page: PageWords
  /** Shapes of whole lines that are no text of the report. */
  readonly pageLines: PageLines
  /** Words of numbers, quantifiers and what they count. */
  readonly figures: FigureLanguage
  /** Words of numbers that rise, and of parts of them. */
  readonly tolls: TollWords
  /** Words and rules of temporal expressions. */
  readonly times: TimeLanguage
  /** Words by which speech is told. */
  readonly cues: Cues
  /** Words of the act of telling, beside the verbs of speech. */
  readonly speech: SpeechWords
  /** Words that tie phrases and clauses to what stands before them. */
  readonly phrases: PhraseWords
  /** Words by which a clause is hedged. */
  readonly hedges: HedgeWords
  /** Words that say when something is said or happens. */
  readonly timing: TimingWords
  /** Words by which a speaker gives a number, or says who did it. */
  readonly reckoning: ReckoningWords
  /** Words by which an owner that has lost its apostrophe is told from a plural. */
  readonly owners: OwnerWords
  /** Words that tell what can speak from what cannot. */
  readonly voices: VoiceWords
  /** Words of bodies that speak, of their parts and offices. */
  readonly bodies: BodyWords
  /** Weights of the trained half of attributions; absent where only the grammar reads them. */
  readonly attributions?: AttributionWeights
  /** Words of armed and state parties and of the harm that they are charged with. */
  readonly parties: PartyWords
  /** Words by which sentences are cut into clauses. */
  readonly clauses: ClauseWords
  /** Words for one thing, for comparing wordings. */
  readonly concepts: Concepts
  /** Nouns for what is said or written, and words for what is done with it. */
  readonly statements: StatementWords
  /** Forms of verbs by which a telling is built besides the cue itself. */
  readonly tellings: TellingWords
  /** Words of which a verb group is made besides its verb. */
  readonly verbGroups: VerbGroupWords
  /** Words whose part of speech a tagger is apt to miss in the prose of news, by what they are there. */
  readonly wordForms: WordForms
  /** Words of set phrases by which something is ascribed to somebody without a verb of speech. */
  readonly ascriptions: AscriptionWords
  /** Words beside the names of people by which their office is told, and whether they pass words on. */
  readonly offices: OfficeWords
  /** Words and forms by which it is told where a run of capitals is a name, where that begins and ends, and whose it is. */
  readonly nameRuns: NameRunWords
  /** Words for so many of those who speak or are spoken of, as noun phrases begin and end with them. */
  readonly quantities: QuantityWords
  /** Pronouns that may stand for a speaker, by where they stand and whom they may mean. */
  readonly pronouns: PronounWords
  /** Words that describe unnamed sources and their kinds. */
  readonly sources: SourceWords
  /** How sources are described. */
  readonly descriptions: DescriptionWords
  /** Words by which something is denied, left open or over. */
  readonly denials: DenialWords
}
