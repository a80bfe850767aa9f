import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Variant } from '../model/claims.ts'
import type { FigureRow } from '../model/figures.ts'
import type { StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { isDenied, wordsWithDenial } from '../text/denied-words.ts'
import { counterCharges } from './counter-charges.ts'
import type { Charge } from './counter-charges.ts'
import { cutAtWord } from './cut-at-word.ts'
import { namedResponsible } from './named-responsible.ts'
import { polaritiesOf } from './polarity.ts'
import { tokenAt } from './positions.ts'
import type { Proposition } from './proposition.ts'

/** Values on which the statements of one claim differ, one kind after the other; empty where all agree. Headlines give none of their own. */
export function variantsOf(view: CaseView, propositions: readonly Proposition[]): readonly Variant[] {
  const own = propositions.filter(({ statement }) => statement.kind !== 'headline')
  const charges = counterCharges(
    view,
    own.map(({ statement }) => statement),
  )
  return [
    ...figures(view, own),
    ...varied('date', own, (proposition) => dateOf(view, proposition)),
    ...varied('responsible', own, ({ statement }) => namedResponsible(view, statement) ?? charged(charges.get(statement.id))),
    ...varied('label', own, ({ statement }) => labelOf(view, statement)),
    ...versions(view, own),
  ]
}

/** A value of one statement: the key under which equal ones meet, and its words. */
export interface Value {
  readonly key: string
  readonly words: string
}

const charged = (charge: Charge | undefined): Value | undefined => charge && { key: charge.party, words: charge.words }

function varied(on: Variant['on'], propositions: readonly Proposition[], valueOf: (one: Proposition) => Value | undefined): readonly Variant[] {
  const found = new Map<string, { readonly value: string; readonly statements: StatementId[] }>()
  for (const proposition of propositions) {
    const value = valueOf(proposition)
    if (value === undefined) continue
    const group = found.get(value.key) ?? { value: value.words, statements: [] }
    group.statements.push(proposition.statement.id)
    found.set(value.key, group)
  }
  return found.size < 2 ? [] : [...found.values()].map(({ value, statements }) => ({ on, value, statements }))
}

/** Numbers of the thing that most statements give a number of; numbers of different things are no variants of one. */
function figures(view: CaseView, propositions: readonly Proposition[]): readonly Variant[] {
  const counts = numbers(view, propositions, ({ counted }) => (counted === undefined ? [] : [{ figure: counted.figure, of: counted.condition }]))
  if (counts.length > 0) return counts
  return numbers(view, propositions, ({ quantities }) => quantities.map((figure) => ({ figure, of: `${figure.sort} ${figure.unit ?? ''}` })))
}

interface Numbered {
  readonly figure: FigureRow
  readonly of: string
}

function numbers(view: CaseView, propositions: readonly Proposition[], numbersOf: (one: Proposition) => readonly Numbered[]): readonly Variant[] {
  const usual = mostFrequent(propositions.flatMap((one) => [...new Set(numbersOf(one).map(({ of }) => of))]))
  return varied('figure', propositions, (one) => {
    const number = numbersOf(one).find(({ of }) => of === usual)
    if (number === undefined) return undefined
    return { key: figureKey(number.figure), words: wordsAt(view, one.statement, number.figure.extent) }
  })
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0]
}

function figureKey({ min, max, openMin, openMax, vague, modifier }: FigureRow): string {
  return vague ? `vague ${modifier ?? ''}` : [min, max, openMin, openMax].join(' ')
}

/** The day that a statement of something that happened names; days beside each other are joined across reports, and shown. */
function dateOf(view: CaseView, { statement, event }: Proposition): Value | undefined {
  const times = view.layer(statement.report, 'times')
  const day = statement.times.map((at) => times[at]!).find(({ type, grain, from }) => type === 'DATE' && grain === 'day' && from !== undefined)
  if (!event || day === undefined) return undefined
  const [key, words] = [day.from!.slice(0, 10), wordsAt(view, statement, day.extent)]
  // "Tuesday" is another day in another report; a day with its year says itself which.
  return { key, words: YEAR.test(words) ? words : `${words} (${key})` }
}

const YEAR = /\d{4}/

const labels = new Map(languages.flatMap(({ concepts }) => concepts.labels.map((lemma) => [lemma, lemma] as const)))

/** The name that a statement gives to the act, where it is one that judges ("massacre", "execution"); "act" names are told apart by it. */
function labelOf(view: CaseView, statement: Statement): Value | undefined {
  const words = view.layer(statement.report, 'words')
  const text = view.report(statement.report).text
  for (const [start, end] of statement.parts)
    for (let token = tokenAt(words, start); token < words.starts.length && words.starts[token]! < end; token++) {
      const label = labels.get(words.lemmas[token]!)
      if (label !== undefined) return { key: label, words: text.slice(words.starts[token], words.ends[token]) }
    }
  return undefined
}

/** Longest words of a version, in UTF-16 units. */
const LONGEST = 90

/** Statements that say that it was so, and those that say that it was not or that nobody knows; numbers that differ are shown as numbers. */
function versions(view: CaseView, propositions: readonly Proposition[]): readonly Variant[] {
  const polarities = polaritiesOf(
    propositions.map((one) => ({ ...one, counted: undefined })),
    ({ statement }) => isDenied(view, statement),
  )
  const polarityOf = new Map(propositions.map((one, at) => [one, polarities[at]!] as const))
  return varied('version', propositions, (one) => ({
    key: polarityOf.get(one)!,
    words: cutAtWord(wordsWithDenial(view, one.statement), LONGEST),
  }))
}

function wordsAt(view: CaseView, { report }: Statement, extent: readonly [number, number]): string {
  return view
    .report(report)
    .text.slice(...extent)
    .replace(/\s+/g, ' ')
}
