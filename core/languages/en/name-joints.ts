import type { NameJoints } from '../name-joints.ts'
import { set } from '../listed.ts'

/** The small words of English names. */
export const nameJoints: NameJoints = {
  articles: set('the'),
  leading: set('the a an this'),
  genitives: set('of'),
  purposes: set('for'),
  belongings: set('of for'),
  aims: set('to'),
  aimVerbs: set('protect counter defend defeat stop end free save combat fight promote prevent support abolish ban restore monitor investigate'),
  places: set('in'),
  joins: set('and'),
  afterHead: set('of for to in'),
  insideLists: set('and for in of'),
  empty: set('for and'),
  leftOut: set('of for and the to in on a an al de la e & against'),
  openingParticles: set('bin ibn abu de van von el al di du'),
  dashedHeads: [['task', 'force']],
  outletHeads: [['news', 'agency']],
  placeBefore: set('city town village province district suburb region island port'),
  placeBeforeOf: set('city town village province district suburb region island port north south east west outskirts'),
  placeAfter: set('city town village province district suburb region countryside'),
  whereabouts: set('in into inside outside across throughout near around'),
  direction: /^(?:north|south|east|west|central)/,
  partOfPlace: /ern$/,
  relatives: set('who'),
  beforeAlias: set('is was are were who which group'),
  anyOf: set('some many several other another number'),
}
