/** What can be decided on each kind of thing. */
import type { CopyId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { ReportRef, StatementView } from '../contract.ts'
import type { Question } from './deciding.svelte.ts'
import { reportLine } from './shown-words.ts'

/** On a statement, alone or against another of its claim. */
export function onStatement(statement: StatementView, others: readonly StatementView[]): Question {
  const a = statement.id
  const against = others.filter(({ id }) => id !== a)
  const alone = [
    {
      label: 'Accept',
      means: 'It is read rightly: these words, this speaker, this claim.',
      body: () => ({ kind: 'accept', what: 'statement', a }) as const,
    },
    { label: 'Reject', means: 'It is misread and should not count.', body: () => ({ kind: 'reject', what: 'statement', a }) as const },
    { label: 'Unsure', means: 'You have looked and cannot tell.', body: () => ({ kind: 'unsure', what: 'statement', a }) as const },
  ]
  const between = [
    { label: 'Says the same as …', means: 'Both assert the same proposition.', kind: 'same' },
    { label: 'Says something else than …', means: 'They do not belong in one claim.', kind: 'different' },
    { label: 'Has the same source as …', means: 'Both go back to one earliest stated source.', kind: 'fold' },
    { label: 'Has another source than …', means: 'Their sources count apart.', kind: 'unfold' },
  ] as const
  return {
    title: 'Decide on this statement',
    about: statement.quote,
    choices: [
      ...alone,
      ...(against.length === 0
        ? []
        : between.map(({ label, means, kind }) => ({
            label,
            means,
            between: true,
            body: (other: string) => ({ kind, what: 'statement', a, b: other as StatementId }) as const,
          }))),
    ],
    others: against.map(({ id, quote, report }) => ({ id, words: `${reportLine(report)}: ${quote}` })),
  }
}

/** On a copied passage. */
export function onCopy(a: CopyId, words: string): Question {
  return {
    title: 'Decide on this copied passage',
    about: words,
    choices: [
      { label: 'Accept', means: 'The two reports share this passage by copying.', body: () => ({ kind: 'accept', what: 'copy', a }) },
      { label: 'Reject', means: 'The likeness is chance or a common phrase.', body: () => ({ kind: 'reject', what: 'copy', a }) },
      { label: 'Unsure', means: 'You have looked and cannot tell.', body: () => ({ kind: 'unsure', what: 'copy', a }) },
    ],
  }
}

/** On a sourcing note. */
export function onCaution(a: string, sentence: string): Question {
  return {
    title: 'Decide on this sourcing note',
    about: sentence,
    choices: [
      { label: 'Accept', means: 'It holds, and readers should see it.', body: () => ({ kind: 'accept', what: 'caution', a }) },
      {
        label: 'Dismiss',
        means: 'It does not hold or does not matter here; your reason is kept.',
        body: () => ({ kind: 'dismiss', what: 'caution', a }),
      },
    ],
  }
}

/** On a whole report. */
export function onReport(report: ReportRef, withdrawn: boolean): Question {
  const a: ReportId = report.id
  const means = withdrawn ? 'It counts again.' : 'Its voice no longer counts, and what rests on it alone falls. The report stays in the case.'
  const kind = withdrawn ? 'restore' : 'withdraw'
  return {
    title: withdrawn ? 'Restore this report' : 'Withdraw this report',
    about: `${report.title} (${reportLine(report)})`,
    choices: [{ label: withdrawn ? 'Restore' : 'Withdraw', means, body: () => ({ kind, what: 'report', a }) }],
  }
}

/** On a piece of a report's metadata. */
export function onMetadata(report: ReportRef, field: string, value: string): Question {
  return {
    title: `Correct ${field}`,
    about: `${report.title}: ${field} becomes “${value}”`,
    choices: [
      {
        label: 'Correct',
        means: 'Your value outranks what the file says; both are kept.',
        body: () => ({ kind: 'correct', what: 'report', a: report.id, field, value }),
      },
    ],
  }
}

/** On two names that may mean the same. */
export function onNames(a: MentionId, b: MentionId, words: string): Question {
  return {
    title: 'Do these names mean the same?',
    about: words,
    choices: [
      { label: 'The same', means: 'Both names mean one person, organisation or place.', body: () => ({ kind: 'same', what: 'mention', a, b }) },
      { label: 'Different', means: 'They are to be kept apart.', body: () => ({ kind: 'different', what: 'mention', a, b }) },
      { label: 'Unsure', means: 'You have looked and cannot tell.', body: () => ({ kind: 'unsure', what: 'mention', a, b }) },
    ],
  }
}

/** Taking back a decision. */
export function onUndo(a: string, words: string): Question {
  return {
    title: 'Undo this decision',
    about: words,
    choices: [
      {
        label: 'Undo',
        means: 'It no longer holds. It stays in the history, and undoing can itself be undone.',
        body: () => ({ kind: 'undo', what: 'decision', a }),
      },
    ],
  }
}
