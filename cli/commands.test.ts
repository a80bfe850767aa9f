import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caseDirectoryOf, openCase } from '../adapters/case/index.ts'
import { exitCodes } from './exit-codes.ts'
import { headwater, type Ran } from './fixtures/headwater.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater command ä '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const story = 'The harbour at Port Ledan was closed on Tuesday, the mayor said.\n\nTwo dock workers were hurt, Coast Wire reported.'
const jsonOf = (ran: Ran): Record<string, unknown> => JSON.parse(ran.out) as Record<string, unknown>
const analyze = (...args: readonly string[]): Promise<Ran> => headwater('analyze', folder, '--workers', '0', ...args)

describe('headwater analyze', () => {
  it('reads a folder and says what it found, for people and for programs', async () => {
    file('a.txt', story)
    const first = await analyze()
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining('1 file read') as string })
    expect(first.out).toMatch(/^1 report, /)
    file('b.txt', 'The ferry sailed.')
    expect(jsonOf(await analyze('--json', '--quiet'))).toMatchObject({ read: 1, unchanged: 1, reports: 1, problems: [], counts: { reports: 2 } })
  })

  it('says nothing but the result when quiet', async () => {
    file('a.txt', story)
    expect((await analyze('--quiet')).err).toBe('')
  })

  it('keeps the case elsewhere on request', async () => {
    file('a.txt', story)
    const elsewhere = join(folder, 'else where')
    expect((await analyze('--case', elsewhere)).code).toBe(0)
    expect(jsonOf(await headwater('status', '--case', elsewhere, '--json'))).toMatchObject({ case: elsewhere, counts: { reports: 1 } })
  })
})

describe('headwater ask', () => {
  const about = async (): Promise<unknown> => jsonOf(await headwater('status', folder, '--json'))['about']

  it('says what the case serves, and keeps name and cut-off date until others are given', async () => {
    file('a.txt', story)
    await analyze()
    const asked = await headwater('ask', folder, '--question', 'Who was hurt?', '--name', 'Port Ledan', '--cut-off', '2031-05-31')
    expect(asked).toMatchObject({ code: 0, out: 'Port Ledan: Who was hurt? Nothing was searched after 2031-05-31.\n' })
    expect(await about()).toEqual({ name: 'Port Ledan', question: 'Who was hurt?', cutOff: '2031-05-31' })
    expect(jsonOf(await headwater('ask', folder, '--question', 'Who closed the harbour?', '--json'))).toMatchObject({
      about: { name: 'Port Ledan', question: 'Who closed the harbour?', cutOff: '2031-05-31' },
    })
    await analyze()
    expect(await about()).toMatchObject({ question: 'Who closed the harbour?' })
  })

  it.each([
    ['no question', []],
    ['an empty question', ['--question', '  ']],
    ['a date that is none', ['--question', 'Who?', '--cut-off', '31 May']],
    ['a day that does not exist', ['--question', 'Who?', '--cut-off', '2031-02-30']],
  ])('refuses %s', async (_, options) => {
    file('a.txt', story)
    await analyze()
    expect((await headwater('ask', folder, ...options)).code).toBe(exitCodes.usage.code)
    expect(await about()).toMatchObject({ question: '' })
  })

  it('refuses a folder without a case', async () => {
    expect(await headwater('ask', folder, '--question', 'Who?')).toMatchObject({
      code: exitCodes.usage.code,
      err: expect.stringMatching(/no case yet/) as string,
    })
  })
})

describe('headwater --example', () => {
  it('is explained with the name of each', async () => {
    const { out } = await headwater('open', '--help')
    expect(out).toMatch(/harbour +twelve/)
    expect(out).toMatch(/newswire +a hundred and fifty/)
  })

  it('refuses one that is not bundled, and a folder beside it', async () => {
    expect(await headwater('--example', 'atlantis')).toMatchObject({ code: exitCodes.usage.code, err: expect.stringMatching(/harbour/) as string })
    expect(await headwater(folder, '--example', 'newswire')).toMatchObject({
      code: exitCodes.usage.code,
      err: expect.stringMatching(/not both/) as string,
    })
  })
})

describe('bad input', () => {
  it('an empty folder', async () => {
    expect(await analyze()).toMatchObject({ code: exitCodes.nothingRead.code, err: expect.stringMatching(/holds no file/) as string })
  })

  it('a folder without a readable file, with the reasons', async () => {
    file('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3))
    expect(await analyze()).toMatchObject({ code: exitCodes.nothingRead.code, err: expect.stringMatching(/photo\.jpg: Unexpected/) as string })
  })

  it('no such folder, and a file where a folder is expected', async () => {
    expect(await headwater('analyze', join(folder, 'gone'))).toMatchObject({
      code: exitCodes.usage.code,
      err: expect.stringMatching(/no such folder/) as string,
    })
    expect(await headwater('analyze', file('a.txt', story))).toMatchObject({
      code: exitCodes.usage.code,
      err: expect.stringMatching(/is a file/) as string,
    })
  })

  it('a file of 200 MB, a binary file named .txt, invalid UTF-8 and a file that has gone, beside a good one', async () => {
    file('good.txt', story)
    truncateSync(file('huge.txt', story), 200 * 1024 * 1024)
    file(
      'binary.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 89 + (i >> 3)) & 0xff),
    )
    file('latin.txt', Buffer.from('Le maire de Port L\u00e9dan a ferm\u00e9 le port. '.repeat(20), 'latin1'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.txt'))
    const ran = await analyze('--json')
    expect(ran.code).toBe(exitCodes.done.code)
    const problems = jsonOf(ran)['problems'] as { place: string; code: string; message: string }[]
    const places = problems.map(({ place }) => place)
    expect(places).toEqual(expect.arrayContaining(['binary.txt', 'gone.txt', 'huge.txt']))
    expect(places).not.toContain('good.txt')
    expect(problems.find(({ place }) => place === 'gone.txt')?.code).toBe('vanished')
    for (const { message } of problems) expect(message).toMatch(/^Unexpected .{20}/)
    expect((jsonOf(ran)['counts'] as { reports: number }).reports).toBeGreaterThanOrEqual(2)
  })

  it('a place for the case that cannot be made', async () => {
    file('a.txt', story)
    expect(await analyze('--case', join(file('plain', 'x'), 'case'))).toMatchObject({
      code: exitCodes.disk.code,
      err: expect.stringMatching(/--case DIR/) as string,
    })
  })

  it('a folder that cannot be written', { skip: process.platform === 'win32' || process.getuid?.() === 0 }, async () => {
    file('a.txt', story)
    const { chmodSync } = await import('node:fs')
    chmodSync(folder, 0o500)
    expect(await analyze()).toMatchObject({ code: exitCodes.disk.code, err: expect.stringMatching(/--case DIR/) as string })
    chmodSync(folder, 0o700)
  })

  it('a second Headwater on the case: writing is refused, reading is not', async () => {
    file('a.txt', story)
    await analyze()
    const first = openCase(caseDirectoryOf(folder), { mode: 'write' })
    try {
      expect(await analyze()).toMatchObject({ code: exitCodes.locked.code, err: expect.stringContaining(`process ${process.pid}`) as string })
      expect(jsonOf(await analyze('--json'))).toMatchObject({ error: { exit: 'locked', code: exitCodes.locked.code } })
      expect(jsonOf(await headwater('status', folder, '--json'))).toMatchObject({ counts: { reports: 1 }, writer: { pid: process.pid } })
      const out = join(folder, 'out.json')
      expect(await headwater('export', folder, '--format', 'json', '--persons', 'leave-out', '--out', out)).toMatchObject({
        code: 0,
        err: expect.stringMatching(/not entered in its log/) as string,
      })
    } finally {
      first.close()
    }
    expect((await analyze()).code).toBe(0)
  })

  it.each([
    [['analyze']],
    [['analyze', 'x', '--workers', 'many']],
    [['open', 'x', '--port', '99999']],
    [['export', 'x', '--format', 'stone', '--out', '-']],
    [['status', '--nonsense']],
    [['status', 'a', 'b']],
    [['status', '/']],
    [['add', '/', 'x']],
    [['serve', '/']],
  ])('the command line %j', async (args) => {
    const ran = await headwater(...args)
    expect(ran).toMatchObject({ code: exitCodes.usage.code, out: '' })
    expect(ran.err.length).toBeGreaterThan(20)
  })
})

describe('headwater add', () => {
  it('adds files from elsewhere, and a file of the folder only once', async () => {
    file('a.txt', story)
    await analyze()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'b.txt'), 'The ferry sailed.')
    const elsewhere = mkdtempSync(join(tmpdir(), 'headwater more '))
    writeFileSync(join(elsewhere, 'c.txt'), 'The quay reopened.')
    const ran = await headwater('add', folder, join(folder, 'sub', 'b.txt'), join(elsewhere, 'c.txt'), '--json', '--workers', '0')
    expect(jsonOf(ran)).toMatchObject({ read: 2, reports: 2, counts: { reports: 3 } })
    expect(jsonOf(await analyze('--json'))).toMatchObject({ read: 0, reports: 0, counts: { reports: 3 } })
    rmSync(elsewhere, { recursive: true })
  })
})

describe('headwater verify', () => {
  it('passes a sound case and shows a changed original', async () => {
    file('a.txt', story)
    await analyze()
    expect((await headwater('verify', folder)).code).toBe(0)
    const opened = openCase(caseDirectoryOf(folder), { mode: 'read' })
    const { sha256 } = [...opened.imports().values()][0]!
    writeFileSync(opened.originals.pathOf(sha256), 'forged')
    opened.close()
    const ran = await headwater('verify', folder, '--json')
    expect(ran.code).toBe(exitCodes.notSound.code)
    expect(ran.out).toMatch(/a\.txt: its bytes are not those/)
  })
})

describe('headwater export', () => {
  it('wants to be told what to do with names, and enters what it wrote in the log', async () => {
    file('a.txt', story)
    await analyze()
    const out = join(folder, 'case.json')
    expect(await headwater('export', folder, '--format', 'json', '--out', out)).toMatchObject({
      code: exitCodes.usage.code,
      err: expect.stringMatching(/--persons keep/) as string,
    })
    expect((await headwater('export', folder, '--format', 'json', '--persons', 'keep', '--out', out)).code).toBe(0)
    expect(() => JSON.parse(readFileSync(out, 'utf8')) as unknown).not.toThrow()
    const opened = openCase(caseDirectoryOf(folder), { mode: 'read' })
    expect([...opened.log.entries('export')].map(({ body }) => body)).toMatchObject([{ format: 'json', persons: 'keep', file: out }])
    opened.close()
  })
})

describe('help', () => {
  it('teaches every command with an example', async () => {
    const { headwaterProgram } = await import('./program.ts')
    for (const command of headwaterProgram().commands) {
      const { out, code } = await headwater(command.name(), '--help')
      expect(code, command.name()).toBe(0)
      expect(out, command.name()).toMatch(/Examples?\b[^:]*:\n\s+\$ headwater/)
    }
  })

  it('prints the version', async () => {
    expect(await headwater('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string })
  })
})
