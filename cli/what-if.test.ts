import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headwater } from './fixtures/headwater.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater what-if '))
  writeFileSync(join(folder, 'a.txt'), 'Two boats sank off Port Ledan in the storm on Monday, Ada Finn said.')
  writeFileSync(join(folder, 'b.txt'), 'Two boats sank in the storm off Port Ledan on Monday, Captain Ned Marsh told the paper.')
  writeFileSync(join(folder, 'c.txt'), "Bread became dearer in Sarn on Friday, the dockers' union said.")
  writeFileSync(join(folder, 'd.txt'), "The ferry to Telle was late on Sunday, the dockers' union said.")
  await headwater('analyze', folder, '--workers', '0', '--quiet')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface WhatIf {
  readonly withdrawn: { readonly reports: readonly { readonly place: string }[] }
  readonly claims: readonly { readonly before: { readonly supported: number }; readonly after: { readonly supported: number } }[]
}

describe('headwater what-if', () => {
  it('lists the claims that fall if a report is withdrawn, for people and for programs', async () => {
    const { withdrawn, claims } = JSON.parse((await headwater('what-if', folder, '--withdraw', 'a.txt', '--json')).out) as WhatIf
    expect(withdrawn.reports.map(({ place }) => place)).toEqual(['a.txt'])
    expect(claims.length).toBeGreaterThan(0)
    for (const { before, after } of claims) expect(after.supported).toBeLessThan(before.supported)
    const told = await headwater('what-if', folder, '--withdraw', 'a.txt')
    expect(told.out).toMatch(/would fall for \d+ claims? of \d+/)
    expect(told.out).toContain('Counts depend on your selection')
  })

  it('takes the name of a source', async () => {
    const told = await headwater('what-if', folder, '--withdraw', 'Ada Finn')
    expect(told.out).toContain('no longer counted: Ada Finn')
  })

  it('tells a name that several bear once', async () => {
    const told = await headwater('what-if', folder, '--withdraw', "dockers' union")
    expect(told.out).toMatch(/^If dockers' union were withdrawn, .* fall for 2 claims/)
  })

  it('offers near names where nothing is called so', async () => {
    const told = await headwater('what-if', folder, '--withdraw', 'Ada Fynn')
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean: Ada Finn') as string })
  })
})
