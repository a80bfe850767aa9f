import { expect, test } from 'vitest'
import { carrierGroups, copyPairs, passageLinks, postings } from '../../core/copies/index.ts'
import { inThread, interpret, memoryStore, reportFromText, viewOfStore, type CaseView, type Plan } from '../../core/index.ts'
import { passages } from '../../core/passages/index.ts'
import { times } from '../../core/times/index.ts'
import { words } from '../../core/words/index.ts'
import { chainsFound } from '../chains-found.ts'
import { generateChains, type ChainReport } from './chains.ts'

const plan: Plan = [words, passages, times, postings, passageLinks, copyPairs, carrierGroups]

async function caseOf(reports: readonly ChainReport[]): Promise<CaseView> {
  const store = memoryStore(
    reports.map(({ document: { id, text, outlet, published } }) =>
      reportFromText({
        place: `chains.jsonl#${id}`,
        key: id,
        text,
        meta: { outlet: { value: outlet, from: 'record' }, ...(published !== undefined && { published: { value: published, from: 'record' } }) },
      }),
    ),
  )
  const view = viewOfStore(store, { about: { name: 'chains', question: '' }, problems: [], decisions: [] })
  await interpret(plan, { store, view, executor: inThread, matterKey: () => '' })
  return view
}

test.each([
  ['with dates', true, 0.95],
  ['without dates', false, 0.8],
])('copies of generated chains are traced to their parents: %s', async (_, dated, least) => {
  const reports = [...generateChains({ chains: 24, seed: 7, dated })].flat()
  const found = chainsFound(await caseOf(reports), reports)
  expect(found.copies).toBeGreaterThan(50)
  expect(found.directionRight / found.copies).toBeGreaterThanOrEqual(least)
  expect(found.parentRight / found.copies).toBeGreaterThanOrEqual(least)
  expect(found.directionWrong / found.copies).toBeLessThanOrEqual(0.03)
})

test('equal seeds give equal chains, and parents come before their copies', () => {
  const chains = [...generateChains({ chains: 5, seed: 3, dated: true })]
  expect([...generateChains({ chains: 5, seed: 3, dated: true })]).toEqual(chains)
  for (const chain of chains)
    chain.forEach(({ parents, edits }, i) => {
      const earlier = chain.slice(0, i).map(({ document }) => document.id)
      for (const parent of parents) expect(earlier).toContain(parent)
      expect(parents.length > 0).toBe(edits.length > 0)
    })
})
