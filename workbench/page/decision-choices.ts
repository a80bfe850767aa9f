/** What can be decided on each kind of thing. */
import type { CopyId, MentionId, ReportId } from '../../core/model/ids.ts'
import type { ActorRow, Listing, ReportRef } from '../contract.ts'
import { ask } from './ask.ts'
import type { Question } from './deciding.svelte.ts'
import { reportLine } from './shown-words.ts'

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
    ...(!withdrawn && { falls: `report=${a}` }),
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

/** On a name that a reader wants to join with another one, by its words. */
export function onMerging(a: MentionId, name: string): Question {
  return {
    title: 'Join with another name',
    about: name,
    choices: [
      {
        label: 'The same as …',
        means: 'Both names mean one person, organisation or place.',
        asks: 'other',
        body: ({ other }) => ({ kind: 'same', what: 'mention', a, b: other as MentionId }),
      },
    ],
    others: [],
    otherCalled: 'The other name',
    find: async (words) => {
      const { rows } = await ask<Listing<ActorRow>>(`/actors?q=${encodeURIComponent(words)}&limit=20`)
      return rows.filter(({ at }) => at !== a).map((actor) => ({ id: actor.at, words: `${actor.name} (${actor.kind}, in ${actor.reports} reports)` }))
    },
  }
}

/** On a mention that does not belong under its name. */
export function onParting(a: MentionId, b: MentionId, words: string): Question {
  return {
    title: 'Part this mention from the name',
    about: words,
    choices: [
      {
        label: 'Means another',
        means: 'It is kept apart from the name it stands under.',
        body: () => ({ kind: 'different', what: 'mention', a, b }),
      },
    ],
  }
}

/** On a source, under a name: withdrawing it, and on whose side it stands. */
export function onSource(a: MentionId, name: string): Question {
  return {
    title: 'Decide on this source',
    about: name,
    choices: [
      {
        label: 'Withdraw',
        means: 'What it says, and what is said through it, no longer counts. It stays in the case.',
        body: () => ({ kind: 'withdraw', what: 'mention', a }),
      },
      { label: 'Restore', means: 'It counts again, where it was withdrawn.', body: () => ({ kind: 'restore', what: 'mention', a }) },
      {
        label: 'Stands on a side …',
        means: 'Set by you, shown beside counts; it folds nothing. Leave the words empty to take it back.',
        asks: 'words',
        body: ({ words }) => ({ kind: 'side', what: 'mention', a, side: words }),
      },
    ],
    falls: `mention=${a}`,
  }
}

/** Taking back a decision, or those of one act. */
export function onUndo(ids: readonly string[], words: string): Question {
  return {
    title: ids.length === 1 ? 'Undo this decision' : `Undo these ${ids.length} decisions`,
    about: words,
    choices: [
      {
        label: 'Undo',
        means:
          ids.length === 1
            ? 'It no longer holds. It stays in the history, and undoing can itself be undone.'
            : 'They no longer hold. They stay in the history, and undoing can itself be undone.',
        body: () => ids.map((a) => ({ kind: 'undo', what: 'decision', a }) as const),
      },
    ],
  }
}
