import { expect, test } from 'vitest'
import { compared } from './fixtures/compare.ts'
import { sharedPassages } from './shared-passages.ts'

const CORE = 'pulled dozens of trapped passengers from the burning ferry before it sank beside the northern breakwater'

/** What side a shows of the passage that it shares with side b. */
function shown(a: string, b: string): string[] {
  return sharedPassages(compared(a, 'a'), compared(b, 'b')).map((passage) => a.slice(...passage.a))
}

test.each([
  ['a word by itself beyond an edit', `Crews quickly ${CORE}.`, `Crews ${CORE}.`, CORE],
  ['a word by itself at the end', `They ${CORE}, saying crowds cheered.`, `We ${CORE} while crowds left.`, CORE],
  ['two words that carry nothing', `Most of the crews ${CORE}.`, `Some of the divers ${CORE}.`, CORE],
  ['several such ends', `Crews then the quickly ${CORE}.`, `Crews now the ${CORE}.`, CORE],
])('%s is no part of what was copied', (_, a, b, expected) => expect(shown(a, b)).toEqual([expected]))

test.each([
  ['a figure', `They ${CORE} with nearly 40.`, `We ${CORE} with 40.`, `${CORE} with nearly 40`],
  ['a day', `They ${CORE} late on Tuesday.`, `We ${CORE} on Tuesday.`, `${CORE} late on Tuesday`],
  ['two words of which one carries something', `They ${CORE} and quickly the crew.`, `We ${CORE} and the crew.`, `${CORE} and quickly the crew`],
])('%s beyond an edit is', (_, a, b, expected) => expect(shown(a, b)).toEqual([expected]))

test('equal texts are shown whole, however short', () => {
  expect(shown(`Crews ${CORE} so`, `Crews ${CORE} so`)).toEqual([`Crews ${CORE} so`])
})
