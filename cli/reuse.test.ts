import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { headwater } from './fixtures/headwater.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater reuse '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const SHARED =
  'The dredger that had lain at the north quay of Port Ledan since the spring broke from its moorings before dawn and drifted across the harbour mouth, ' +
  'where it struck the lamp tower and sank within the hour while two tugs stood by and could do nothing for it.'

const texts = [
  { id: 'coast-1', series: 'coast', date: '2031-05-02', text: `Morning edition. ${SHARED} Nobody was aboard.` },
  { id: 'coast-2', series: 'coast', date: '2031-05-03', text: `Second edition. ${SHARED} The tower is to be rebuilt.` },
  { id: 'inland-1', series: 'inland', date: '2031-05-04', text: `From the coast we hear this. ${SHARED} Tolls are to rise.` },
  {
    id: 'inland-2',
    series: 'inland',
    date: '2031-05-05',
    text: 'The grain market of Upper Sel was quiet for the third week, and prices hardly moved.',
  },
]

function corpus(): string {
  const path = join(folder, 'papers.jsonl')
  writeFileSync(path, texts.map((text) => JSON.stringify(text)).join('\n'))
  return path
}

const rows = (name: string): readonly Record<string, unknown>[] =>
  readFileSync(join(folder, 'found', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const reuse = (...args: readonly string[]) => headwater('reuse', corpus(), '--out', join(folder, 'found'), '--quiet', ...args)

describe('headwater reuse', () => {
  it('writes the passages that texts share, each with the text and the words it stands for', async () => {
    const ran = await reuse()
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^4 texts, /)
    const passages = rows('out.json')
    expect(passages.map(({ id }) => id).sort()).toEqual(['coast-1', 'coast-2', 'inland-1'])
    for (const { text } of passages) expect(text).toContain('struck the lamp tower and sank within the hour')
    expect(rows('align.json').length).toBeGreaterThan(0)
  })

  it('leaves out what texts of one series share, on request', async () => {
    await reuse('--across-series')
    const pairs = rows('align.json').map(({ series1, series2 }) => [series1, series2])
    expect(pairs.length).toBeGreaterThan(0)
    for (const [one, other] of pairs) expect(one).not.toBe(other)
  })

  it('finds nothing shorter than the shortest passage asked for', async () => {
    expect((await reuse('--min-align', '5000')).out).toContain(' 0 pairs')
  })

  it('names a path that is not there', async () => {
    const ran = await headwater('reuse', join(folder, 'absent.jsonl'), '--out', join(folder, 'found'))
    expect(ran).toMatchObject({ code: exitCodes.usage.code, err: expect.stringContaining('there is no such file') as string })
  })

  it('says so where the folder for its files cannot be made', async () => {
    writeFileSync(join(folder, 'a file'), '')
    const ran = await headwater('reuse', corpus(), '--out', join(folder, 'a file', 'found'), '--quiet')
    expect(ran).toMatchObject({ code: exitCodes.disk.code, err: expect.stringContaining('that can be written') as string })
  })
})
