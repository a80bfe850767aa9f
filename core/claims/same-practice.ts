import type { Likeness } from './answers.ts'
import { daysBetween } from './event-fit.ts'
import type { Proposition } from './proposition.ts'

/** Days from which a time is no day on which something happened once. */
const LONG = 300
/** Most days between reports of one practice: what goes on in another season is told of another time. */
const WITHIN = 31

/**
 * Why two statements tell of one practice: acts of one sort, by one party, to the same people, or, of what is hindered, with the
 * same thing. Undefined where they do not, where one names the day of a single act, and for statements that stand for no practice.
 */
export function samePractice(a: Proposition, b: Proposition): Likeness | undefined {
  const [mine, theirs] = [a.practice, b.practice]
  if (mine === undefined || theirs === undefined || mine.act !== theirs.act || isOnce(a) || isOnce(b) || daysBetween(a, b) > WITHIN) return undefined
  if (!areOne(mine.agents, theirs.agents)) return undefined
  const shared = [...mine.to].filter((one) => theirs.to.has(one)).length
  if (shared === 0) return undefined
  return { score: Math.min(0.9, 0.6 + 0.1 * shared), because: 'both say of one party that it does this to the same' }
}

const isOnce = ({ periods }: Proposition): boolean => periods.some(({ from, to }) => to - from < LONG)

/** Whether most of the names of those who act are shared. */
function areOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((agent) => b.has(agent)).length
  return shared > 0 && 4 * shared >= a.size + b.size + Math.min(a.size, b.size) - 1
}
