/** Vowels and the weak letters that romanisations drop or add. */
const WEAK = /[aeiouyw'’`-]/g
/** Endings of adjectives of place and possessives, longest first. */
const ENDINGS = ['’s', "'s", 'ians', 'ian', 'ish', 'is', 'i', 's']

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
  const ending = ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= 4)
  const stem = ending === undefined ? lower : lower.slice(0, -ending.length)
  const consonants = stem
    .replace(WEAK, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '')
  return consonants.length >= 3 ? consonants : stem.replace(/[ah]+$/, '')
}
