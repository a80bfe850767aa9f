import type { Random } from './random.ts'
import { ADJECTIVES, NOUNS, PAST_VERBS, PERIODS } from './vocabulary.data.ts'

/** Slots: N noun, A adjective, V verb, P period, # a number. No more than four fixed words in a row stand between slots. */
const SHAPES = [
  'The A N beside the A N V a N and a A N before the P.',
  'Since the A P, # N workers have V the A N behind the N.',
  'a N near the A N once V the N, and the N V it again after the P.',
  'Few visitors to the N notice the A N, which V # A N in the last P.',
  'During the P a A N V the N, while the A N V the N.',
  'Its N, A and A, V the N of the A N for # years.',
  'In A weather the N V the A N, and the N and the N stay A.',
  'Between the N and the A N lies a A N that # families V.',
  'The N council V a A N, a N and # A N with money from the P.',
  'Older people remember the A P, when the N V the N and the N was A.',
  'a A N, # metres long, V the N until the A N V it.',
  'Traders V the N with A N and A N in every P.',
  'The A N and its N V the A N more than the N ever V it.',
  'On the A side of the N, the N V # N and a A N.',
  'Schools V the A N, and the N beside the N V A N.',
  'No other N has V so A a N since the A P.',
] as const

const SLOTS: Readonly<Record<string, readonly string[]>> = { N: NOUNS, A: ADJECTIVES, V: PAST_VERBS, P: PERIODS }

/** One sentence about nothing in the news. */
export function fillerSentence(random: Random): string {
  const sentence = random.of(SHAPES).replace(/\b[NAVP]\b|#/g, (slot) => (slot === '#' ? String(random.whole(3, 980)) : random.of(SLOTS[slot]!)))
  return sentence[0]!.toUpperCase() + sentence.slice(1)
}
