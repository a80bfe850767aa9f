/** What can be decided on statements and on the claims that they make. */
import type { PersonsLink } from '../../core/model/decisions.ts'
import type { ChainLink } from '../../core/model/attributions.ts'
import type { Extent } from '../../core/model/span.ts'
import type { ReportId, StatementId } from '../../core/model/ids.ts'
import { LINK_TYPES } from '../contract.ts'
import type { ReportAnswer, SearchAnswer, StatementView } from '../contract.ts'
import { ask } from './ask.ts'
import type { Choice, Question } from './deciding.svelte.ts'
import { reportLine } from './shown-words.ts'

const BETWEEN = [
  { label: 'Says the same as …', means: 'Both assert the same proposition.', kind: 'same' },
  { label: 'Says something else than …', means: 'They do not belong in one claim.', kind: 'different' },
  { label: 'Has the same source as …', means: 'Both go back to one earliest stated source.', kind: 'fold' },
  { label: 'Has another source than …', means: 'Their sources count apart.', kind: 'unfold' },
] as const

/** On a statement, alone or against another of its claim. */
export function onStatement(statement: StatementView, others: readonly StatementView[]): Question {
  const a = statement.id
  const against = others.filter(({ id }) => id !== a)
  const { times } = statement.says
  const between: readonly Choice[] = BETWEEN.map(({ label, means, kind }) => ({
    label,
    means,
    asks: 'other',
    body: ({ other }) => ({ kind, what: 'statement', a, b: other as StatementId }),
  }))
  const alone: readonly Choice[] = [
    {
      label: 'Accept',
      means: 'It is read rightly: these words, this speaker, this claim.',
      body: () => ({ kind: 'accept', what: 'statement', a }),
    },
    { label: 'Reject', means: 'It is misread and should not count.', body: () => ({ kind: 'reject', what: 'statement', a }) },
    { label: 'Unsure', means: 'You have looked and cannot tell.', body: () => ({ kind: 'unsure', what: 'statement', a }) },
    {
      label: 'Correct who says it …',
      means: 'A speaker or a link between was read wrongly.',
      asks: 'chain',
      body: ({ chain }) => ({ kind: 'correct', what: 'statement', a, chain }),
    },
    ...(times.length === 0 ? [] : [timeChoice(statement)]),
  ]
  const note: Choice = {
    label: 'Note',
    means: 'Changes nothing; your words below are kept with the claim.',
    body: () => ({ kind: 'note', what: 'statement', a }),
  }
  return {
    title: 'Decide on this statement',
    about: statement.quote,
    choices: [...alone, ...(against.length === 0 ? [] : between), note],
    others: against.map(({ id, quote, report }) => ({ id, words: `${reportLine(report)}: ${quote}` })),
    chain: personsChain(statement.chain),
    times,
  }
}

function timeChoice({ id, says }: StatementView): Choice {
  return {
    label: 'Correct when it was …',
    means: 'A date was read wrongly.',
    asks: 'time',
    body: ({ time, days: [first, last] }) => ({
      kind: 'correct',
      what: 'statement',
      a: id,
      time: { at: says.times[time]?.extent ?? [0, 1], from: first, to: dayAfter(last) },
    }),
  }
}

/** The day after an ISO day: what is kept ends before a day, what a reader says includes it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Links after the report as a person would word them. */
export function personsChain(chain: readonly ChainLink[]): readonly PersonsLink[] {
  return chain.slice(1).map(({ name, type }) => ({ name, type: LINK_TYPES.find((one) => one === type) ?? 'vague' }))
}

/** On a claim as a whole: joining it with another. */
export function onClaim(a: StatementId, title: string, others: readonly { readonly at: StatementId; readonly title: string }[]): Question {
  return {
    title: 'Join with another claim',
    about: title,
    choices: [
      {
        label: 'Says the same as …',
        means: 'Both assert the same proposition: the claims become one.',
        asks: 'other',
        body: ({ other }) => ({ kind: 'same', what: 'statement', a, b: other as StatementId }),
      },
    ],
    others: others.map(({ at, title: words }) => ({ id: at, words })),
    otherCalled: 'The other claim',
    find: async (words) => {
      const { claims } = await ask<SearchAnswer>(`/search?q=${encodeURIComponent(words)}&limit=20`)
      return claims.rows.filter(({ at }) => at !== a).map((row) => ({ id: row.at, words: row.title }))
    },
  }
}

/** Parting some statements of a claim from the others: the chosen stay together. */
export function onParting(chosen: readonly StatementView[], staying: readonly StatementView[]): Question {
  const [first, ...rest] = chosen.map(({ id }) => id)
  return {
    title: 'Make these statements a claim of their own',
    about: chosen.map(({ quote }) => quote).join(' … '),
    choices: [
      {
        label: 'Another claim',
        means: `They say something else than the other ${staying.length}.`,
        body: () =>
          first === undefined
            ? []
            : [
                ...staying.map(({ id }) => ({ kind: 'different', what: 'statement', a: first, b: id }) as const),
                ...rest.map((id) => ({ kind: 'same', what: 'statement', a: first, b: id }) as const),
              ],
      },
    ],
  }
}

/** On words of a report that the reader selected: a statement that was missed, or the right words of one that was found. */
export function onWords(report: ReportId, extent: Extent, { text, statements }: Pick<ReportAnswer, 'text' | 'statements'>): Question {
  const beside = statements.filter((one) => one.extent[0] < extent[1] && extent[0] < one.extent[1])
  const words = (at: Extent): string => text.slice(...at).replace(/\s+/g, ' ')
  const short = (said: string): string => (said.length > 60 ? `${said.slice(0, 60)} …` : said)
  return {
    title: 'Decide on these words',
    about: words(extent),
    choices: [
      {
        label: 'Add as a statement',
        means: 'The machine missed it. Say who says it.',
        asks: 'chain',
        body: ({ chain }) => ({ kind: 'add', what: 'report', a: report, extent, chain }),
      },
      ...beside.map((one): Choice => ({
        label: `These are the words of “${short(words(one.extent))}”`,
        means: 'The statement was cut wrongly.',
        body: () => ({ kind: 'correct', what: 'statement', a: one.id, extent }),
      })),
    ],
    chain: personsChain(beside[0]?.chain ?? []),
  }
}
