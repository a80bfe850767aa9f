import type { TellingWords } from '../tellings.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** How tellings are built in English news prose. */
export const tellings: TellingWords = {
  sure: words('said told says added saying adding'),
  said: ['said', 'told'],
  saidOf: words('said says told added'),
  sayOrAdd: words('say says said add adds added'),
  sayOrShow: words('said say told show'),
  quotes: words('said says tweeted'),
  addingOrCiting: words('adding quoting citing'),
  cite: ['cite', 'quote'],
  passOn: words('quote cite report'),
  raise: words('say report believe think allege understand claim expect know suspect rumor estimate consider fear suppose presume'),
  hold: words('report believe fear presume suspect think allege'),
  takeAsObject: words('confirm deny announce report condemn reveal disclose dismiss reject dispute'),
  closeOnObject: words('condemn denounce describe document confirm report reveal disclose'),
  blame: ['blame', 'accuse'],
  tell: ['tell', 'inform'],
  courts: words('court jury jurors tribunal inquest inquiry hearing trial'),
  sayBy: words('say claim insist argue state declare stress assert'),
  arguing: words('saying claiming insisting arguing stressing noting'),
  goingOn: words('saying claiming insisting arguing stressing noting warning'),
  calling: words('calling describing dismissing branding'),
  saying: words('adding saying warning claiming insisting stressing noting urging calling quoting citing accusing alleging vowing pledging'),
  knowing: words('know knows knew known learn learns learned learnt think thinks thought'),
  ask: words('ask request demand'),
  asked: words('asked questioned pressed'),
  unnamed: words('named identified quoted anonymous unnamed unidentified known called referred'),
  unnamedSoon: words('named identified anonymous unnamed'),
  howSaid: words('asked spoke gave requested declined insisted was were is are wants wanted refused'),
  named: words('named called nicknamed dubbed renamed code-named codenamed'),
  tiedBeforeAs: words('well such known described seen regarded same long far soon much many named called identified'),
}
