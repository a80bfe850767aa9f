import { describe, expect, it } from 'vitest'
import { bytesSource, DEFAULT_LIMITS, readSource } from '../../core/read/index.ts'
import type { ReadLimits } from '../../core/model/reader.ts'
import { parsers } from './index.ts'
import { zipFile } from './zip-file.fixture.ts'

const TEXT = 'The harbour of Port Ledan closed on Monday, the mayor said.'

/** What an archive gives: the place of every report, and code and place of every problem. */
async function told(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<readonly string[]> {
  const found: string[] = []
  for await (const entry of readSource({ place: 'pack.zip', source: bytesSource(bytes) }, { parsers, limits: { ...DEFAULT_LIMITS, ...limits } }))
    found.push('code' in entry ? `${entry.code} at ${entry.place}` : entry.place)
  return found
}

describe('archives', () => {
  it('give their members in order, each by its own reader', async () => {
    const bytes = zipFile([
      { name: 'b.txt', content: TEXT },
      { name: 'list.jsonl', content: `{"text":"${TEXT}"}\n{"text":"${TEXT} Twice."}\n` },
      { name: 'a/page.html', content: `<html><body><p>${TEXT}</p></body></html>` },
    ])
    expect(await told(bytes)).toEqual(['pack.zip#b.txt', 'pack.zip#list.jsonl#1', 'pack.zip#list.jsonl#2', 'pack.zip#a/page.html'])
  })

  it('may hold archives, down to a limit', async () => {
    const nested = (depth: number): Uint8Array =>
      zipFile([depth === 0 ? { name: 'a.txt', content: TEXT } : { name: 'in.zip', content: nested(depth - 1) }])
    expect(await told(nested(2))).toEqual(['pack.zip#in.zip#in.zip#a.txt'])
    expect(await told(nested(2), { depth: 2 })).toEqual(['too-deep at pack.zip#in.zip#in.zip#a.txt'])
  })

  it('leave out folders, hidden files and what file managers add', async () => {
    const names = ['in/', 'in/.DS_Store', '__MACOSX/in/a.txt', 'in/a.txt']
    expect(await told(zipFile(names.map((name) => ({ name, content: name.endsWith('/') ? '' : TEXT }))))).toEqual(['pack.zip#in/a.txt'])
  })

  it('take names that lead outside for names and nothing else', async () => {
    const bytes = zipFile([
      { name: '../../etc/a.txt', content: TEXT },
      { name: '/b.txt', content: TEXT },
      { name: 'x\\..\\c.txt', content: TEXT },
      { name: '..', content: TEXT },
    ])
    expect(await told(bytes)).toEqual(['pack.zip#etc/a.txt', 'pack.zip#b.txt', 'pack.zip#x/c.txt', 'pack.zip#member 4'])
  })

  it('do not explode', async () => {
    const zeros = new Uint8Array(4_000_000).fill(0x20)
    expect(await told(zipFile([{ name: 'bomb.txt', content: zeros }]))).toEqual(['too-large at pack.zip#bomb.txt'])
    expect(await told(zipFile([{ name: 'a.txt', content: TEXT.repeat(9) }]), { expandedBytes: 100 })).toEqual(['too-large at pack.zip#a.txt'])
    expect(
      await told(
        zipFile([
          { name: 'a.txt', content: TEXT },
          { name: 'b.txt', content: TEXT },
        ]),
        { members: 1 },
      ),
    ).toEqual(['pack.zip#a.txt', 'too-large at pack.zip'])
  })

  it('that lie about a size are caught while they are read', async () => {
    expect(
      await told(
        zipFile([
          { name: 'a.txt', content: 'x'.repeat(100_000), statedBytes: 10 },
          { name: 'b.txt', content: TEXT },
        ]),
      ),
    ).toEqual(['broken at pack.zip#a.txt', 'pack.zip#b.txt'])
  })

  it('with a password are said to have one', async () => {
    expect(
      await told(
        zipFile([
          { name: 'a.txt', content: TEXT, encrypted: true },
          { name: 'b.txt', content: TEXT },
        ]),
      ),
    ).toEqual(['encrypted at pack.zip#a.txt', 'pack.zip#b.txt'])
  })
})
