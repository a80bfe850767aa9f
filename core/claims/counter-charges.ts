import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'

/** Who a statement says did what it tells of. */
interface Doer {
  readonly words: string
  /** Its words in lower case and without an ending of the plural. */
  readonly stems: readonly string[]
  readonly named: boolean
}

const by = new Set(languages.flatMap(({ clauses }) => clauses.agents))
/** Those who serve whichever army: "soldiers", without a word that says whose, may be those of who speaks. */
const anyones = new Set(languages.flatMap(({ concepts }) => concepts.groups['soldier'] ?? []))
const NOUN = /^(?:JJ|NN)/

/**
 * Whom statements of one claim name for it, where a party that one of them names says that it was another: by the ids of the
 * statements, the words. Empty where no party is both named and heard: two names may then be of one.
 */
export function counterCharges(view: CaseView, statements: readonly Statement[]): ReadonlyMap<StatementId, string> {
  const told = statements.slice(0, COMPARED).flatMap((statement) => {
    const doer = doerOf(view, statement)
    return doer === undefined ? [] : [{ statement, doer }]
  })
  const isCountered = ({ doer, statement }: (typeof told)[number]): boolean =>
    told.some((other) => differ(doer, other.doer) && (speaksFor(other.statement, doer) || speaksFor(statement, other.doer)))
  return new Map(told.filter(isCountered).map(({ statement, doer }) => [statement.id, doer.words]))
}

/**
 * Those of the charges that are not the claim's: the claim is the charge that most reports have, of equals one by somebody whom no
 * other charges.
 */
export function counterVersions(charges: ReadonlyMap<StatementId, string>, statements: readonly Statement[]): ReadonlySet<StatementId> {
  const charging = statements.filter(({ id }) => charges.has(id))
  const doerIn = ({ id }: Statement): string => stemsOf(charges.get(id)!).at(-1)!
  const partisan = (one: Statement): boolean =>
    charging.some((other) => doerIn(other) !== doerIn(one) && one.chain.slice(1).some(({ name }) => stemsOf(name).includes(doerIn(other))))
  const weight = (doer: string): number => {
    const own = charging.filter((one) => doerIn(one) === doer)
    return new Set(own.map(({ report }) => report)).size + (own.every(partisan) ? 0 : 0.5)
  }
  const main = charging
    .map(doerIn)
    .reduce((best: string | undefined, doer) => (best === undefined || weight(doer) > weight(best) ? doer : best), undefined)
  return new Set(charging.filter((one) => doerIn(one) !== main).map(({ id }) => id))
}

/** Most statements of one claim that are compared with one another. */
const COMPARED = 60

/** The noun phrase behind "by", else the one that a clause in the past begins with. */
function doerOf(view: CaseView, { report, extent, polarity, kind }: Statement): Doer | undefined {
  if (polarity === 'negated' || kind === 'headline') return undefined
  const words = view.layer(report, 'words')
  const [first, end] = [tokenAt(words, extent[0]), tokenAt(words, extent[1])]
  const named = Array.from({ length: end - first }, (_, at) => first + at).find(
    (at) => by.has(words.lemmas[at]!) && at > first && /^(?:VB[ND]|NN)/.test(tagOf(words, at - 1)),
  )
  const start = named === undefined ? first : named + 1
  const from = tagOf(words, start) === 'DT' ? start + 1 : start
  let to = from
  while (to < end && NOUN.test(tagOf(words, to))) to++
  if (to === from || (named === undefined && (tagOf(words, to) !== 'VBD' || words.lemmas[to] === 'be'))) return undefined
  if (to === from + 1 && anyones.has(words.lemmas[from]!)) return undefined
  const phrase = view.report(report).text.slice(words.starts[from], words.ends[to - 1])
  return { words: phrase, stems: stemsOf(phrase), named: tagOf(words, to - 1).startsWith('NNP') }
}

const stemsOf = (words: string): readonly string[] => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/s$/, ''))

const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one))

function differ({ stems: a }: Doer, { stems: b }: Doer): boolean {
  return a.at(-1) !== b.at(-1) && !holds(a, b) && !holds(b, a)
}

/** Whether who says something is a party by its name or noun, or speaks for it. */
function speaksFor({ chain }: Statement, { stems, named }: Doer): boolean {
  return chain.slice(1).some(({ name }) => {
    const called = stemsOf(name)
    return called.length > 0 && (named ? holds(called, stems) : called.includes(stems.at(-1)!))
  })
}
