import { languages } from '../languages/index.ts'
import type { Proposition } from './proposition.ts'
import { term } from './terms.ts'

const undoing = languages.flatMap(({ concepts }) => concepts.undoing.map((concept) => term('act', concept)))
const reverse = languages.flatMap(({ concepts }) => concepts.reverse.map(([one, other]) => [term('act', one), term('act', other)] as const))

/**
 * Acts by which two statements tell of opposed things, in words: one of them ends or hinders what the other says ("removed from
 * the list" and "on the list"), or they tell of acts that are the reverse of each other. A denial may say either way round.
 */
export function opposed(a: Proposition, b: Proposition): string | undefined {
  if (a.statement.polarity !== b.statement.polarity) return undefined
  return undone(a, b) ?? undone(b, a) ?? reversed(a, b) ?? reversed(b, a)
}

function undone(a: Proposition, b: Proposition): string | undefined {
  const act = undoing.find((one) => a.weights.has(one))
  if (act === undefined || undoing.some((one) => b.weights.has(one))) return undefined
  return `only one says “${act.slice(act.indexOf(':') + 1)}”`
}

function reversed(a: Proposition, b: Proposition): string | undefined {
  const pair = reverse.find(([one, other]) => a.weights.has(one) && !a.weights.has(other) && b.weights.has(other) && !b.weights.has(one))
  return pair === undefined ? undefined : `one says “${pair[0].slice(4)}”, the other “${pair[1].slice(4)}”`
}
