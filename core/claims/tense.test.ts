import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import { isHabit } from './tense.ts'

async function tells(text: string): Promise<boolean> {
  const view = await analyze([reportFromText({ place: 'coast-wire.txt', text })])
  const [id] = view.reportIds()
  return isHabit(view.layer(id!, 'statements')[0]!, view.layer(id!, 'words'))
}

it.each(['The watch tells raids apart by the sound of their guns.', 'Ferries leave the pier of Port Ledan without a pilot.'])(
  'tells of what is done as a rule: %s',
  async (text) => expect(await tells(text)).toBe(true),
)

it.each([
  'The watch told the raids apart by the sound of their guns.',
  'The watch has told the raids apart by the sound of their guns.',
  'Ferries left the pier of Port Ledan without a pilot on Sunday.',
  'The ferries are leaving the pier of Port Ledan on Sunday.',
])('tells of what was done once: %s', async (text) => expect(await tells(text)).toBe(false))
