import { expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { denialOf } from './denied-words.ts'

/** What denies a statement, in a text of which its words, who denies it and the verb are given. */
function denialIn(text: string, { said, source, cue }: { readonly said: string; readonly source: string; readonly cue: string }): string | undefined {
  const at = (words: string): Extent => [text.indexOf(words), text.indexOf(words) + words.length]
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: { length } }) => ({ extent: [index, index + length] }))
  const row = { cue: [at(cue)], source: [at(source)], negations: [{ extent: at(cue) }] }
  const view = { report: () => ({ text }), layer: (_: string, step: string) => (step === 'passages' ? { sentences } : [row]) }
  const statement = { report: 'r', extent: at(said), parts: [at(said)], polarity: 'negated', attribution: 0 }
  return denialOf(view as unknown as CaseView, statement as unknown as Statement)
}

it.each([
  [
    'The port denied that the crane had failed.',
    { said: 'the crane had failed', source: 'The port', cue: 'denied' },
    'The port denied that the crane had failed',
  ],
  // Words of two sentences are none of one stretch, and who speaks in another is not said to deny.
  [
    'The crane had failed. The port denied it.',
    { said: 'The crane had failed', source: 'The port', cue: 'denied' },
    'The crane had failed … The port denied',
  ],
  [
    'The port was shut. It denied that the crane had failed.',
    { said: 'the crane had failed', source: 'The port', cue: 'denied' },
    'denied that the crane had failed',
  ],
])('gives a denial as one stretch of one sentence: %s', (text, given, denial) => expect(denialIn(text, given)).toBe(denial))
