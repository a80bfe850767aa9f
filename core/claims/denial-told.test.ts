import { describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'

/** Statements of a text as `chain: polarity: words`. */
async function statementsIn(text: string): Promise<readonly string[]> {
  const report = reportFromText({ place: 'a.txt', text, meta: { language: { value: 'en', from: 'record' } } })
  const view = await analyze([report])
  const chainOf = (chain: readonly { readonly name: string }[]): string => chain.slice(1).map(({ name }) => name).join(' < ') // prettier-ignore
  return view.layer(report.id, 'statements').map(({ chain, polarity, extent }) => `${chainOf(chain)}: ${polarity}: ${text.slice(...extent)}`)
}

describe('what somebody denies, as another tells it', () => {
  it.each([
    ['The mayor said the board had denied draining the lock.', 'board', 'the board had denied draining the lock'],
    ['The mayor said the board had denied dumping waste.', 'board', 'the board had denied dumping waste'],
    ['The board denied it had drained the lock, the mayor said.', 'board', 'The board denied it had drained the lock'],
    ['The board rejected claims that it had drained the lock, the mayor said.', 'board', 'The board rejected claims that it had drained the lock'],
    ['The board denies that it leaks oil, the mayor said.', 'board', 'The board denies that it leaks oil'],
    ['The mayor said the board denied any role in the leak.', 'board', 'the board denied any role in the leak'],
    ['The mayor said the board disputed the toll.', 'board', 'the board disputed the toll'],
    ['The mayor said the board and the union had denied draining the lock.', 'board', 'the board and the union had denied draining the lock'],
  ])('is from who denies it: %s', async (text, who, words) => expect(await statementsIn(text)).toContain(`mayor < ${who}: negated: ${words}`))

  it.each([
    'The mayor said the board had dismissed two pilots.',
    'The mayor said the board denied asylum to 40 rowers.',
    'The mayor said the board denied the inspectors access to the lock.',
    'The mayor said the court denied bail to rowers fleeing the flood.',
    'The mayor said the board rejected an offer that would raise pay.',
    'The mayor said the board rejected a role in the talks.',
    'The mayor said the bank denied fishing rights to 40 rowers.',
  ])('is nothing where something is withheld or turned away: %s', async (text) => {
    const told = await statementsIn(text)
    expect(told[0]).toMatch(/^mayor: affirmed: /)
    expect(told.join('\n')).not.toMatch(/ < |negated/)
  })

  it('is nothing of another clause of who denies it', async () =>
    expect(await statementsIn('The board fired 40 rowers and dismissed a claim that the Vell lock was drained, the union said.')).toContain(
      'union: affirmed: The board fired 40 rowers',
    ))

  it('is the report’s own word where nobody else tells that something was turned away', async () =>
    expect(await statementsIn('The board dismissed two pilots on Friday.')).toEqual([': affirmed: The board dismissed two pilots on Friday']))

  it.each([
    'The board denied permission for the ferry to sail.',
    'Rowers rejected the plan to close the two locks.',
    'The mayor rejected calls to resign.',
    'The bank denied housing to rowers who had fled.',
  ])('is told with who turned away what, never what was turned away alone: %s', async (text) => {
    const told = await statementsIn(text)
    expect(told).toEqual([`: affirmed: ${text.slice(0, -1)}`])
  })

  it.each([
    ['The board denied planning the raid.', 'planning the raid'],
    ['The board denied funding a false survey.', 'funding a false survey'],
    ['The board denied planning to close the lock.', 'planning to close the lock'],
    ['The board denied plans to close the lock.', 'plans to close the lock'],
    ['The board denied heating had been cut.', 'heating had been cut'],
    ['The board rejected complaints that the ferry was full.', 'complaints that the ferry was full'],
    ['The board dismissed fears that the lock would burst.', 'fears that the lock would burst'],
  ])('is a denial where a deed, or what is said to be so, stands behind: %s', async (text, words) =>
    expect(await statementsIn(text)).toEqual([`board: negated: ${words}`]),
  )
})
