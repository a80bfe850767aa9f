import type { TollWords } from '../tolls.ts'

/** How English texts tell of tolls. */
export const tolls: TollWords = {
  furtherNear: /\b(?:also|more (?:people )?(?:were |was )?(?:killed|dead|died|wounded|injured|hurt))\b/i,
  furtherBefore: /\b(?:another|further)\s+(?:\S+\s+)?$/i,
  earlierBefore: /\b(?:previous|earlier|initial|preliminary) (?:death )?(?:toll|count)\b[^.;!?]*$/i,
  killedBefore:
    /\b(?:toll|number of (?:\p{L}+ )?(?:killed|dead|deaths))\b(?:[^.;!?\n]|\.(?!\s\p{Lu}))*\b(?:rises?|rose|risen|reach(?:es|ed)|climb(?:s|ed)|stands?|stood|jump(?:s|ed)|grow[sn]?|grew|increased)\s(?:\p{Ll}+\s){0,3}$/iu,
  risenBefore: /\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed)|jump(?:s|ed)|grow[sn]|increased|up|raised)\b[^.;!?]{0,40}\bto (?:\p{Ll}+ ){0,3}$/iu,
  partOfThose: ['of those', 'of them', 'of these'],
  partOfAll: ['of the', 'of those', 'of them'],
  others: ['other', 'others'],
  oneOfASort: ['a', 'an'],
  ageOrSex: ['child', 'kid', 'minor', 'baby', 'infant', 'boy', 'girl', 'man', 'woman', 'teenager', 'youth', 'adult'],
}
