import type { ActorKind } from '../../model/actors.ts'
import { words } from '../listed.ts'

type HeadKind = 'person' | 'organisation' | 'place' | 'publication' | 'event'

const ORGANISATIONS = `
ministry department office bureau agency administration authority authorities commission committee council board court tribunal parliament assembly senate congress
cabinet government regime directorate secretariat embassy consulate mission delegation party movement front union league federation confederation alliance coalition
association society organisation organization foundation institute institution centre center observatory network initiative fund bank company corporation group club
university college school academy army navy force forces guard guards corps brigade battalion regiment division command police militia militias unit units service services
command fleet squadron headquarters watch rights trust chamber team staff state states republic kingdom emirate caliphate nations community inc ltd co corp llc plc
airlines airways motors brotherhood resistance rebels committees councils syndicate workers defence defense security intelligence relief house exchange authority wing task
international monitor component campaign corporation survey interior affairs treasury police-force labour labor opposition leadership`

const PLACES = `
city town village camp province district governorate region county state island islands river lake sea gulf bay mountain mountains mount valley desert plain hills hill
street road avenue square bridge airport airbase base port harbour harbor dam crossing border prison jail hospital mosque church cathedral temple museum palace stadium
park north south east west coast peninsula strait straits canal suburb suburbs neighbourhood neighborhood quarter area field oilfield refinery ocean territory territories
highlands countryside republic kingdom emirates tower gate station terminal cape delta basin heights`

const PUBLICATIONS = `
times post herald tribune journal gazette chronicle observer guardian telegraph independent mirror mail express star sun news wire press daily weekly magazine review
newspaper tv television radio channel broadcaster broadcasting media online website site bulletin dispatch courier examiner inquirer standard record report monitor
newswire today voice`

const EVENTS = `war revolution uprising conference summit olympics festival massacre battle operation election elections intifada agreement accord accords treaty protocol
resolution declaration act law plan convention constitution campaign talks forum day week month congress cup games`

/** Words that make a name an agency's or a newspaper's outrank those of bodies; places and events come last. */
export const heads: ReadonlyMap<string, HeadKind> = new Map([
  ...words(EVENTS).map((word) => [word, 'event'] as const),
  ...words(PLACES).map((word) => [word, 'place'] as const),
  ...words(ORGANISATIONS).map((word) => [word, 'organisation'] as const),
  ...words(PUBLICATIONS).map((word) => [word, 'publication'] as const),
])

export const persons: ReadonlySet<string> = new Set(
  words(`
official spokesman spokeswoman spokesperson member leader ringleader minister president premier chancellor secretary ambassador envoy diplomat representative lawmaker
parliamentarian senator congressman deputy governor mayor councillor politician king queen prince princess emir sheikh cleric imam priest bishop monk rabbi dictator ruler
general colonel captain commander sergeant officer soldier fighter militant rebel insurgent gunman sniper terrorist extremist jihadist recruit veteran guard policeman
policewoman detective investigator inspector judge justice magistrate prosecutor lawyer attorney activist campaigner dissident defector escapee deserter opponent supporter
critic follower resident inhabitant villager citizen civilian local neighbour neighbor witness eyewitness bystander onlooker survivor victim casualty prisoner detainee inmate hostage refugee
migrant asylum-seeker returnee doctor physician surgeon nurse medic paramedic rescuer volunteer worker employee engineer teacher professor student pupil researcher expert
analyst observer monitor scholar academic historian economist scientist author writer journalist reporter correspondent editor photographer blogger presenter publisher
owner founder co-founder director chairman chairwoman chairperson chief head boss manager executive adviser advisor aide assistant coordinator delegate negotiator mediator
fisherman farmer trader merchant driver pilot sailor skipper harbourmaster father mother parent son daughter brother sister husband wife widow child girl boy baby man woman person
relative uncle aunt cousin grandfather grandmother friend colleague comrade partner ally enemy adversary source informant suspect attacker assailant
perpetrator bomber kidnapper smuggler trafficker spy agent contractor mercenary servicemember linguist translator interpreter ringleader successor predecessor counterpart foreigner
national protester demonstrator striker candidate voter mp commissioner rapporteur ombudsman cabinet-member dweller tribesman elder`),
)

const BODIES: readonly (readonly [ActorKind, string])[] = [
  [
    'organisation',
    `government regime administration ministry department parliament court tribunal army military navy police militia party movement organisation organization association
agency committee commission council union coalition alliance front company firm bank group ngo charity authority observatory foundation institute institution center centre
watchdog monitor body bureau office opposition leadership team brigade battalion force faction network cell gang syndicate federation league society club university staff command taskforce mission delegation embassy consulate cult sect caliphate`,
  ],
  [
    'group',
    `authorities forces troops security people men women family population public residents community communities crowd crew media opposition rebels countries states nations powers organizations organisations
groups militias parties agencies allies partners ngos charities families personnel police civilians others youths youth tribes minority majority clergy youngsters defenders`,
  ],
  [
    'publication',
    'report newspaper website site channel television tv radio broadcaster outlet statement letter bulletin magazine article broadcast dispatch communique press wire memo reports media documents document',
  ],
  [
    'place',
    `city town village country camp province district region capital area island neighbourhood neighborhood suburb prison border territory governorate harbour port hospital mosque
school base airport countryside valley river coast compound headquarters building facility bridge stronghold resort hideout outpost garrison settlement`,
  ],
]

export const bodies: ReadonlyMap<string, ActorKind> = new Map(BODIES.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)))
