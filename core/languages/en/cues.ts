import { bases } from './bases.ts'
import { verbForms } from './cues-verbs.ts'
import type { Cues, SpeakerNoun } from '../cues.ts'
import { set } from '../listed.ts'

/** Speaker nouns by type and sort; singular, the plural in -s is added, irregular plurals are listed. */
const SPEAKERS: readonly (readonly [type: SpeakerNoun['type'], sort: SpeakerNoun['sort'], words: string])[] = [
  [
    'official',
    'office',
    'official minister officer speaker governor mayor president premier chancellor ambassador envoy diplomat senator parliamentarian lawmaker legislator mp secretary commissioner general colonel captain lieutenant commander admiral sheriff judge prosecutor king queen prince sheikh councillor councilor councilman councilwoman alderman assemblyman assemblywoman congressman congresswoman deputy secretary-general under-secretary-general director-general attorney-general coroner marshal',
  ],
  ['official', 'office', 'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople'],
  [
    'unnamed-person',
    'person',
    'source man woman doctor medic nurse teacher farmer fisherman activist resident witness survivor defector member veteran relative mother father brother sister son daughter wife husband widow neighbour neighbor worker employee student lawyer attorney journalist reporter correspondent photographer cameraman analyst expert adviser advisor critic observer researcher academic professor historian volunteer refugee prisoner detainee inmate fighter soldier rebel militant insurgent civilian villager victim suspect driver passenger guard engineer scientist physician surgeon pathologist priest imam cleric pastor bishop monk author writer editor publisher director manager executive founder owner chairman chairwoman chair chief head leader boss coordinator organiser organizer representative delegate negotiator mediator candidate politician supporter opponent protester demonstrator campaigner colleague friend girlfriend boyfriend fiance fiancee roommate classmate teammate co-worker coworker stepmother stepfather nephew niece grandson granddaughter insider informant whistleblower defendant plaintiff captive hostage eyewitness dissident deserter child girl boy trader merchant shopkeeper investigator inspector economist strategist translator interpreter miner sailor pilot keeper clerk trustee auditor technician paramedic rescuer responder aide staffer contractor dissenter complainant claimant applicant parishioner pensioner grandmother grandfather aunt uncle cousin elder coach player actor actress singer artist musician architect dean principal curator dispatcher firefighter fireman policeman policewoman trooper cardinal monsignor rabbi nun vicar banker investor accountant consultant specialist geologist seismologist meteorologist biologist epidemiologist psychologist psychiatrist pathologist sociologist archaeologist columnist commentator blogger presenter filmmaker climber landlord tenant homeowner bystander onlooker customer tourist traveller traveler visitor evacuee migrant gunman',
  ],
  [
    'unnamed-group',
    'people',
    'people men women children families family relatives sources residents locals activists witnesses eyewitnesses doctors medics crew staff mps authorities policemen policewomen firemen gunmen',
  ],
  ['ngo', 'monitor', 'monitor observatory watchdog'],
  ['ngo', 'group', 'ngo'],
  [
    'organisation',
    'group',
    'group organisation organization association society foundation institute committee council union federation alliance coalition network centre center charity movement party front militia faction company firm corporation bank university hospital school church club body panel commission agency department bureau board authority league forum trust cooperative team unit wing brigade community assembly campaign initiative service office opposition airline retailer insurer lender manufacturer shipyard',
  ],
  [
    'government',
    'state',
    'government ministry regime state administration cabinet parliament embassy municipality council presidency kingdom republic',
  ],
  ['government', 'force', 'police army military navy gendarmerie coastguard constabulary force'],
  ['court', 'court', 'court tribunal jury'],
  ['outlet', 'outlet', 'media television tv radio channel station broadcaster newspaper daily weekly magazine press paper journal outlet tabloid'],
  ['agency', 'agency', 'newswire wire'],
  ['website', 'website', 'website site blog portal webpage'],
  [
    'document',
    'document',
    'letter memo memorandum log document file record transcript bulletin diary dossier indictment filing affidavit verdict ruling minutes papers cable notebook ledger leaflet communique email contract certificate logbook register inventory manifest',
  ],
  [
    'document',
    'document',
    'report study survey statement message declaration article analysis account testimony release interview dispatch poll audit review inquiry investigation assessment findings data figures documents story paper book evidence footage video image photo photograph recording tape imagery result research statistic projection estimate forecast',
  ],
]

const speakers = new Map<string, SpeakerNoun>()
for (const [type, sort, words] of SPEAKERS)
  for (const word of words.split(' ')) {
    const many = word.endsWith('y') && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
    const group = type === 'unnamed-person' ? ({ type: 'unnamed-group', sort: 'people' } as const) : { type, sort }
    if (!speakers.has(many)) speakers.set(many, group)
    if (!speakers.has(word)) speakers.set(word, { type, sort })
  }

/** English cues: general language only. */
export const cues: Cues = {
  verbs: verbForms(),
  nouns: new Map([
    ['claim', { stance: 'alleges', strength: 0.6 }],
    ['allegation', { stance: 'alleges', strength: 0.3 }],
    ['accusation', { stance: 'alleges', strength: 0.3 }],
    ['statement', { stance: 'asserts', strength: 1.2 }],
    ['assertion', { stance: 'asserts', strength: 1.2 }],
    ['announcement', { stance: 'asserts', strength: 2.7 }],
    ['confirmation', { stance: 'asserts', strength: 3 }],
    ['admission', { stance: 'asserts', strength: 2.7 }],
    ['report', { stance: 'reports', strength: 1.2 }],
    ['testimony', { stance: 'testifies', strength: 1.8 }],
    ['account', { stance: 'testifies', strength: 1.2 }],
    ['denial', { stance: 'denies', strength: -1.5 }],
    ['belief', { stance: 'believes', strength: 0.5 }],
    ['fear', { stance: 'believes', strength: 0.5 }],
    ['warning', { stance: 'asserts', strength: 1.2 }],
    ['suspicion', { stance: 'believes', strength: 0 }],
    ['rumour', { stance: 'vague', strength: 0 }],
    ['rumor', { stance: 'vague', strength: 0 }],
    ['speculation', { stance: 'vague', strength: 0 }],
    ['demand', { stance: 'directs', strength: -0.5 }],
    ['threat', { stance: 'directs', strength: -0.5 }],
    ['promise', { stance: 'directs', strength: -0.5 }],
    ['revelation', { stance: 'asserts', strength: 3 }],
    ['disclosure', { stance: 'asserts', strength: 3 }],
    ['remark', { stance: 'asserts', strength: 1.2 }],
    ['comment', { stance: 'asserts', strength: 1.2 }],
    ['charge', { stance: 'alleges', strength: 0.3 }],
    ['concern', { stance: 'believes', strength: 0.5 }],
    ['hope', { stance: 'believes', strength: 0 }],
    ['doubt', { stance: 'believes', strength: -0.5 }],
    ['conclusion', { stance: 'asserts', strength: 1.5 }],
    ['suggestion', { stance: 'asserts', strength: 0.6 }],
    ['insistence', { stance: 'asserts', strength: 1.5 }],
    ['acknowledgement', { stance: 'asserts', strength: 2.7 }],
    ['acknowledgment', { stance: 'asserts', strength: 2.7 }],
    ['assurance', { stance: 'asserts', strength: 1.5 }],
    ['argument', { stance: 'alleges', strength: 0.3 }],
    ['contention', { stance: 'alleges', strength: 0.3 }],
    ['complaint', { stance: 'evaluates', strength: 1.2 }],
    ['pledge', { stance: 'directs', strength: -0.5 }],
    ['vow', { stance: 'directs', strength: -0.5 }],
    ['prediction', { stance: 'believes', strength: 0.5 }],
    ['assessment', { stance: 'asserts', strength: 1.2 }],
  ]),
  adverbs: new Map([
    ['reportedly', { stance: 'reports', strength: 0.6 }],
    ['allegedly', { stance: 'alleges', strength: 0.3 }],
    ['purportedly', { stance: 'vague', strength: 0.3 }],
    ['supposedly', { stance: 'vague', strength: 0.3 }],
    ['apparently', { stance: 'vague', strength: 0.6 }],
  ]),
  hedges: set(
    'reportedly allegedly purportedly supposedly apparently seemingly possibly perhaps probably likely unlikely presumably may might could appeared appears appear seemed seems seem suggested suspected alleged unconfirmed unverified potentially maybe expected feared believed thought nearly almost about around approximately roughly unclear estimated mulling',
  ),
  negations: set(
    "not no never none nobody nothing neither nor n't nt cannot nowhere without dont doesnt didnt wasnt werent isnt arent couldnt wouldnt hasnt havent hadnt cant wont",
  ),
  speakers,
  mouthpieces: set(
    'head director chief vp vice-president chairman chairwoman chair president chairperson leader founder spokesman spokeswoman spokesperson secretary-general coordinator representative commander manager boss executive ceo secretary',
  ),
  mediaWords: set(
    'news times post press agency wire radio tv television herald daily weekly tribune gazette journal channel broadcasting courier observer guardian mail express telegraph chronicle star sun mirror echo bulletin review report reporter magazine newspaper broadcaster website online standard argus examiner dispatch record messenger newswire today independent network media fm monitor',
  ),
  organisationWords: set(
    'union council association organisation organization society foundation institute committee federation alliance coalition network centre center charity movement party front militia company corporation bank university hospital school church club commission agency department bureau board authority league forum trust ministry government police army court tribunal office group observatory watch international nations fund service services administration parliament senate congress assembly force forces guard brigade house team initiative campaign project program programme relief defence defense rescue rights workers volunteers line lines shipping fleet cooperative clinic guild syndicate chamber college academy embassy registry archive museum laboratory lab command staff secretariat inspectorate corps unit watchdog news mission directorate inc inc. corp corp. ltd ltd. llc plc',
  ),
  titles: set(
    'mr mrs ms miss dr prof professor sir lord lady dame judge justice president vice vice-president prime minister premier governor mayor senator congressman congresswoman secretary general colonel captain lieutenant major sergeant commander admiral sheriff chief king queen prince princess sheikh imam pope bishop archbishop father sister brother reverend rev chancellor ambassador envoy deputy director spokesman spokeswoman spokesperson chairman chairwoman chair head leader commissioner inspector superintendent officer detective constable attorney lawyer analyst adviser advisor activist journalist reporter correspondent editor author doctor nurse engineer farmer resident founder coordinator executive manager representative mp gen col capt lt sgt maj gov sen secretary-general under-secretary-general director-general attorney-general major-general lieutenant-general brigadier-general undersheriff ombudsman solicitor coach cardinal monsignor msgr rabbi const trooper corporal cpl marshal coroner insp supt adm councilman councilwoman alderman assemblyman assemblywoman dist atty',
  ),
  ranks: set('general colonel captain lieutenant major sergeant commander admiral officer corporal brigadier gen col capt lt sgt maj'),
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'),
  months: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  timeWords: set(
    'yesterday today tomorrow tonight earlier later recently early late last this next week month year day morning afternoon evening night midnight noon weekend daily weekly ago already now then meanwhile previously separately',
  ),
  audiences: set(
    'reporters journalists parliament senate congress court council committee hearing audience viewers listeners readers crowd supporters them us me him her you everyone people officials police investigators lawmakers members delegates workers residents press briefing conference inquiry tribunal jury judge themselves families relatives staff colleagues friends rally meeting panel board commission assembly gathering authorities',
  ),
  vague: set('reports report rumours rumors media accounts some many others observers it sources estimates assessments'),
  measures: set(
    'type types kind kinds size sizes age ages location weight height rank sex gender nationality religion season need needs ability abilities taste tastes circumstances schedule priority severity colour color shape distance',
  ),
  documents: set(
    'letter memo memorandum log document file record transcript bulletin diary dossier indictment filing affidavit verdict ruling minutes papers cable notebook ledger leaflet communique email emails documents records logs files letters contract certificate logbook register inventory manifest',
  ),
  bases,
  caveats: [
    /\b(?:could|can|have|has|had|was|were|is|are)\s?(?:not|n[o']t)\s+(?:be|been|immediately|yet)?\s*(?:immediately |independently |yet |possible to )*(?:independently )?(?:verify|verified|confirm|confirmed|authenticate|authenticated|corroborated)\b/giu,
    /\b(?:no|without) independent (?:confirmation|verification)\b/giu,
    /\bunable to (?:independently )?(?:verify|confirm|authenticate)\b/giu,
    /\b(?:impossible|difficult|hard) to (?:independently )?(?:verify|confirm)\b/giu,
  ],
}
