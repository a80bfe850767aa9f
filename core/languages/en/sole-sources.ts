import { words } from '../listed.ts'

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`

/** Words that make a body or office one of several, or its holder a past one or a stand-in. */
const ONE_OF_SEVERAL = words('one another other any some former ex late deputy vice assistant junior senior cabinet unnamed')
/** Words behind which a body or office is another’s: “official *in the* army”, “member *of* parliament”. */
const JOINTS = words('of in at for from by with on to near a an the')
/** A word before a body or office that says which it is: “interior”, “miners’”. */
const WHICH = `(?!${anyOf(ONE_OF_SEVERAL)}[ -]|${anyOf(JOINTS)} )[\\p{Ll}’'-]+ `
const BODIES = [
  ...words('army navy military government cabinet ministry treasury police parliament presidency inspectorate authority institute commission'),
  ...words('council municipality customs judiciary prosecution union'),
  String.raw`ministry (?:of|for) (?!an? )(?:the )?[\p{L}’'-]+(?: and [\p{L}’'-]+)?`,
  ...['air force', 'coast ?guard', 'fire brigade', 'supreme court', 'central bank'],
  ...words('fire rescue prison weather ambulance emergency border health security secret intelligence').map((work) => `${work} service`),
  ...words('fire police').map((work) => `${work} department`),
  ...words('weather statistics mayor’s prosecutor’s governor’s president’s').map((whose) => `${whose} office`),
  '(?:state|official)(?:-run| run)? (?:media|television|tv|radio|news agency)',
]

/** A body that a place has one of, as it is called without a name. */
const SOLE_BODY = `(?:${WHICH}){0,3}${anyOf(BODIES)}`
/** Not one of several. */
const DEFINITE = `(?!(?:an?|several|many|${ONE_OF_SEVERAL.join('|')}) )`
/** Bodies and groups of which one name or place has many: “commander of the Ledan *unit*”. */
const MANY = words('gang unit cell squad squadron platoon crew faction band militia team group family household brigade patrol')
const OF_MANY = ` (?:${anyOf(MANY)}s?|families)(?:$| )`
const NAME = `(?!.*${OF_MANY})(?:${DEFINITE}\\p{Ll}[\\p{L}’'-]* ){0,3}(?:\\p{Ll}{2}[-’'])?\\p{Lu}.*`
/** What a head is the head of: a name, or a body that a place has one of. */
const BODY = `${DEFINITE}(?:the )?(?:${NAME}|${SOLE_BODY}(?: (?:of|in) .+)?)`
const PLACES = words(
  'town city village capital municipality district county province region state country republic kingdom nation island port parish',
)
/** Where an office is held: in such a body or in one place. */
const WHERE = `(?:of|in) (?:${BODY}|${DEFINITE}(?:the )?(?:${WHICH}){0,2}${anyOf(PLACES)})`

/** Offices that one person holds at a time, by their name alone. */
const HOLDERS = [
  ...words('president premier chancellor king queen emir sultan pope mayor governor ombudsman coroner sheriff'),
  ...['attorney general', 'prosecutor general', 'chief of staff', 'chief justice', 'chief prosecutor', 'harbou?r ?master'],
  ...words('police army navy fire security intelligence customs union council port').map((body) => `${body} chief`),
  ...[`(?:${WHICH})minister`, `minister (?:of|for) ${DEFINITE}.+`, 'leader of the opposition'],
]
/** Offices that one person holds in each body; of a gang, a unit or a family there are many. */
const HEADS = words('head chief director director-general chairman chairwoman chair commander leader founder speaker secretary secretary-general')

/** A whole description of a body that a place has one of. */
export const soleBody = new RegExp(`^(?:the )?${SOLE_BODY}$`, 'iu')

/** A whole description of the holder of an office that one person holds at a time. Case matters: a name tells which body is meant. */
export const soleOffice = new RegExp(`^(?:the )?(?:${WHICH}){0,3}(?:${anyOf(HOLDERS)}(?: ${WHERE})?|${anyOf(HEADS)} of ${BODY})$`, 'u')
