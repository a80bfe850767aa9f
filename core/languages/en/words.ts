import type { WordLexicon } from '../words.ts'
import { irregularForms } from './irregular-forms.ts'
import { lemmaEndings } from './lemma-endings.data.ts'
import { taggerWeights } from './tagger.data.ts'

const TITLES = 'mr mrs ms messrs mx dr prof gen lt col maj capt cpt cmdr sgt cpl pvt adm rep reps sen sens gov pres hon rev fr sr jr st supt insp det'
const DATES = 'jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
const FIRMS = 'inc ltd co corp bros plc dept univ assn intl govt'
const OTHERS = 'vs etc approx est al ed eds vol pp nos ca cf ave blvd rd mt ft'

/** Negations whose apostrophe was lost. "cant" and "wont" are words too, but rare ones in reports. */
const NEGATIONS = 'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt cant wont aint'

/** Adjectives that often stand behind their noun or alone, where a verb could stand. */
const ADJECTIVES =
  'loyal hostile likely unlikely senior severe immediate certain federal eager familiar friendly honest useless remote responsible alive able unable ' +
  'afraid aware evident acceptable racial regular general proper cheap incorrect sympathetic faithful adjacent due ready unclear unknown'

/** Verbs in -ly, with the forms that keep the ending. */
const VERBS_IN_LY = 'apply supply rely reply imply comply multiply fly ally rally tally bully sully dally belly gully ply reapply resupply'

const REDUCED: readonly (readonly [string, number])[] = [
  ['cannot', 3],
  ['gonna', 2],
  ['gotta', 2],
  ['wanna', 2],
]

export const words: WordLexicon = {
  abbreviations: new Set([TITLES, DATES, FIRMS, OTHERS].join(' ').split(' ')),
  endings: new Set(['s', 'd', 'm', 'll', 're', 've']),
  splits: new Map([...NEGATIONS.split(' ').map((word) => [word, 2] as const), ...REDUCED]),
  openers: new Set('the a an it he she they we in on at but and this that there his her if for to'.split(' ')),
  tagger: taggerWeights,
  noVerbs: new Map(ADJECTIVES.split(' ').map((word) => [word, 'JJ'] as const)),
  adverbs: { ending: 'ly', but: new Set(VERBS_IN_LY.split(' ')) },
  irregular: irregularForms(),
  lemmaEndings: endingsOf(lemmaEndings),
}

/** Endings as packed by the training command: "Sies3y" stands for plurals in -ies, which lose three letters and get a y. */
function endingsOf(packed: string): ReadonlyMap<string, string> {
  return new Map(
    packed.split(' ').map((entry) => {
      const cut = entry.search(/\d/)
      return [entry.slice(0, cut), entry.slice(cut)] as const
    }),
  )
}
