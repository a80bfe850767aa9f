import type { WordForms } from '../word-forms.ts'
import { words } from '../listed.ts'

/** Word forms of English that are more than one part of speech. */
export const wordForms: WordForms = {
  pastOnly: words(
    'became began broke brought bought built came caught chose drove fled flew fought gave grew held kept knew lost made ran sank sat sent shook sold sought spent stole stood struck swept threw took went withdrew woke won wore wrote',
  ),
  castOn: words('doubt doubts light shadow shadows'),
  alikeInPast: words('set put cut hit shut let hurt spread cast split quit shed'),
  participlesOnly: words(
    'aimed based located situated positioned stationed designed linked known related dedicated inflicted dubbed nicknamed intended destined geared owned entitled titled',
  ),
  undertaking: words('refused agreed decided tried managed failed continued attempted declined hoped vowed threatened promised pledged'),
  reached: words('contacted reached interviewed surveyed polled'),
  believed: words('believed thought said suspected known reported alleged'),
  trailing: ['involved', 'concerned'],
  trailingStates: words('concerned involved affected'),
  compounded: words('based backed linked affiliated aligned'),
  ofBodies: words('armed allied united'),
  beforePlural: ['live'],
  leftSo: words('killed injured wounded hurt drowned trapped arrested detained kidnapped abducted damaged destroyed stranded involved concerned'),
  prepositions: words('amid amidst despite via throughout'),
  conjunctions: ['and', 'or', 'but', 'nor', '&', 'plus', 'either', 'neither', 'both', 'yet', 'so', 'n', "'n'", 'minus', 'versus', 'vs'],
  aides: words('envoy aide deputy'),
}
