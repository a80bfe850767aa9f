import type { OfficeWords } from '../offices.ts'
import { words } from '../listed.ts'

/** Offices in English news prose. */
export const offices: OfficeWords = {
  ranks: words('deputy assistant acting former senior regional national international executive local'),
  before: words('under assistant deputy acting'),
  envoyRanks: words('special deputy senior permanent acting high'),
  divisions: words('department division section directorate'),
  pressWork: words('press media information communication communications'),
  leading: words('heads headed leads led runs ran chairs chaired directs directed founded manages represents'),
  courtesy: words('mr mrs ms dr miss sir president minister judge senator'),
  press: words('correspondent reporter journalist newspaper agency broadcaster network channel station radio daily weekly website magazine'),
  passers: words('correspondent newspaper broadcaster daily weekly station journalist reporter'),
  reporters: words('correspondent correspondents reporter reporters journalist journalists'),
  staff: words(
    'correspondent correspondents reporter reporters photographer photographers journalist journalists cameraman contributor contributors stringer stringers team crew',
  ),
  watchers: words('watchers monitors observers activists researchers'),
  watches: words('watch observatory monitor watchdog monitoring'),
  teams: ['team', 'crew'],
  womanForm: /^(?:mrs|ms|miss|madam|lady|queen|mother|wife|sister|daughter|widow)$|woman$/,
  manForm: /^(?:mr|sir|lord|king|father|husband|brother|son|man)$|(?:sales|spokes|business|fisher|crafts)man$/,
}
