import { diffArrays } from 'diff'
import type { StatementView } from '../contract.ts'

/** Words of a statement as compared with another: those that both have, those that only this one has, those that it lacks. */
export interface ComparedWords {
  readonly state: 'same' | 'own' | 'missing'
  readonly text: string
  /** What words of its own touch. */
  readonly effect: 'figure' | 'date' | 'name' | 'wording'
}

/** Share of common words below which two statements are not compared word by word: every word would be marked. */
const ALIKE = 0.4
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu

/** The words of a statement against those of another; undefined where they are worded too differently to compare. */
export function comparedWords(statement: StatementView, base: StatementView): readonly ComparedWords[] | undefined {
  const [theirs, own] = [wordsOf(base.quote), wordsOf(statement.quote)]
  const changes = diffArrays(theirs, own, { comparator: (x, y) => x.toLowerCase() === y.toLowerCase() })
  const same = changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0)
  if (same < ALIKE * Math.max(theirs.length, own.length)) return undefined
  let place = 0
  return changes.map(({ added, removed, value, count }): ComparedWords => {
    const words = removed ? value : own.slice(place, place + count)
    if (!removed) place += count
    const text = spaced(words)
    const state = added ? 'own' : removed ? 'missing' : 'same'
    return { state, text, effect: state === 'same' ? 'wording' : effectOf(words, state === 'own' ? statement : base) }
  })
}

function wordsOf(text: string): string[] {
  return [...(text.match(WORD) ?? [])]
}

/** Words with spaces between them, none before the marks that close a clause. */
function spaced(words: readonly string[]): string {
  return words.join(' ').replace(/ ([,.;:!?…)’”]+)/g, '$1')
}

function effectOf(words: readonly string[], { says }: StatementView): ComparedWords['effect'] {
  const among = (all: readonly string[]): boolean => all.some((one) => wordsOf(one).some((word) => words.includes(word)))
  if (among(says.figures.map((said) => said.words))) return 'figure'
  if (among(says.times.map((said) => said.words))) return 'date'
  return among(says.names) ? 'name' : 'wording'
}
