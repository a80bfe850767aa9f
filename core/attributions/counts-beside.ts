import { languages } from '../languages/index.ts'
import { tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Longest count that stands alone, in items: "at least 80 of them". */
const LONGEST = 6

const MEASURES = new Set(languages.flatMap(({ reckoning }) => reckoning.measures))
const COUNTED = new Set(languages.flatMap(({ reckoning }) => reckoning.counted))

/**
 * "Seventy men drowned, according to A, and 80, according to B": the count of B with the words of A's statement that it is a count
 * of; nothing where a stretch is no bare count or the statement before holds none.
 */
export function countBeside(scene: Scene, [from, to]: Range, before: readonly Range[]): readonly Range[] | undefined {
  const [content, ...more] = before
  if (!content || more.length > 0 || to - from > LONGEST || !isCount(scene, [from, to])) return undefined
  const numbers: number[] = []
  for (let i = content[0]; i < content[1]; i++) if (tag(scene, i) === 'CD') numbers.push(i)
  const number = numbers.at(-1) === content[1] - 1 ? numbers.at(-1) : numbers[0]
  if (number === undefined) return undefined
  let start = number
  while (start > content[0] && MEASURES.has(word(scene, start - 1))) start--
  const around: readonly Range[] = [
    [content[0], start],
    [number + 1, content[1]],
  ]
  return [...around.filter(([a, b]) => b > a), [from, to]]
}

/** A number with words that measure it, and what "of them" adds. */
function isCount(scene: Scene, [from, to]: Range): boolean {
  let counted = false
  for (let i = from; i < to; i++) {
    if (tag(scene, i) === 'CD') counted = true
    else if (!MEASURES.has(word(scene, i)) && !/^(?:of|them|as|many)$/.test(word(scene, i)) && !COUNTED.has(word(scene, i))) return false
  }
  return counted
}
