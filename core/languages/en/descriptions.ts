import type { DescriptionWords } from '../descriptions.ts'
import { words } from '../listed.ts'
import { soleBody, soleOffice } from './sole-sources.ts'

/** How English news prose describes sources. */
export const descriptions: DescriptionWords = {
  definite: ['the'],
  indefinite: ['a', 'an'],
  openers: words('A An The Some Many Several Most One Two Three Former Other Another Unnamed Senior Local Numerous'),
  someOutlets: ['some', 'several'],
  someone: ['another', 'one'],
  setApart: ['another', 'one', 'a second', 'some', 'several', 'many', 'other'],
  notSeveral: ['one', 'another', 'other'],
  soleBody,
  soleOffice,
  including: ['including'],
  ofPlace: ['at', 'in', 'from', 'of', 'within', 'near', 'close to', 'inside'],
  furtherEnds: ['who', 'with'],
  oneOfMany: words('source official officer diplomat resident activist soldier employee worker medic').flatMap((noun) => [noun, `${noun}s`]),
  toldApart: words('top chief name named called'),
  insideNames: words('of and the for'),
  severalNamed: /s$/,
  several: /[^s]s$|people$|men$/,
  plurals: [
    { ending: /s$/, singular: '' },
    { ending: /es$/, singular: '' },
    { ending: /ies$/, singular: 'y' },
  ],
  headEnds: {
    always: words('of who at in from with for that which'),
    titles: ['to', 'on'],
    relations: ['to'],
    classes: ['loyal', 'close'],
  },
  utterances: words(
    'statement announcement declaration communique speech interview briefing address message post tweet study survey letter document',
  ),
  introducing: words('a an his her its their'),
  possessive: /\p{L}+['’]?s/u,
  pronouns: words('it he she they this that we i who which'),
  besideNames: /^(?:The|A|An|This|That|Its|Our)$|-(?:based|linked|backed|run|led)$/,
  goesOn: ['of', 'for'],
  seated: ['based'],
  seatedIn: ['in'],
  spokesmanOf: ['for', 'of', 'at'],
  besides: ['and'],
  telling: ['said', 'told', 'says'],
  parting: ['who', 'and'],
  titleBefore: /(?:^|[.,;:“"]\s*|\b(?:that|and)\s)((?:\p{L}[\p{L}-]*\s){1,4})$/u,
  appositionAfter: /^,\s(?:(?:who\s(?:is|was)\s)?(?:an?|the|his|her|their)\s)([^,.;]+)/u,
}
