import type { NameRunWords } from '../name-runs.ts'
import { words } from '../listed.ts'

/** Runs of capitals in English news prose. */
export const nameRuns: NameRunWords = {
  connectors: words('of for de del van von bin ibn al el la the and &'),
  insideBodies: words('of for without against under beyond'),
  tied: words('based backed linked'),
  tiedForm: /(?:-|–)(?:based|backed|linked|led|run|affiliated|controlled|allied|owned|aligned|language)$/,
  nearby: ['neighboring', 'neighbouring'],
  noStarts: words('opposition state local rebel rebels critics media some many most all both other others official officials no one'),
  numbered: words('channel radio tv television network news'),
  prefixed: /^(?:al|el|an|ar|as|ash|at|az|ez|es|ad|de|bin|ibn|ould)-\p{Lu}/u,
  demonym: /(?:ian|ish|ese|ean|can|ic|i|an)$/i,
  national: /(?:ian|ish|ese|ean)s?$/,
  side: /^(?:north|south)?(?:east|west)$|^(?:north|south|central|upper|lower|greater|downtown)$/,
  placeNouns: words(
    'neighborhood neighbourhood district quarter town village city province area suburb region countryside governorate road highway capital',
  ),
}
