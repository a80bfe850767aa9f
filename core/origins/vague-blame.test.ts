import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import { identitiesOf } from './identities.ts'
import { traced } from './trace.ts'
import { withVagueBlame } from './vague-blame.ts'

/** Whose word it is, for the part of a sentence that says who did it. */
async function endOfDeed(text: string): Promise<string | undefined> {
  const report = reportFromText({ place: 'ledan-daily.txt', text })
  const view = await analyze([report])
  const deed = view.layer(report.id, 'statements').find(({ agent, partOf }) => agent !== undefined && partOf !== undefined)
  return deed && withVagueBlame(view, traced(deed, identitiesOf(view))).end.kind
}

it('takes nobody for whom blames where an act is blamed in passing', async () => {
  expect(await endOfDeed('A car bombing blamed on the Northern League killed nine people in Port Ledan, the Coast Monitor said.')).toBe('vague')
})

it('takes the speaker where the act is named with who did it', async () => {
  expect(await endOfDeed('A Northern League car bombing killed nine people in Port Ledan, the Coast Monitor said.')).toBe('speaker')
})
