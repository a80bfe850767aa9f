import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import { agentsDiffer, agentsOf } from './agents.ts'
import { nameKey } from './name-key.ts'
import { namesOf } from './names.ts'

async function agentsIn(text: string): Promise<ReadonlySet<string>> {
  const report = reportFromText({ place: 'a.txt', text, meta: {} })
  const view = await analyze([report])
  return agentsOf(view, view.layer(report.id, 'statements')[0]!, namesOf(view))
}

describe('who acts', () => {
  it.each([
    ['Ada Finn sold the quay to the League on Monday.', 'Finn'],
    ['The decision of Vedia to close the port angered the crews.', 'Vedia'],
  ])('%s', async (text, agent) => {
    expect([...(await agentsIn(text))]).toContain(nameKey(agent))
  })

  it.each(['The Morning Star was seized by Vedia on Monday.', 'Nothing about the strike in Port Ledan.'])('nobody in: %s', async (text) => {
    expect([...(await agentsIn(text))]).toEqual([])
  })
})

describe('other agents', () => {
  const acting = (agents: string, names: string) => ({ agents: new Set(agents.split(' ').filter(Boolean)), names: new Set(names.split(' ')) })
  it.each([
    ['two courts', acting('ledn', 'ledn quay'), acting('orta', 'orta quay'), true],
    ['one court', acting('ledn', 'ledn quay'), acting('ledn', 'ledn'), false],
    ['one names nobody', acting('', 'quay'), acting('orta', 'orta'), false],
    ['the other is named as to whom it was done', acting('ledn', 'ledn orta'), acting('orta', 'orta'), false],
  ])('%s', (_, a, b, differ) => {
    expect(agentsDiffer(a, b)).toBe(differ)
    expect(agentsDiffer(b, a)).toBe(differ)
  })
})
