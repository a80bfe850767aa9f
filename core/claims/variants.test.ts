import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import type { Variant } from '../model/claims.ts'

/** Variants of all claims of some one-sentence reports, with another day of publication where one is given, each written `on: value | value`. */
async function variantsIn(...texts: readonly (string | readonly [text: string, published: string])[]): Promise<readonly string[]> {
  const reports = texts.map((given, at) => {
    const [text, published] = typeof given === 'string' ? [given, '2031-05-06'] : given
    return reportFromText({
      place: `${at}.txt`,
      text,
      meta: { outlet: { value: `Outlet ${at}`, from: 'record' }, published: { value: published, from: 'record' } },
    })
  })
  const view = await analyze(reports)
  const kinds = (variants: readonly Variant[]): ReadonlySet<Variant['on']> => new Set(variants.map(({ on }) => on))
  return [...view.claims()].flatMap(({ variants }) =>
    [...kinds(variants)].map(
      (on) =>
        `${on}: ${variants
          .filter((one) => one.on === on)
          .map(({ value }) => value)
          .sort()
          .join(' | ')}`,
    ),
  )
}

describe('values on which the statements of one claim differ', () => {
  it('are its numbers', async () => {
    const given = await variantsIn(
      'A gas blast at the fish market of Port Ledan killed 20 people on Monday, the harbour board said.',
      'A gas blast at the fish market of Port Ledan killed at least 26 people on Monday, the Coast Monitor said.',
    )
    expect(given).toContain('figure: 20 people | at least 26 people')
  })

  it.each([
    ['The flood wall at Vey cost 40 million crowns', 'The flood wall at Vey cost 60 million crowns', '40 million crowns | 60 million crowns'],
    ['The flood destroyed 1,200 homes in the Vey valley', 'The flood destroyed 3,000 homes in the Vey valley', '1,200 homes | 3,000 homes'],
    [
      'The ferry Morning Star carried 300 passengers when it sank',
      'The ferry Morning Star carried 400 passengers when it sank',
      '300 passengers | 400 passengers',
    ],
  ])('are its sums and numbers of things: %s', async (one, other, expected) => {
    expect(await variantsIn(`${one}, the harbour board said.`, `${other}, the Coast Monitor said.`)).toContain(`figure: ${expected}`)
  })

  it('are those named as responsible', async () => {
    const given = await variantsIn(
      'The attack on the customs house of Port Ledan was carried out by the Northern Brigade, the harbour board said.',
      'The attack on the customs house of Port Ledan was carried out by the River League, the Coast Monitor said.',
    )
    expect(given.some((one) => one.startsWith('responsible: ') && one.includes('Northern Brigade') && one.includes('River League'))).toBe(true)
  })

  it('are days, with their dates where the words do not tell them', async () => {
    const given = await variantsIn(
      ['A gas blast at the fish market of Port Ledan killed 20 people yesterday, the harbour board said.', '2031-05-07'],
      ['Twenty people died in a gas blast at the fish market of Port Ledan yesterday, the Coast Monitor said.', '2031-05-08'],
      ['Twenty people were killed in a gas blast at the fish market of Port Ledan on 6 May 2031, the fire service said.', '2031-05-09'],
    )
    expect(given).toEqual(['date: yesterday (2031-05-06) | yesterday (2031-05-07)'])
  })

  it('are the version that it was so and the one that it was not', async () => {
    const given = await variantsIn(
      'The Northern Brigade burned the grain store at the outer gate of Port Ledan, the harbour board said.',
      'The Northern Brigade did not burn the grain store at the outer gate of Port Ledan, the Coast Monitor said.',
    )
    expect(given.some((one) => one.startsWith('version: '))).toBe(true)
  })

  it('are none where all agree', async () => {
    const given = await variantsIn(
      'A gas blast at the fish market of Port Ledan killed 20 people on Monday, the harbour board said.',
      'Twenty people died in a gas blast at the fish market of Port Ledan on Monday, the Coast Monitor said.',
    )
    expect(given).toEqual([])
  })
})
