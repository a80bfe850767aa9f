import type { PhraseWords } from '../phrases.ts'
import { words } from '../listed.ts'

/** What ties phrases of English news prose to each other. */
export const phrases: PhraseWords = {
  connecting: words(
    'and but meanwhile however also yet so or still separately furthermore moreover additionally elsewhere earlier later then now thus hence',
  ),
  governing: words('of from in at near to with against inside outside across around toward towards within on'),
  places: words('in at near inside outside across around towards toward'),
  inFront: words('although though while whereas after when since because as'),
  conceding: words('although though while whereas'),
  contrasting: ['but'],
  tying: words('as because after when although though since where which who that if what than before until'),
  carryingOn: words('despite because after as when while before and but with amid although since'),
  resuming: words('despite because after as when before and with amid although since to in at for but given including unless until'),
  asking: words('whether how why what who when where if'),
  aboutOrAt: words('of about on in at during from to through after before'),
  setting: words('throughout during in at on'),
  indefinite: words('something anything everything nothing'),
  bare: words('nothing little much so no something'),
  beforeLength: words('just only barely a an some several few'),
  striving: words('tries seeks refuses wants intends manages continues'),
}
