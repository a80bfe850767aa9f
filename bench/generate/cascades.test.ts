import { describe, expect, it } from 'vitest'
import { analyze, predictionsOf, reportFromText, score, type GoldFolder } from '../../core/index.ts'
import { generateCascades } from './cascades.ts'

/** How well sources are counted in cascades: the scores of the numbers of sources. */
async function counted(gold: GoldFolder): Promise<{ readonly supportedExact: number; readonly meanError: number }> {
  const reports = gold.documents!.map(({ id, text, outlet, published }) =>
    reportFromText({
      place: id,
      key: id,
      text,
      meta: { outlet: { value: outlet!, from: 'record' }, published: { value: published!, from: 'record' } },
    }),
  )
  return score(gold, predictionsOf(await analyze(reports))).scores['origins'] as { readonly supportedExact: number; readonly meanError: number }
}

describe('generated cascades', () => {
  it('are equal for equal seeds and differ for others', () => {
    const made = (seed: number): GoldFolder => generateCascades({ cascades: 3, seed, dropped: 0 })
    expect(made(1)).toEqual(made(1))
    expect(made(1)).not.toEqual(made(2))
  })

  it('place their statements, and know at most three sources', () => {
    const { documents, claims } = generateCascades({ cascades: 10, seed: 3, dropped: 0.3 })
    const texts = new Map(documents!.map(({ id, text }) => [id, text]))
    for (const { statements, origins, text } of claims!) {
      expect(origins.supported).toBeGreaterThanOrEqual(1)
      expect(origins.supported).toBeLessThanOrEqual(3)
      const toll = /\d+ people/.exec(text!)![0]
      for (const { doc, span } of statements) {
        expect(texts.get(doc)!.slice(...span)).toContain(toll)
        expect(texts.get(doc)!.slice(...span)).not.toContain(' when ')
      }
    }
  })

  it('are counted rightly nineteen times in twenty where sources are stated', async () => {
    const { supportedExact, meanError } = await counted(generateCascades({ cascades: 20, seed: 1, dropped: 0 }))
    expect(supportedExact).toBeGreaterThanOrEqual(0.95)
    expect(meanError).toBeLessThanOrEqual(0.05)
  }, 120_000)
})
