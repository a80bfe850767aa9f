import type { BodyWords } from '../bodies.ts'
import { words } from '../listed.ts'

/** Bodies of English news prose, and the offices in them. */
export const bodies: BodyWords = {
  publishers: [
    ['agency', words('agency wire newswire')],
    ['website', words('website site portal blog')],
    ['newspaper', words('newspaper daily times post herald gazette tribune courier chronicle telegraph')],
  ],
  others: [
    ['court', words('court tribunal')],
    ['ngo', words('observatory watch rights charity relief aid monitor')],
    ['government', words('government ministry police army parliament embassy navy municipality')],
    ['party', words('party movement front militia brigade coalition')],
  ],
  newsAgency: ['news', 'agency'],
  agencies: ['agency'],
  media: ['media'],
  states: ['state'],
  official: ['state', 'official'],
  parts: words('unit wing department office bureau board committee council division branch service team brigade mission embassy court panel').flatMap(
    (noun) => [noun, `${noun}s`],
  ),
  several: words('other others some several many most all both various numerous few certain'),
  league: /^(?:U\.?N\.?|E\.?U\.?|A\.?U\.?)$|\b(?:Nations|League|Union|Organi[sz]ation)\b/u,
  monitors: words('monitor observatory watchdog monitoring'),
  groups: words('group organisation organization body'),
  onASide:
    /^(?:[\p{L}\p{M}'’-]+ )*(?:opposition|rebel|militant|insurgent|jihadist|armed|separatist|resistance|dissident) (?:group|organi[sz]ation|body)\b/iu,
  sided: words(
    'opposition coalition front movement league alliance party council union free liberation national resistance brigade brigades army militia rebel rebels fighter fighters',
  ),
  kin: [
    { nouns: words('agency newswire'), known: words('agency wire newswire news') },
    { nouns: words('newspaper paper daily weekly tabloid magazine journal outlet'), known: ['newspaper', 'outlet'] },
    { nouns: words('broadcaster channel station network radio television'), known: ['outlet'] },
    { nouns: words('website site portal'), known: ['website'] },
  ],
  firms: { nouns: words('company firm'), known: words('inc inc. corp corp. ltd ltd. plc llc co co. company') },
  outletWords: words(
    'news agency wire newswire press tv television radio online english arabic correspondent correspondents website international world',
  ),
  publishing: words('station channel agency newspaper website newswire outlet broadcaster observatory statement report'),
  causes: words(
    'rights relief aid affairs studies research policy freedom freedoms documentation monitoring defence defense journalists democracy refugees victims detainees women children peace justice development information security health statistics violations',
  ),
  envoys: words('envoy representative rapporteur coordinator adviser advisor commissioner ambassador'),
  placeOffices: words('governor mayor president king emir sheriff'),
  offices: words('general president minister ambassador'),
  belonging: ['member'],
  ranks: words('executive deputy acting senior regional assistant managing general vice'),
}
