import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import { nameKey } from './name-key.ts'
import { namesOf } from './names.ts'

async function peoplesIn(text: string): Promise<ReadonlySet<string>> {
  const report = reportFromText({ place: 'a.txt', text, meta: {} })
  const view = await analyze([report])
  return namesOf(view).peoplesOf(report.id)
}

describe('names made adjectives of', () => {
  it('are those of countries and peoples', async () => {
    expect([...(await peoplesIn('Vedian guards closed the quay of Port Ledan, and Vedian sailors left.'))]).toContain(nameKey('Vedia'))
  })

  it('are none of a town that stands before a noun and by itself', async () => {
    const peoples = await peoplesIn('Guards closed the Orta quay on Monday. A fire in Orta killed two sailors, and the Orta board met.')
    expect([...peoples]).not.toContain(nameKey('Orta'))
  })
})

describe('sorts of counted people', () => {
  it('are told by nouns that no other sort may be', async () => {
    const names = namesOf(await analyze([]))
    expect(names.sortOf('child')).toBe('child')
    expect(names.sortOf('member')).toBeUndefined()
  })
})
