import type { NameWords } from '../names.ts'
import { calendar } from './calendar.ts'
import { bodies, heads, persons } from './name-heads.ts'
import { nameForms } from './name-forms.ts'
import { nameJoints } from './name-joints.ts'
import { roles } from './roles.ts'
import { set } from '../listed.ts'

const TITLES = `
mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. doctor prof prof. professor president vice-president premier chancellor minister secretary
undersecretary ambassador envoy representative rep rep. congressman congresswoman senator sen sen. governor gov gov. mayor councillor councilman councilwoman alderman assemblyman assemblywoman deputy mp dist dist. atty atty.
king queen prince princess emperor sultan emir sheikh shaikh sheik shah caliph ayatollah imam mullah hojatoleslam grand-ayatollah rabbi pope bishop archbishop cardinal
father reverend rev rev. sister brother patriarch general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. sergeant sgt sgt.
corporal cpl. private secretary-general under-secretary-general director-general attorney-general major-general lieutenant-general
brigadier-general vice-admiral rear-admiral admiral adm adm. brigadier brig brig. marshal officer inspector detective constable judge justice magistrate attorney prosecutor
director chairman chairwoman chairperson chair chief head leader spokesman spokeswoman spokesperson coordinator co-ordinator commissioner analyst
activist journalist reporter correspondent editor lawyer researcher engineer author historian economist scholar cleric preacher commandant
pm coach gm ceo cfo coo cto dictator warlord militant opposition advisor adviser spc spc. ssgt ssgt. pfc chargé d'affaires d’affaires he h.e.`

const OFFICES = `
state defence defense staff interior justice health affairs foreign war information finance intelligence security treasury trade energy oil education
detectives patrol corrections labour labor agriculture transport transportation commerce environment development migration immigration culture communications police operations
government parliament cabinet delegation mission human rights home humanitarian political`

const PARTICLES =
  'al el bin ibn bint ben abu abou umm um de del della di da dos du la le les van von der den ten ter zu y e ul ud es ez ed az ash adh'

const DIRECTIONS =
  'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west central upper lower greater'

const OTHER_CAPITALS = `i i'm i'd i've ok god am pm a.m. p.m. today yesterday tomorrow ${DIRECTIONS} q a read more share photo photos image images video
copyright reuse breaking updated update live latest click advertisement related story stories email print ied ieds vbied vbieds svbied svbieds uav uavs uxo rpg rpgs`

const FUNCTION_WORDS = `the a an in on at but and this that these those there his her its their our if for to it he she they we you as after before when while since
meanwhile however also according earlier later one some many most no not what why how who where with by from of or nor so yet then here all both each under over about former several senior such other only nobody somebody everybody anybody no-one someone everyone anyone nothing something everything anything none`

const POSSESSORS = `people peoples worker workers women woman men children child teacher teachers farmer farmers fishermen fisherman doctor doctors citizen citizens
student students lawyer lawyers journalist journalists veterans soldiers mothers families writers artists engineers nurses miners drivers employers consumers`

const PRONOUNS: readonly (readonly [string, 'man' | 'woman' | 'people' | 'thing' | 'speaker'])[] = [
  ['he', 'man'],
  ['him', 'man'],
  ['she', 'woman'],
  ['they', 'people'],
  ['it', 'thing'],
  ['we', 'speaker'],
  ['i', 'speaker'],
]

const SPEECH = `say tell claim add state announce report deny insist warn argue explain confirm note stress reveal allege declare admit acknowledge suggest urge
call accuse describe testify recall conclude maintain assert disclose believe think vow pledge promise ask demand complain comment reply respond write
continue quote cite according estimate document record issue publish condemn criticise criticize reject welcome emphasize emphasise reiterate underline`

const cue = (words: string, how: 'also-known-as' | 'formerly' | 'spelled') => ({ words: words.split(' '), how })

export const names: NameWords = {
  joints: nameJoints,
  forms: nameForms,
  roles,
  titles: set(TITLES),
  titlePairs: new Set(['chief executive']),
  offices: set(OFFICES),
  heads,
  persons,
  bodies,
  relational:
    set(`member members leader leaders head heads chief chiefs commander commanders official officials spokesman spokeswoman spokesperson director representative
    representatives resident residents family families relative relatives victim victims survivor survivors father mother brother sister son daughter wife husband parents
    group groups number some many several most one two three four five dozens hundreds thousands scores majority minority couple handful none any each
    president minister secretary ambassador envoy editor founder co-founder owner chairman chairwoman mayor governor citizens citizen people inhabitants defectors defector
    opponents opponent supporters supporter critics critic followers follower fighters fighter soldiers soldier officers officer government regime ministry city town village
    province district state capital coalition alliance network body branch wing army report website`),
  labels: set(
    'newspaper website site channel television broadcaster magazine daily weekly agency radio journal town village city island district camp',
  ),
  bodyLabels: set('group organisation organization movement militia network outfit faction'),
  definite: set('the this that these those'),
  anyBody: set('group outfit cult sect organisation organization movement party network faction militia union body agency company army force'),
  leaders: set('leader leaders ringleader ringleaders leadership'),
  soleOffices: set('president premier king queen emir sultan pope mayor governor dictator ruler founder'),
  unlike: set(
    'a an one two three some many several most both another other former ex late then deputy vice acting first second third new next local regional provincial one-time self-styled opposition',
  ),
  oneOfAKind: new Set(['international community', 'world community', 'outside world', 'general public']),
  countries: set('country nation'),
  broadAdjectives: set('western eastern european asian african latin islamic islamist muslim christian jewish arab'),
  men: set(
    'man boy father son brother husband uncle grandfather king prince spokesman chairman policeman fisherman sir lord mr mr. widower nephew monk priest',
  ),
  women: set(
    'woman girl mother daughter sister wife widow aunt grandmother queen princess spokeswoman chairwoman policewoman lady dame mrs mrs. ms ms. miss niece nun',
  ),
  officialBodies: set('ministry department government parliament court council agency university union states nations army police office embassy'),
  sizes: set(
    'number some many several most all one two three four five six seven eight nine ten dozens hundreds thousands scores majority couple handful group groups few each none any',
  ),
  settlements: set('camp city town village island'),
  spellings: new Map([
    ['defence', 'defense'],
    ['centre', 'center'],
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['harbour', 'harbor'],
    ['tv', 'television'],
  ]),
  // Other endings of adjectives of places are left alone.
  placeAdjectives: [
    {
      adjective: /(?<![\p{L}\p{N}'’-])(?:(\p{Lu}\p{L}+ia)n|(\p{Lu}\p{L}{2,}[eyrc]a)n|(\p{Lu}\p{L}{2,}[^e\P{L}])i)(?= \p{L})/gu,
      place: '$1$2$3',
    },
  ],
  // Scraped text loses the apostrophe of a possessive.
  placeEndings: [
    { ending: '’s', leaves: 4 },
    { ending: "'s", leaves: 4 },
    { ending: 'ians', leaves: 3 },
    { ending: 'ian', leaves: 3 },
    { ending: 'ias', leaves: 3 },
    { ending: 'ish', leaves: 4 },
    { ending: 'ia', leaves: 3 },
    { ending: 'is', leaves: 4 },
    { ending: 'i', leaves: 4 },
    { ending: 's', leaves: 4 },
  ],
  fillers: set('the of for and al el a an in on de la e at to as'),
  nobodys: set('and the von van bin ben ibn abu abd abdel der den del des los las sir for'),
  particles: set(PARTICLES),
  inPersonNames: [...set('de da di du del della van von der den al el bin ibn abu')],
  directions: set(DIRECTIONS),
  notNames: new Set([
    ...set(OTHER_CAPITALS),
    ...set(FUNCTION_WORDS),
    ...calendar.months.flat().flatMap((month) => [month, `${month}.`]),
    ...calendar.weekdays.flat(),
  ]),
  possessors: set(POSSESSORS),
  pronouns: new Map(PRONOUNS),
  speech: set(SPEECH),
  placePrepositions: set('in near around inside outside towards toward into across throughout'),
  aliasCues: [
    cue('also known as', 'also-known-as'),
    cue('also known by', 'also-known-as'),
    cue('known as', 'also-known-as'),
    cue('better known as', 'also-known-as'),
    cue('commonly known as', 'also-known-as'),
    cue('otherwise known as', 'also-known-as'),
    cue('known by the acronym', 'also-known-as'),
    cue('known by its acronym', 'also-known-as'),
    cue('also known by its acronym', 'also-known-as'),
    cue('also called', 'also-known-as'),
    cue('officially', 'also-known-as'),
    cue('also referred to as', 'also-known-as'),
    cue('referred to as', 'also-known-as'),
    cue('aka', 'also-known-as'),
    cue('a.k.a.', 'also-known-as'),
    cue('alias', 'also-known-as'),
    cue('nom de guerre', 'also-known-as'),
    cue('whose real name is', 'also-known-as'),
    cue('abbreviated as', 'also-known-as'),
    cue('abbreviated to', 'also-known-as'),
    { ...cue('or', 'also-known-as'), joinsOthers: true },
    cue('formerly', 'formerly'),
    cue('formerly known as', 'formerly'),
    cue('previously known as', 'formerly'),
    cue('previously called', 'formerly'),
    cue('once known as', 'formerly'),
    cue('also spelled', 'spelled'),
    cue('also spelt', 'spelled'),
    cue('also written', 'spelled'),
    cue('sometimes spelled', 'spelled'),
    cue('spelled', 'spelled'),
    cue('also transliterated as', 'spelled'),
  ],
}
