import type { WordLexicon } from '../words.ts'
import { irregularForms } from './irregular-forms.ts'
import { lemmaEndings } from './lemma-endings.data.ts'
import { taggerWeights } from './tagger.data.ts'

const TITLES =
  'mr mrs ms messrs mx dr prof gen lt col maj capt cpt cmdr sgt cpl pvt adm rep reps sen sens gov pres hon rev fr sr jr st supt insp det dist atty'
const DATES = 'jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
const FIRMS = 'inc ltd co corp bros plc dept univ assn intl govt'
const OTHERS = 'vs etc approx est al ed eds vol pp nos ca cf ave blvd rd mt ft'

/** Negations whose apostrophe was lost. "cant" and "wont" are words too, but rare ones in reports. */
const NEGATIONS = 'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt cant wont aint'

/** Adjectives that often stand behind their noun or alone, where a verb could stand. */
const ADJECTIVES =
  'loyal hostile likely unlikely senior severe immediate certain federal eager familiar friendly honest useless remote responsible alive able unable ' +
  'afraid aware evident acceptable racial regular general proper cheap incorrect sympathetic faithful adjacent due ready unclear unknown'

/** Nouns that are no verbs, for people and offices most of them; each has a plural in -s. */
const NOUNS =
  'official officer clerk governor mayor president premier chancellor ambassador envoy diplomat senator parliamentarian lawmaker legislator commissioner colonel ' +
  'lieutenant admiral sheriff prosecutor councillor councilor sergeant brigadier spokesperson activist resident survivor defector worker employee student ' +
  'lawyer attorney journalist reporter correspondent photographer analyst adviser advisor researcher historian refugee prisoner detainee fighter soldier ' +
  'insurgent civilian villager passenger scientist physician surgeon priest imam cleric bishop writer editor publisher director manager owner ' +
  'leader coordinator negotiator mediator candidate politician supporter opponent protester campaigner colleague rapporteur aide emissary ' +
  'army ministry regime coalition government agency committee parliament observatory harbour harbor navy brigade battalion militia airport hospital village province minaret monastery convoy airstrike warplane helicopter ceasefire truce'

/** Verbs in -ly, with the forms that keep the ending. */
const VERBS_IN_LY = 'apply supply rely reply imply comply multiply fly ally rally tally bully sully dally belly gully ply reapply resupply'

/** Adverbs without the ending: a closed class, so that a tagger takes no word that it has seldom seen for one of them ("rebels", "victims"). */
const ADVERBS =
  "not n't nt ne also over as well now still so back just there around then far about however overnight yet even away elsewhere ago again very close " +
  'along already here almost once all out outside never off online offline no often ahead up long together next soon another some too home nearby ' +
  'enough first second third fourth last instead much before forward forwards thus ever inside quite always rather moreover prior near therefore ' +
  'nowhere underway on otherwise right apart alone left pretty indeed late early afterward afterwards sometimes sometime till since fast abroad twice ' +
  'thrice anywhere perhaps maybe aboard else anymore outright closer further farther everywhere altogether hard down above overhead somewhere ' +
  'worldwide nationwide countrywide citywide statewide straight aside backward backwards below besides beyond both by downtown uptown midtown easy ' +
  'either neither nor fine forth furthermore hence henceforth high hitherto in indoors outdoors inland inward inwards later least less likewise low ' +
  'meanwhile more most nevertheless nonetheless notwithstanding ok okay only onward onwards opposite outward outwards overall overseas part past per ' +
  'quick round seldom short sideways somehow someplace somewhat such than that the thereafter thereby therein thereof thereupon though through ' +
  'throughout today tomorrow tonight yesterday under underground underneath undercover upstairs downstairs upward upwards downward downwards toward ' +
  'towards whatsoever wholesale wide within without wrong midway halfway offshore onshore ashore astray amok adrift afar afield afresh aloft aloud ' +
  'anew anyhow anyway anytime apiece awry barefoot firsthand secondhand forever free full half headlong heretofore hereafter herein deep direct double ' +
  'due live loud mid nigh nowadays overland overtime plus upfront sharp slow tight true uphill downhill upstream downstream verbatim versus via way ' +
  'whereby yonder circa ca alike kind sort north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
  'northward northwards southward southwards eastward eastwards westward westwards homeward homewards seaward clockwise counterclockwise any none ' +
  'little lot bit onstage offstage on-site full-time part-time a.m. p.m. am pm i.e. e.g. ie eg etc etc. et al al. de facto en route vice versa sic ' +
  'across between behind after like because while whether when where why how whenever wherever however alive aka hereby kinda sorta foremost oftentimes upside-down super real'

/** Words of classes that take no new ones, by their Penn tag. */
const CLOSED: readonly (readonly [string, string])[] = [
  ['WDT', 'which that what whatever whichever who'],
  ['WP', 'who whom what whoever whomever whatever that which'],
  ['WP$', 'whose'],
  ['WRB', 'when where why how whenever wherever however whereby wherein whither whence'],
  ['EX', 'there'],
  ['TO', 'to na ta'],
  [
    'PRP',
    "i me you he him she her hers it we us they them one mine yours ours theirs his myself yourself himself herself itself oneself ourselves yourselves themselves themself 's ’s s 'em ’em em 't ya y'all u ur ye thee thou d",
  ],
  ['PDT', 'all both half such quite rather what many twice double nearly just almost only about even roughly'],
  ['PRP$', 'my your his her its our their thy thine ur'],
  ['MD', "can could will would may might must shall should ought dare need 'll ’ll ll 'd ’d d ca wo sha cannot gon better"],
  ['POS', "'s ’s ' ’ s"],
]

const REDUCED: readonly (readonly [string, number])[] = [
  ['cannot', 3],
  ['gonna', 2],
  ['gotta', 2],
  ['wanna', 2],
]

export const words: WordLexicon = {
  abbreviations: new Set([TITLES, DATES, FIRMS, OTHERS].join(' ').split(' ')),
  lettersBefore: new Map([['t', 'n']]),
  endings: new Set(['s', 'd', 'm', 'll', 're', 've']),
  splits: new Map([...NEGATIONS.split(' ').map((word) => [word, 2] as const), ...REDUCED]),
  openers: new Set('the a an it he she they we in on at but and this that there his her if for to'.split(' ')),
  tagger: taggerWeights,
  noVerbs: new Map([
    ...ADJECTIVES.split(' ').map((word) => [word, 'JJ'] as const),
    ...NOUNS.split(' ').map((word) => [word, 'NN'] as const),
    ...NOUNS.split(' ').map((word) => [plural(word), 'NNS'] as const),
  ]),
  spellings: new Map([['whilst', 'while']]),
  shortNames: new Set(['IS', 'US', 'WHO', 'IT', 'HAS']),
  comparing: /(?:er|est|^(?:most|least|best|worst|first|last)|more|less|most|least|worse|further)$/,
  adverbs: { ending: 'ly', but: new Set(VERBS_IN_LY.split(' ')), others: new Set(ADVERBS.split(' ')) },
  closed: new Map(CLOSED.map(([tag, list]) => [tag, new Set(list.split(' '))] as const)),
  irregular: irregularForms(),
  lemmaEndings: endingsOf(lemmaEndings),
}

/** The plural in -s of a noun. */
function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
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
