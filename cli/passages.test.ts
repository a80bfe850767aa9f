import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { headwater } from './fixtures/headwater.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater passages '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const SHARED = 'the dredger that had lain at the north quay since the spring broke from its moorings before dawn'

function passages(lines: readonly string[], ...more: readonly string[]) {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, lines.join('\n'))
  return headwater('passages', file, '--out', join(folder, 'out.jsonl'), '--workers', '0', ...more)
}

const line = (id: string, text: string): string => JSON.stringify({ id, text })

describe('headwater passages', () => {
  it('writes what texts share and says how much, for people and for programs', async () => {
    const ran = await passages([line('a', `In Port Ledan ${SHARED}.`), line('b', `We hear that ${SHARED}, and sank.`)], '--quiet')
    expect(ran).toMatchObject({ code: 0, out: '2 texts, 1 passages shared\n', err: '' })
    const [written] = readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n')
    expect(JSON.parse(written!)).toEqual({
      id: 'a',
      begin: 14,
      end: 14 + SHARED.length,
      id2: 'b',
      begin2: 13,
      end2: 13 + SHARED.length,
      words: 18,
      differences: 0,
    })
  })

  it('names lines that hold no text and goes on', async () => {
    const ran = await passages([line('a', SHARED), ...Array.from({ length: 7 }, () => '{"id":'), line('b', SHARED)], '--json')
    expect(JSON.parse(ran.out)).toEqual({ texts: 2, unread: 7, passages: 1 })
    expect(ran.err).toContain('the line at byte')
    expect(ran.err).toContain('2 more such lines')
  })

  it('says so where there is nothing to read or no such file', async () => {
    expect(await passages(['plain words'], '--quiet')).toMatchObject({
      code: exitCodes.nothingRead.code,
      err: expect.stringContaining('"id" and "text"') as string,
    })
    expect(await passages([line('a', SHARED)], '--out', join(folder, 'no folder', 'out.jsonl'))).toMatchObject({ code: exitCodes.usage.code })
    const absent = await headwater('passages', join(folder, 'absent.jsonl'), '--out', join(folder, 'out.jsonl'))
    expect(absent).toMatchObject({ code: exitCodes.usage.code, err: expect.stringContaining('no such file') as string })
  })

  it('never writes over what it reads', async () => {
    const file = join(folder, 'texts.jsonl')
    const ran = await passages([line('a', SHARED), line('b', SHARED)], '--out', file)
    expect(ran).toMatchObject({ code: exitCodes.usage.code, err: expect.stringContaining('another file') as string })
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2)
  })

  it('leaves no half-written file', async () => {
    mkdirSync(join(folder, 'out.jsonl'))
    expect((await passages([line('a', SHARED), line('b', SHARED)], '--quiet')).code).toBe(exitCodes.usage.code)
    expect(readdirSync(folder).sort()).toEqual(['out.jsonl', 'texts.jsonl'])
  })
})
