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
    ['the opposition party said', 'the Green Union said', '1 (1 to 2): Green Union'],
    ['the flood monitor said', 'the Orvale Observatory said', '1 (1 to 2): Orvale Observatory'],
    ['the interior ministry said', 'the Ministry of the Interior said', '1 (1 to 2): Ministry of the Interior'],
    ['the bargees’ union said', 'the Orvale Bargees Union said', '1 (1 to 2): Orvale Bargees Union'],
    ['the defence ministry said', 'the Orvale Defense Ministry said', '1 (1 to 2): Orvale Defense Ministry'],
    ['the coast guard said', 'the Orvale Coastguard said', '1 (1 to 2): Orvale Coastguard'],
    ['the health ministry said', 'the ministry of health said', '1 (1 to 1): health ministry'],
    ['the board said', 'the Orvale Weir Board said', '1 (1 to 2): Orvale Weir Board'],
  ])('“%s” beside “%s”', async (one, other, expected) => expect(await counted(['Ledan Daily', one], ['Harbour Post', other])).toBe(expected))

  it('takes a description for the one of two bodies whose name holds it', async () =>
    expect(
      await counted(['Ledan Daily', 'the bargees’ union said'], ['Harbour Post', 'the Orvale Bargees Union said'], ['Echo', 'the coast guard said']),
    ).toBe('2 (1 to 3): Orvale Bargees Union, coast guard'))

  it.each(['the bargees’ union said', 'a bargee said'])('follows an outlet that is cited to whom its own report has it from: %s', async (own) =>
    expect(await counted(['Coast Wire', own], ['Ledan Daily', 'Coast Wire reported'])).toBe(`1 (1 to 1): ${own.replace(/^(?:the|a) | said$/g, '')}`),
  )

  it('keeps to the speaker whom a body heard, where a copy names the body alone', async () =>
    expect(await counted(['Coast Wire', 'her brother told the Orvale Relief Fund'], ['Ledan Daily', 'the Orvale Relief Fund said'])).toBe(
      '1 (1 to 1): her brother',
    ))
})

it('takes a short clause in a long copied passage for one utterance', async () => {
  const said = 'Forty barges sank when the outer weir at Orvale gave way before dawn on Monday'
  const reports = ['the coast guard', 'the Orvale Coastguard'].map((who, at) =>
    reportFromText({ place: `${at}.txt`, text: `${said}, ${who} said.`, meta: { outlet: { value: `Post ${at}`, from: 'record' } } }),
  )
  const view = await analyze(reports)
  const sunk = [...view.claims()].find(({ title }) => title.startsWith('Forty'))!
  const { supported, reportsStating } = view.originsOf(sunk.id).whole
  expect([supported, reportsStating]).toEqual([1, 2])
})
