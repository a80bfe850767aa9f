import { attributionWeights } from './attributions.data.ts'
import { bodies } from './bodies.ts'
import { foreignWords } from './foreign-words.ts'
import { calendar } from './calendar.ts'
import { pageLines } from './page-lines.ts'
import { pageWords } from './page-words.data.ts'
import { provenance } from './provenance.ts'
import { sentences } from './sentences.ts'
import { clauses } from './clauses.ts'
import { concepts } from './concepts.data.ts'
import { copying } from './copying.ts'
import { corrections } from './corrections.ts'
import { denials } from './denials.ts'
import { descriptions } from './descriptions.ts'
import { sources } from './sources.ts'
import { cues } from './cues.ts'
import { statements } from './statements.ts'
import { tellings } from './tellings.ts'
import { verbGroups } from './verb-groups.ts'
import { wordForms } from './word-forms.ts'
import { ascriptions } from './ascriptions.ts'
import { offices } from './offices.ts'
import { nameRuns } from './name-runs.ts'
import { quantities } from './quantities.ts'
import { pronouns } from './pronouns.ts'
import type { Language } from '../language.ts'
import { englishFigures } from './figures.ts'
import { englishTimes } from './times.ts'
import { names } from './names.ts'
import { hedges } from './hedges.ts'
import { owners } from './owners.ts'
import { parties } from './parties.ts'
import { phrases } from './phrases.ts'
import { reckoning } from './reckoning.ts'
import { speech } from './speech.ts'
import { timing } from './timing.ts'
import { voices } from './voices.ts'
import { tolls } from './tolls.ts'
import { words } from './words.ts'

export const english: Language = {
  id: 'en',
  label: 'English',
  attributions: attributionWeights,
  clauses,
  concepts,
  copying,
  corrections,
  denials,
  descriptions,
  sources,
  pronouns,
  quantities,
  nameRuns,
  offices,
  ascriptions,
  wordForms,
  verbGroups,
  tellings,
  statements,
  cues,
  speech,
  phrases,
  hedges,
  timing,
  reckoning,
  owners,
  parties,
  voices,
  bodies,
  words,
  names,
  calendar,
  provenance,
  sentences,
  page: pageWords,
  pageLines,
  figures: englishFigures,
  times: englishTimes,
  tolls,
  foreignWords,
  functionWords: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'a',
    'is',
    'that',
    'for',
    'was',
    'on',
    'with',
    'as',
    'it',
    'by',
    'at',
    'from',
    'has',
    'have',
    'were',
    'had',
    'an',
    'be',
    'are',
    'said',
    'not',
    'their',
    'they',
    'this',
    'who',
  ],
}
