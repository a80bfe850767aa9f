import type { SourceWords } from '../sources.ts'
import { words } from '../listed.ts'

/** Descriptions of unnamed sources in English news prose. */
export const sources: SourceWords = {
  sizes: words(
    'some many several few number dozens scores hundreds thousands most all various numerous growing two three four five six one group groups couple handful majority others another other',
  ),
  qualifiers: words(
    'former ex unnamed anonymous local senior top high-ranking another same said current late recent of the a an who in on at from by for to with and or have has had that their its his her was were not be is are this these those',
  ),
  classes: {
    member: words('member members defector defectors defected dissident dissidents escapee escapees'),
    official: words(
      'official officials authority authorities police policeman officer officers minister ministers spokesman spokeswoman spokesperson diplomat diplomats parliamentarian parliamentarians mayor governor prosecutor government',
    ),
    relative: words('relative relatives family families mother father parents parent wife husband brother sister widow son daughter'),
    eyewitness: words('witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers'),
    resident: words('resident residents villager villagers inhabitant inhabitants local locals neighbour neighbours neighbor neighbors'),
    survivor: ['survivor', 'survivors', 'victim', 'victims'],
    medic: words('doctor doctors medic medics nurse nurses hospital paramedic paramedics'),
    activist: words('activist activists campaigner campaigners opposition rebel rebels'),
    fighter: words('fighter fighters commander commanders soldier soldiers militant militants army military'),
    worker: words('worker workers employee employees staff crew fisherman fishermen driver drivers'),
    lawyer: ['lawyer', 'lawyers', 'attorney', 'attorneys', 'counsel'],
    expert: words('expert experts analyst analysts observer observers researcher researchers'),
    publication: words('website websites newspaper newspapers television channel radio agency media outlet bulletin'),
  },
  stateMedia: {
    owners: ['state', 'official', 'state-run', 'state-owned', 'government-run', 'government-owned', 'government'],
    outlets: ['media', 'agency'],
  },
  speaksFor: words(
    'head director spokesman spokeswoman spokesperson chairman chairwoman chair president secretary leader chief founder representative coordinator manager',
  ),
  spokesmen: words('spokesman spokeswoman spokesperson'),
  staff: words('correspondent photographer reporter contributor journalist stringer cameraman crew team').flatMap((role) => [role, `${role}s`]),
  judging: words('ringleader ringleaders puppet puppets henchman henchmen stooge stooges thug thugs traitor traitors'),
  vague: ['reports', 'report', 'rumours', 'rumors', 'sources', 'it', 'nobody', 'unknown', 'some', 'initial reports'],
  blamed: ['blamed on', 'attributed to', 'pinned on', 'believed to be the work of', 'thought to be the work of'],
  goingOn: words('stop cease halt end quit continue resume discontinue').map((verb) => `to ${verb}`),
  undecided: ['either', 'whether'],
  extents: [
    ['no', 'none'],
    ['few', 'some', 'several', 'number', 'handful'],
    ['many', 'numerous', 'scores', 'dozens'],
    ['most', 'majority', 'much'],
    ['all', 'every', 'any', 'each', 'everyone', 'everybody'],
  ],
  relations: {
    affected: words('survivor victim injured wounded displaced refugee evacuee detainee prisoner inmate hostage patient escapee'),
    eyewitness: words('witness eyewitness bystander onlooker passer-by passerby'),
    relative: words('relative family mother father parent wife husband brother sister widow widower son daughter cousin uncle aunt niece nephew'),
    official: words(
      'official authority police policeman officer minister ministry mayor governor prosecutor government ambassador diplomat parliamentarian lawmaker senator commissioner judge coroner',
    ),
    monitor: words('monitor observer observatory watchdog inspector rapporteur'),
    lawyer: ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
    'third-party': words('expert analyst researcher academic professor historian engineer charity scientist economist'),
  },
  citing: words('citing cited cites cite quoting quoted quotes quote'),
}
