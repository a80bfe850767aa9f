import { expect, it } from 'vitest'
import { caseOf, namesOfActors } from './fixtures/actors-of.ts'

/** Whether two names stand for one actor of the case. */
async function areOne(texts: readonly string[], a: string, b: string): Promise<boolean> {
  return namesOfActors(await caseOf(texts)).some((names) => names.split(' = ').includes(a) && names.split(' = ').includes(b))
}

it('does not chain two bodies through a group that has a name of its own', async () => {
  const text =
    'The guards are fighting the Shore Front group the Coast Observatory for Harbour Rights said on Monday. The Observatory counted twelve dead. The Shore Front denied it.'
  expect(await areOne([text], 'Shore Front', 'Coast Observatory for Harbour Rights')).toBe(false)
  expect(await areOne([text], 'Observatory', 'Coast Observatory for Harbour Rights')).toBe(true)
})

it('does not take a place for the short name of a body that is called after it', async () => {
  const texts = [
    'The Ledan Coast Union met on Monday. Fighting went on in northern Ledan, the union said.',
    'The Army of Orta and Ledan left the harbour. Two ships burned in Ledan on Monday.',
  ]
  expect(await areOne(texts, 'Ledan', 'Ledan Coast Union')).toBe(false)
  expect(await areOne(texts, 'Ledan', 'Army of Orta and Ledan')).toBe(false)
})

it('does not read a short name as letters from inside the words of another', async () => {
  const text = 'The Coastal Navy left port, CANA reported. The Coastal Navy denied it.'
  expect(await areOne([text], 'CANA', 'Coastal Navy')).toBe(false)
})

it('takes an acronym for the body that a text states it for, not for a name that has its letters', async () => {
  const texts = [
    'The Upper Lagoon Authority met at noon. The ULA put it off, a clerk said.',
    'The United Ledan Association (ULA) counted twelve dead.',
    'The ULA said on Monday that twelve were dead.',
  ]
  const view = await caseOf(texts)
  const bare = [...view.actors()].filter(({ names }) => names.includes('ULA'))
  expect(bare.map(({ names, mentions }) => [names.find((name) => name !== 'ULA'), new Set(mentions.map(({ report }) => report)).size])).toEqual(
    expect.arrayContaining([
      ['United Ledan Association', 2],
      ['Upper Lagoon Authority', 1],
    ]),
  )
})
