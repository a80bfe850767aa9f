import { Random } from '../generate/random.ts'

/** A passage that one text has from an earlier one: words `[start, end)` of each. */
export interface Planted {
  readonly later: number
  readonly laterWords: readonly [number, number]
  readonly earlier: number
  readonly earlierWords: readonly [number, number]
  /** Share of its words that were changed, left out or put in. */
  readonly edited: number
}

/** One text as a line of JSON, with what was planted in it. */
export interface GeneratedText {
  readonly line: string
  readonly words: number
  readonly planted: readonly Planted[]
}

const VOCABULARY = 60_000
const OUTLETS = 300
/** Texts from which passages may be taken: the last so many. */
const REMEMBERED = 1 << 16
/** Passages from which further ones are taken, so that copies are copied on. */
const RECENT = 4000

/**
 * Texts of about 400 invented words whose frequencies fall as one over their rank (Zipf); three in ten have one or two passages of
 * 20 to 150 words from earlier texts, nearly half of them passages that were taken over already; two in five end with their
 * outlet's own paragraph. Words are drawn one by one, so that texts share less by chance than real ones do.
 */
export function* generateTexts(count: number, seed: number): Generator<GeneratedText> {
  const random = new Random(seed)
  const vocabulary = inventedWords(random)
  const ends = Array.from({ length: OUTLETS }, () => drawn(random, random.whole(15, 44)))
  const texts: Uint16Array[] = []
  const recent: { readonly text: number; readonly words: readonly [number, number] }[] = []
  for (let number = 0; number < count; number++) {
    const outlet = Math.floor(OUTLETS * random.next() ** 1.7)
    const words: number[] = []
    const planted: Planted[] = []
    const length = Math.round(400 * Math.exp((random.next() + random.next() + random.next() - 1.5) * 0.9))
    const passages = number > 50 && random.chance(0.3) ? random.whole(1, 2) : 0
    for (let i = 0; i < passages; i++) {
      words.push(...drawn(random, Math.floor(length / 3)))
      const taken = takenFrom(random, number, { texts, recent })
      const start = words.length
      words.push(...edited(random, texts[taken.text % REMEMBERED]!.subarray(...taken.words), taken.edited))
      planted.push({ later: number, laterWords: [start, words.length], earlier: taken.text, earlierWords: taken.words, edited: taken.edited })
      recent[(number * 2 + i) % RECENT] = { text: number, words: [start, words.length] }
    }
    words.push(...drawn(random, Math.max(20, length - words.length)))
    if (random.chance(0.4)) words.push(...ends[outlet]!)
    texts[number % REMEMBERED] = Uint16Array.from(words)
    yield { line: lineOf(random, { number, outlet, words: words.map((word) => vocabulary[word]!) }), words: words.length, planted }
  }
}

function inventedWords(random: Random): readonly string[] {
  const begins = ['b', 'ch', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w', '']
  const middles = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'é', 'ö']
  const closes = ['', '', 'n', 'r', 's', 't', 'l', 'm']
  const syllable = (): string => random.of(begins) + random.of(middles) + random.of(closes)
  const words = new Set<string>()
  while (words.size < VOCABULARY) words.add(Array.from({ length: 1 + Math.floor(words.size ** 0.1) }, syllable).join(''))
  return [...words]
}

/** Ranks of so many words. */
function drawn(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => Math.floor(VOCABULARY ** random.next()) - 1)
}

interface Taken {
  readonly text: number
  readonly words: readonly [number, number]
  readonly edited: number
}

function takenFrom(
  random: Random,
  number: number,
  {
    texts,
    recent,
  }: { readonly texts: readonly Uint16Array[]; readonly recent: readonly { readonly text: number; readonly words: readonly [number, number] }[] },
): Taken {
  const sort = random.next()
  const share = sort < 0.3 ? 0 : sort < 0.85 ? 0.06 : 0.12
  const again = random.chance(0.45) ? recent[random.whole(0, RECENT - 1)] : undefined
  if (again !== undefined && again.text < number && number - again.text < REMEMBERED && again.words[1] - again.words[0] >= 20)
    return { ...again, edited: share }
  const text = number - random.whole(1, Math.min(number, 20_000))
  const size = texts[text % REMEMBERED]!.length
  const length = Math.min(random.whole(20, 150), size)
  const start = random.whole(0, size - length)
  return { text, words: [start, start + length], edited: share }
}

function edited(random: Random, words: Uint16Array, share: number): number[] {
  return [...words].flatMap((word) => {
    if (!random.chance(share)) return [word]
    const [other] = drawn(random, 1)
    const sort = random.next()
    return sort < 0.5 ? [other!] : sort < 0.75 ? [] : [word, other!]
  })
}

function lineOf(
  random: Random,
  { number, outlet, words }: { readonly number: number; readonly outlet: number; readonly words: readonly string[] },
): string {
  let text = ''
  let left = 0
  for (const word of words) {
    if (left-- > 0) text += random.chance(0.07) ? `, ${word}` : ` ${word}`
    else {
      text += `${text === '' ? '' : random.chance(0.25) ? '.\n\n' : '. '}${word.charAt(0).toUpperCase()}${word.slice(1)}`
      left = random.whole(7, 30)
    }
  }
  return JSON.stringify({ id: `t${number}`, series: `outlet ${outlet}`, text: `${text}.` })
}
