import type { StatementWords } from '../statements.ts'
import { words } from '../listed.ts'

/** What is said and written in English news prose. */
export const statements: StatementWords = {
  things: words(
    'report reports statement statements testimony testimonies account accounts study survey article analysis release interview findings review assessment claim claims words remarks comments figures data story dispatch poll letter letters message messages declaration tally toll count',
  ),
  made: words('made given issued published released written compiled prepared carried produced posted aired broadcast commissioned'),
  cameOut: words('published released issued'),
  publishedSomewhere: words('posted published issued released sent carried aired made given written filed'),
  written: words('written posted published signed sent penned drafted circulated released'),
  readOut: words(
    'statement letter message note post tweet caption leaflet communique communiqué order notice email memo ruling verdict report declaration text document release bulletin headline decree resolution update updates',
  ),
  speaking: words('statement letter report reports message note document email memo post tweet video leaflet communique'),
  media: words('statement interview release speech address tweet post talk'),
  endings: words('alert statement report interview bulletin message broadcast post'),
  answered: words('claim charge allegation accusation figure version account assertion report'),
  denied: words(
    'claim claims report reports allegation allegations accusation accusations charge charges rumor rumors rumour rumours suggestion suggestions',
  ),
  untrue: words('untrue false baseless unfounded groundless fabricated fabrication fabrications lies nonsense absurd'),
  views: words('words opinion view account'),
  putForward: words(
    'make makes made issue issues issued repeat repeats repeated raise raises raised voice voices voiced express expresses expressed offer offered publish published release released reiterate reiterated deliver delivered',
  ),
  madeBefore: words('made makes gave issued disclosed leveled levelled'),
  vagueThings: words('report reports rumors rumours estimates assessments'),
  vagueWords: words(
    'media initial preliminary some several various unconfirmed early local other earlier recent previous many conflicting persistent widespread numerous press news unverified unofficial international foreign first',
  ),
  vagueNumbers: words('some several various many other numerous'),
  pointers: words(
    'report reports statement statements account accounts article articles story storys study studys survey surveys dispatch dispatchs document documents',
  ),
  papers: [words('document documents'), words('survey surveys'), words('study studies')],
  papersOf: words('by from for'),
  papersGot: words('saw sees seen obtained obtains got gets received receives reviewed viewed read reads seized leaked found examined'),
  issued: ['statement'],
  captions: words('file archive archival handout undated combination combo stock'),
  pictures: words('infographic graphic photo photograph picture image map chart video cartoon illustration'),
}
