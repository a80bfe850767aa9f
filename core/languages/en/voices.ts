import type { VoiceWords } from '../voices.ts'
import { words } from '../listed.ts'

/** Each noun and its plural in -s. */
const both = (list: string): readonly string[] => words(list).flatMap((noun) => [noun, `${noun}s`])

/** What can speak in English news prose. */
export const voices: VoiceWords = {
  showing: words('show prove demonstrate suggest indicate signal underline underscore establish expose recall detail outline'),
  onlyPeople: words('deny accuse admit apologise apologize urge vow pledge denounce condemn deplore reiterate confess'),
  acts: both('airstrike arrest assassination attack blast closure death explosion fire flood offensive raid siege storm strike'),
  actForm: /\p{Ll}{3}ing$/u,
  gatherings: words('meeting gathering sitting hearing briefing posting writing reading warning'),
  firstPersons: ['i', 'we'],
  bearingWitness: ['testify'],
  hearing: ['hear'],
  finding: ['find'],
  perceivers: [
    ...both('correspondent reporter photographer journalist resident survivor'),
    ...words('witness witnesses eyewitness eyewitnesses cameraman'),
  ],
  personForm: /\p{Ll}{2}(?:er|or|ist|man|men|woman|women|ian|eer)s?$/u,
  things: both(`
    number paper weather winter summer water tower river power matter letter factor sector motor floor door error terror horror mirror order border corner
    danger disaster encounter flower layer manner murder offer quarter shelter transfer trigger visitor fever corridor harbor labor behavior meteor monitor
    reactor tractor indicator theater center character chapter cluster computer container counter cover disorder fighter finger folder hammer helicopter
    hunger ladder laser master member meter mortar newspaper october november december september poster printer register remainder semester silver
    slaughter spider trailer war year car bar dollar list mist twist fist wrist coast human iran woman ocean plan loan ban van clan span`),
  described: words('monitor monitors watchdog media official officials police army activists witnesses residents medics rebels'),
  mediaOwners: words('state local official national opposition government'),
  closingQualifiers: words('state local media official war rights news'),
  placeForm: /(?:ian|ish|ese|ean)$/,
  hearings: words('court jury jurors tribunal inquest inquiry hearing trial commission panel'),
  kindOwners: words('state local official national opposition rights war public government'),
  kinds: words(
    'monitor monitors media tv television radio watchdog broadcaster newspaper police army navy activist activists official officials witnesses medics residents',
  ),
  localMedia: words('media television tv radio news'),
  watching: words('monitoring activist rights watchdog'),
  furtherCalls: ['monitoring', 'rights'],
  takenUp: ['same source', 'same official', 'same monitor', 'same group'],
  near: words('familiar close aware knowledgeable briefed informed present involved'),
}
