import { languages } from '../languages/index.ts'

/** Vowels and the weak letters that romanisations drop or add. */
const WEAK = /[aeiouyw'’`-]/g
/** Endings of adjectives of place and possessives, with the fewest letters that each leaves: "Vedia" and "Vedian" share three. */
const endings = languages.flatMap(({ names }) => names.placeEndings)

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
  const ending = endings.find((one) => lower.endsWith(one.ending) && lower.length - one.ending.length >= one.leaves)?.ending
  const stem = ending === undefined ? lower : lower.slice(0, -ending.length)
  const single = (letters: string): string => letters.replace(/(.)\1+/g, '$1')
  const consonants = single(stem.replace(WEAK, '')).replace(/h$/, '')
  return consonants.length >= 3 ? consonants : single(stem).replace(/[ah]+$/, '')
}
