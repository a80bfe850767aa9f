/** Vowels and the weak letters that romanisations drop or add. */
const WEAK = /[aeiouyw'’`-]/g
/** Endings of adjectives of place and possessives, longest first; scraped text loses the apostrophe ("Vedias"). */
const ENDINGS = ['’s', "'s", 'ians', 'ian', 'ias', 'ish', 'ia', 'is', 'i', 's']
/** Fewest letters that an ending leaves, and those that the long ones leave: "Vedia" and "Vedian" share three. */
const LEFT = 4
const LEFT_BY_LONG = 3

/**
 * A key under which spellings of one name meet: its consonants without doubles, articles and adjectival endings
 * ("Port Ledan", "Ledani" and "Leddan" share a part). Short names keep their vowels, because two consonants tell nothing apart.
 * Consonant skeletons are the usual comparison of romanised names that share a script without written vowels.
 */
export function nameKey(token: string): string {
  const lower = token
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:al|el|an|as|ad|ar|ez|es|at)[- ]/, '')
  const least = (end: string): number => (end.startsWith('ia') ? LEFT_BY_LONG : LEFT)
  const ending = ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= least(end))
  const stem = ending === undefined ? lower : lower.slice(0, -ending.length)
  const single = (letters: string): string => letters.replace(/(.)\1+/g, '$1')
  const consonants = single(stem.replace(WEAK, '')).replace(/h$/, '')
  return consonants.length >= 3 ? consonants : single(stem).replace(/[ah]+$/, '')
}
