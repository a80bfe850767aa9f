import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportFromText } from '../../core/index.ts'
import type { ClaimId, MentionId } from '../../core/model/ids.ts'
import { analyzeCase, openCase, type OpenCase } from '../case/index.ts'
import { localEngine } from '../engines/local.ts'
import { type CaseLists, listsInMemory } from './index.ts'

let folder: string
let opened: OpenCase
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-about-'))
  opened = openCase(folder, { mode: 'write' })
})
afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

async function listed(...texts: readonly string[]): Promise<void> {
  opened.putReports(texts.map((text, place) => reportFromText({ place: `${texts.length} ${place}.txt`, text })))
  await analyzeCase(opened, { executor: localEngine({ workers: 0 }).executor })
  opened.updateLists()
}

/** Whom each claim speaks about, and who of them is heard nowhere. */
function about(lists: CaseLists): ReadonlyMap<ClaimId | 'unheard', unknown> {
  const { rows } = lists.claims({}, 'title', { offset: 0, limit: 1000 })
  const unheard = lists.matrix({ topics: [], by: 'year' }).unheard
  return new Map<ClaimId | 'unheard', unknown>([['unheard', unheard], ...rows.map(({ id }) => [id, lists.spokenAbout(id)] as const)])
}

test('whom a claim speaks about follows what other reports say of a name, and what people decide of it', async () => {
  await listed(
    'Mayor Bram Oster opened the gates of the quay on Sunday, a guard said.',
    'Police arrested Ms Ilse Maron in Port Ledan on 3 May 2031, a guard said.',
  )
  // An actor is named after its smallest mention: of these some are smaller.
  const seen = ['boats', 'ropes', 'sacks', 'lamps', 'nets', 'bells', 'carts', 'oars']
  await listed(...seen.map((what) => `Mayor Bram Oster was seen near ${what}, a guard said.`))
  const before = about(opened.lists)
  expect(before).toEqual(about(listsInMemory(opened.view)))
  const [a, b] = ['Oster', 'Maron'].map(mentionOf).sort() as [MentionId, MentionId]
  opened.decide({ body: { kind: 'same', what: 'mention', a, b }, by: 'R. Reader', why: 'one person' })
  await listed()
  expect(about(opened.lists)).toEqual(about(listsInMemory(opened.view)))
  expect(about(opened.lists)).not.toEqual(before)
})

function mentionOf(name: string): MentionId {
  return [...opened.view.actors()].find(({ names }) => names.some((one) => one.includes(name)))!.mentions[0]!.id
}
