import type { Origin } from '../model/origins.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, originWith, reportsOf, shown } from './facts.ts'
import { list } from './sentences.ts'

/** Nobody with a name. */
export const anonymousOnly: CautionRule = {
  id: 'anonymous-only',
  version: 5,
  asks: 'Is every earliest stated source unnamed?',
  why: 'Nobody outside the reports can ask an unnamed source how it knows.',
  cannotTell: 'Why the source is unnamed. Anonymity may protect; it says nothing about reliability.',
  *look(view) {
    for (const { claim, origins, affirmed } of claimFacts(view)) {
      const sources = origins.whole.list.filter(({ counted }) => counted === 'supported')
      if (sources.length === 0 || !sources.every(isUnnamed)) continue
      const statements = affirmed.filter(({ id }) => originWith(origins, id) !== undefined)
      if (statements.length === 0) continue
      yield {
        claim: claim.id,
        reports: reportsOf(statements),
        sentence: `Every earliest stated source is unnamed: ${list(sources.map(({ who }) => who))}. Anonymity may protect, and says nothing about reliability.`,
        evidence: statements.slice(0, 6).map((statement) => shown(statement)),
        weight: 32,
        weightBecause: 'no source can be asked',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'an unnamed group alone',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-group: former dock workers'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a named person beside the group',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-group: former dock workers'] }],
        },
        { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['named-person: Ada Finn'] }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'a source that is named after its office alone',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'The pumps were switched off at night',
              claim: 'pumps',
              from: ['agency: Coast Wire', 'unnamed-person: source at Ledan Port Command'],
            },
          ],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'one of many people of a body, called after it',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: Port Command source'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a body that a place has one of',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['organisation: harbour ministry'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a name after the office',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The pumps were switched off at night', claim: 'pumps', from: ['named-person: spokesman Ned Marsh of the Port Command'] },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'an outlet whose name begins with an article of its language',
      reports: [
        { outlet: 'Ledan Daily', sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['outlet: al-Marsa TV'] }] },
        { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['outlet: al-Marsa TV'] }] },
      ],
    },
  ],
}

/** A person or group without a name, or an outlet that is only described ("a website run by families"). */
function isUnnamed({ who, kind }: Origin): boolean {
  if (THE_ONE.test(who)) return false
  const named = NAME.test(who.replace(/^(?:An?|The|Some|Many|Several|Most|One|Two|Three|Former|Other|Another|Unnamed|Senior|Local|Numerous)\s/u, ''))
  if (kind === 'organisation' || kind === 'observation') return !named
  if (/\bincluding\s\p{Lu}/u.test(who)) return false
  if (kind === 'publication') return /^(?:an?|the|some|several)\s\p{Ll}/u.test(who) || (/^\p{Ll}/u.test(who) && !NAME_WITH_ARTICLE.test(who))
  if (kind === 'group') return !isNameAlone(who)
  return /^(?:an?|the|another|one)\s/i.test(who) || !named || isOfSomePlace(who) || isOfSomeBody(who)
}

/** Bodies that a place has one of: they can be asked, whether their name is given or not. */
const THE_ONE =
  /^(?:the |a |an )?(?:\p{Ll}+ )?(?:army|navy|air force|military|government|ministry|police|parliament|(?:state|official)(?:-run| run)? (?:media|television|tv|radio|news agency))$/iu

const NAME = /(?:^|\s)(?!I\b)\p{Lu}/u
/** A name that begins with the article of another language: "al-Marrah". */
const NAME_WITH_ARTICLE = /^\p{Ll}{2}[-’' ]\p{Lu}/u

/** Words of the name of a body or place; a longer text is none. */
const PLACE_WORDS = 6

/** "source at the Port Command", "sailors’ spokesman in Ledan": someone who is called after a body or place, and has no name before it. */
function isOfSomePlace(who: string): boolean {
  const parts = /^(\p{Ll}.*?)\s(?:at|in|from|of|within|near|close to|inside)\s(.+)$/su.exec(who)
  return parts !== null && parts[2]!.split(/\s/).length <= PLACE_WORDS && !NAME.test(parts[1]!)
}

/** What one of many people of a body or place is; a spokesman speaks for it, and a governor is the only one. */
const ONE_OF_MANY = /\s(?:source|official|officer|diplomat|resident|activist|soldier|employee|worker|medic)s?$/u
/** “Ada a dock worker”, “an activist named Ada”, “the top official”: people who can be told from others. */
const TOLD_APART = /^\p{Lu}[\p{L}’'-]+ an?\s|\s(?:top|chief|name|named|called)\s/u

/** “Port Command source”, “Ledan official in the north”: somebody who is called so after the name of a body or place, and by no name of his own. */
function isOfSomeBody(who: string): boolean {
  return !TOLD_APART.test(who) && ONE_OF_MANY.test(who.split(/\s(?:at|in|from|of|within|near|close to|inside|who|with)\s/u)[0]!)
}

function isNameAlone(who: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'-]*)(?:\s(?:of|and|the|for|\p{Lu}[\p{L}’'-]*))*$/u.test(who) && !/s$/.test(who)
}
