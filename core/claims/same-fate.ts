import { languages } from '../languages/index.ts'
import { agentsDiffer } from './agents.ts'
import { isBinding } from './befallen.ts'
import { closeInTime } from './event-fit.ts'
import { isOneName } from './names.ts'
import { opposed } from './opposed.ts'
import type { Proposition } from './proposition.ts'
import type { Likeness } from './same-responsibility.ts'
import { lemmaOf, roleOf } from './terms.ts'

/** Deeds done for something. */
const forSomething = new Set(languages.flatMap(({ concepts }) => concepts.once.forSomething))

/** One deed that befalls a person or a firm once, told of one; a denial of it is of the same deed. */
export function sameFate(a: Proposition, b: Proposition): Likeness | undefined {
  const deed = befellOne(a, b)
  if (
    deed === undefined ||
    !closeInTime(a, b) ||
    (a.irrealis !== b.irrealis && !(isBinding(deed) && isPlain(a) && isPlain(b))) ||
    isLongPast(a) !== isLongPast(b) ||
    agentsDiffer(a, b) ||
    opposed(a, b) !== undefined
  )
    return undefined
  return { score: 0.8, because: `both tell that “${deed}” befell the same one by name` }
}

const isPlain = ({ statement }: Proposition): boolean => statement.hedging === 'plain'

/** Days before its report from which what befell somebody is no news ("died in 1920"). */
const LONG = 60

/** Whether it names a time long before its report. */
const isLongPast = ({ periods, published }: Proposition): boolean => published !== undefined && periods.some(({ to }) => to < published - LONG)

/** The deed that two statements tell of one person or firm, each as named there; charged with two things, one is charged twice. */
function befellOne(a: Proposition, b: Proposition): string | undefined {
  const one = a.befallen.find(({ deed, whom }) => b.befallen.some((other) => deed === other.deed && isOneName(whom, other.whom)))
  return one !== undefined && forSomething.has(one.deed) && otherReasons(a, b) ? undefined : one?.deed
}

/** Whether each names things or acts beside the deed, and none in common. */
function otherReasons(a: Proposition, b: Proposition): boolean {
  const reasonsOf = ({ weights, befallen }: Proposition): readonly string[] =>
    [...weights.keys()].filter((term) => /^(?:noun|act)$/.test(roleOf(term)) && !befallen.some(({ deed }) => deed === lemmaOf(term)))
  const [mine, theirs] = [reasonsOf(a), reasonsOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((reason) => theirs.includes(reason))
}
