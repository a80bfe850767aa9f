import { words } from '../listed.ts'

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`

/** Words that make a body or office one of several, or its holder a past one or a stand-in. */
const ONE_OF_SEVERAL = words('one another other any some former ex late deputy vice assistant junior senior cabinet unnamed')
/** A word before a body or office that says which it is: “interior”, “miners’”. */
const WHICH = `(?!${anyOf(ONE_OF_SEVERAL)}[ -])[\\p{Ll}’'-]+ `
/** What a head is the head of: nothing that is itself one of several. */
const OF_IT = '(?:of|in) (?!(?:an?|one|some) ).+'

const BODIES = [
  ...words('army navy military government cabinet ministry treasury police parliament presidency inspectorate authority institute commission'),
  ...words('council municipality customs judiciary prosecution union'),
  ...['air force', 'coast ?guard', 'fire brigade', 'supreme court', 'central bank'],
  ...words('fire rescue prison weather ambulance emergency border health security secret intelligence').map((work) => `${work} service`),
  ...words('fire police').map((work) => `${work} department`),
  ...words('weather statistics mayor’s prosecutor’s governor’s president’s').map((whose) => `${whose} office`),
  '(?:state|official)(?:-run| run)? (?:media|television|tv|radio|news agency)',
]

/** Offices that one person holds at a time, by their name alone. */
const HOLDERS = [
  ...words('president premier chancellor king queen emir sultan pope mayor governor ombudsman coroner sheriff'),
  ...['attorney general', 'prosecutor general', 'chief of staff', 'chief justice', 'chief prosecutor', 'harbou?r ?master'],
  ...words('police army navy fire security intelligence customs union council port').map((body) => `${body} chief`),
  `(?:${WHICH})minister`,
]
/** Offices that one person holds in each body. */
const HEADS = words(
  'head chief director director-general chairman chairwoman chair commander leader founder speaker secretary secretary-general minister',
)

/** A whole description of a body that a place has one of. */
export const soleBody = new RegExp(`^(?:the )?(?:${WHICH}){0,3}${anyOf(BODIES)}$`, 'iu')

/** A whole description of the holder of an office that one person holds at a time. */
export const soleOffice = new RegExp(`^(?:the )?(?:${WHICH}){0,3}(?:${anyOf(HOLDERS)}(?: ${OF_IT})?|${anyOf(HEADS)} ${OF_IT})$`, 'iu')
