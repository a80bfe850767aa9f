import { describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'

const COPIED = 'The bargees had been warned twice of the broken outer weir at Orvale'

/** How often and from whom a wording counts that outlets, in order, ascribe to sources. */
async function counted(...said: readonly (readonly [outlet: string, ascribed: string])[]): Promise<string> {
  const reports = said.map(([outlet, ascribed], at) =>
    reportFromText({ place: `${at}.txt`, text: `${COPIED}, ${ascribed}.`, meta: { outlet: { value: outlet, from: 'record' } } }),
  )
  const view = await analyze(reports)
  const { whole } = [...view.claims()].map(({ id }) => view.originsOf(id)).find((one) => one.whole.reportsStating === said.length)!
  const who = whole.list.filter((origin) => origin.counted === 'supported').map((origin) => origin.who)
  return `${whole.supported} (${whole.atLeast} to ${whole.atMost}): ${who.sort().join(', ')}`
}

describe('who is meant in copies of one wording', () => {
  it.each([
    ['the coast guard said', 'the Orvale Relief Fund said', '2 (1 to 2): Orvale Relief Fund, coast guard'],
    ['the bargees’ union said', 'the coast guard said', '2 (1 to 2): bargees’ union, coast guard'],
    ['an aid charity said', 'the Orvale Relief Fund said', '1 (1 to 2): Orvale Relief Fund'],
    ['the relief group said', 'the Orvale Relief Fund said', '1 (1 to 2): Orvale Relief Fund'],
    ['the board said', 'the Orvale Weir Board said', '1 (1 to 2): Orvale Weir Board'],
  ])('“%s” beside “%s”', async (one, other, expected) => expect(await counted(['Ledan Daily', one], ['Harbour Post', other])).toBe(expected))

  it.each(['the bargees’ union said', 'a bargee said'])('follows an outlet that is cited to whom its own report has it from: %s', async (own) =>
    expect(await counted(['Coast Wire', own], ['Ledan Daily', 'Coast Wire reported'])).toBe(`1 (1 to 1): ${own.replace(/^(?:the|a) | said$/g, '')}`),
  )

  it('keeps to the speaker whom a body heard, where a copy names the body alone', async () =>
    expect(await counted(['Coast Wire', 'her brother told the Orvale Relief Fund'], ['Ledan Daily', 'the Orvale Relief Fund said'])).toBe(
      '1 (1 to 1): her brother',
    ))
})
