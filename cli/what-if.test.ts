import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runHeadwater } from './run.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater what-if '))
  writeFileSync(join(folder, 'a.txt'), 'Two boats sank off Port Ledan in the storm on Monday, Ada Finn said.')
  writeFileSync(join(folder, 'b.txt'), 'Two boats sank in the storm off Port Ledan on Monday, Captain Ned Marsh told the paper.')
  await headwater('analyze', folder, '--workers', '0', '--quiet')
}, 60_000)
afterAll(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function headwater(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' }
  process.exitCode = undefined
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => ((said.out += String(piece)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => ((said.err += String(piece)), true))
  await runHeadwater(args)
  vi.restoreAllMocks()
  return { ...said, code: Number(process.exitCode ?? 0) }
}

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

  it('offers near names where nothing is called so', async () => {
    const told = await headwater('what-if', folder, '--withdraw', 'Ada Fynn')
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean: Ada Finn') as string })
  })
})
