import { describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'

/** Statements of a text as `chain: words`, of parts alone or of the others. */
async function statementsIn(text: string, part: boolean): Promise<readonly string[]> {
  const report = reportFromText({ place: 'a.txt', text, meta: { language: { value: 'en', from: 'record' } } })
  const view = await analyze([report], { about: { name: 'a', question: '' } })
  return view
    .layer(report.id, 'statements')
    .filter(({ partOf }) => (partOf !== undefined) === part)
    .map(
      ({ chain, extent }) =>
        `${chain
          .slice(1)
          .map(({ name }) => name)
          .join(' < ')}: ${text.slice(...extent)}`,
    )
}

describe('a part of what somebody tells of the words of another', () => {
  it('is the other’s alone', async () => {
    const text = 'Ada Finn said that all maps show that the navy was behind a leak that the opposition claims killed hundreds.'
    expect(await statementsIn(text, true)).toEqual([])
    expect(await statementsIn(text, false)).toContain('Ada Finn < opposition: killed hundreds')
  })
  it('is kept where it holds who says it, or nobody else does', async () => {
    const text = 'The mayor said the union said a gale killed 30 rowers and wounded 20.'
    expect(await statementsIn(text, true)).toEqual([
      'mayor: the union said a gale killed 30 rowers',
      'mayor < union: a gale killed 30 rowers',
      'mayor < union: wounded 20',
    ])
    expect(await statementsIn('The mayor said a gale killed 30 rowers and wounded 20.', true)).toContain('mayor: wounded 20')
  })
})

describe('a clause that tells what somebody denies', () => {
  it.each([
    ['The mayor said the ferry board had denied draining the old lock.', 'the ferry board had denied draining the old lock', 'negated'],
    ['The ferry board has denied draining the old lock, the mayor said.', 'The ferry board has denied draining the old lock', 'negated'],
    ['The mayor said the ferry board had drained the old lock.', 'the ferry board had drained the old lock', 'affirmed'],
  ])('denies it: %s', async (text, words, polarity) => {
    const report = reportFromText({ place: 'a.txt', text, meta: { language: { value: 'en', from: 'record' } } })
    const view = await analyze([report], { about: { name: 'a', question: '' } })
    const told = view.layer(report.id, 'statements').filter(({ extent, partOf }) => text.slice(...extent) === words && partOf === undefined)
    expect(told.map((one) => one.polarity)).toEqual([polarity])
    expect(told.map(({ chain }) => chain.at(-1)!.name)).toEqual([polarity === 'negated' ? 'ferry board' : 'mayor'])
  })
})
