import type { NameForms } from '../name-forms.ts'
import { set } from '../listed.ts'

/** The shapes of English names. */
export const nameForms: NameForms = {
  firms: set('inc incorporated corp corporation co company ltd limited llc plc gmbh sa ag'),
  short: new Map([
    ['tv', 'television'],
    ['mt', 'mount'],
  ]),
  respelt: [
    [/isation(?=s?$)/, 'ization'],
    [/tre$/, 'ter'],
    [/fence(?=s?$)/, 'fense'],
    [/(?<=lab|col|harb|neighb|hon)our/, 'or'],
  ],
  plural: /(?<=..[^s])s$/s,
  pluralOfPeople: /s$/,
  possessives: /['’ʼ`‘]s(?![\p{L}\p{N}])/gu,
  possessive: /^['’]s$/,
  anyPossessive: /^['’]s?$/,
  ordinal: /^\d+(?:st|nd|rd|th)$/,
  demonyms: {
    ending: /(?:ian|ean|an|n|ese|ish|i|ic)s?$/,
    telling: /(?:[iey]an|[rc]an|ese|ish|[^e]i)$/,
    adjective: /(?:ian|ish|ese|i|ani)$/,
    tail: /^(?:ian|ean|an|n|ese|ish|i)$/,
    dropped: /[aeiouy]+$/,
    plural: /s$/,
    shown: ['', 'n', 'i', 'ian'],
  },
  prefixed: /^(?:pro|anti|ex|non|post|pre|mid)-\p{Lu}/u,
  tiedPrefix: /^(?:pro|anti|non|ex|post|pre|mid|co|all)-/i,
  prefixes: set(
    'co ex non re pre post anti pro self semi multi mid all well so half long short high low full part cross counter vice one two three four five six ten',
  ),
  tiedEnding: /-(?:e|al|el|i|ul|ud|ye)$/u,
  romanisedArticles: set('al el ul il ad ed as es ash esh at et ar er an en az ez ud ur us ush'),
  romanisedBodies: /^(?:ja[iy]sh|jabhat|harakat|hizb|liwa|kata['’]?ib|katibat|ansar|jund|faylaq)$/,
  excellency: /^(?:HE|H\.E\.)$/,
  excellencyFirst: /^HE\b/,
}
