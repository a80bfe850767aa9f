import type { RoleWords } from '../roles.ts'
import { set } from '../listed.ts'

/** How English ties descriptions to names. */
export const roles: RoleWords = {
  copulas: set('is was'),
  definite: set('the his her their its'),
  articles: set('the a an'),
  determiners: set('a an the another one his her their'),
  openers: set('a an the another one former his her their'),
  after: set('who in at with from for on to'),
  placeAfter: set('in near at on'),
  acting: set('a.i.'),
  purpose: / for /,
  office: /^\p{Lu}.* (?:of|for) /u,
  goesOn: set('of for to in'),
  appoint: set('appoint name elect nominate declare crown'),
  become: set('become'),
  predicateOpeners: set('a an one'),
  predicateBefore: set('as like be'),
  sentenceAdverbs: set('not also now then still'),
  auxiliaries: set('be have'),
  carriers: set('have be do'),
  verbLike: /ing$/,
  ourselves: set('we'),
  oneself: set('i'),
}
