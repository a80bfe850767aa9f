import type { Random } from './random.ts'
import { ADJECTIVES, NOUNS, PAST_VERBS, PERIODS } from './vocabulary.data.ts'

/** Slots: N noun, A adjective, V verb, P period, # a number. No more than four fixed words in a row stand between slots. */
const SHAPES = [
  'the A N beside the N V a A N and N before the P.',
  'since the A P, # N workers have V A N behind the N.',
  'a N near the A N once V N, and N V it again.',
  'few visitors to the A N notice N, which V # N.',
  'during the P a A N V the N, while A N V N.',
  'its N, A and A, V the N of A N.',
  'in A weather the N V A N, and N stays A.',
  'between N and the A N lies a N that # families V.',
  'the N council V a N, a A N and # N.',
  'older people remember the P, when N V A N.',
  'a A N, # metres long, V the N until N V it.',
  'traders V the A N with N and A N.',
  'the A N and its N V A N more than N.',
  'on the A side of N, a N V # N.',
  'schools V the A N, and N beside it V A N.',
  'no other N has V so A a N since P.',
  '# N, A and A, V every N in the A N.',
  'under A N the N V, and A N V after # days.',
  'who V the N and its A N, few N know.',
  'beyond the N, A N V # A N.',
] as const

const SLOTS: Readonly<Record<string, readonly string[]>> = { N: NOUNS, A: ADJECTIVES, V: PAST_VERBS, P: PERIODS }

/** One sentence about nothing in the news. */
export function fillerSentence(random: Random): string {
  const sentence = random.of(SHAPES).replace(/\b[NAVP]\b|#/g, (slot) => (slot === '#' ? String(random.whole(3, 980)) : random.of(SLOTS[slot]!)))
  return sentence[0]!.toUpperCase() + sentence.slice(1)
}
