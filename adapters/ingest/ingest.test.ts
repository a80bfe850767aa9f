import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesOfBase64 } from '../../core/text/bytes-of-base64.ts'
import { zipExample } from '../../core/read/zip-example.data.ts'
import { ingest, READERS } from './index.ts'
import type { IngestedFile, IngestOptions } from './index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-ingest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(paths: readonly string[] = [folder], options: IngestOptions = {}): Promise<readonly IngestedFile[]> {
  const files: IngestedFile[] = []
  for await (const file of ingest(paths, { workers: 0, ...options })) files.push(file)
  return files
}

/** One line a file: place, outcome, places of reports, codes of problems. */
const told = (files: readonly IngestedFile[]): readonly string[] =>
  files.map(({ place, outcome, reports, problems }) =>
    [place, outcome, ...reports.map((report) => report.place), ...problems.map(({ place, code }) => `${code} at ${place}`)].join(' '),
  )

const TEXT = 'The harbour of Port Ledan closed on Monday, the mayor said.'

describe('a folder', () => {
  it('is read in order of place, without hidden files and cases', async () => {
    put('b.txt', TEXT)
    put('a/c.txt', TEXT)
    put('a.txt', TEXT)
    put('.headwater/derived.sqlite', 'SQLite')
    put('.notes.txt', TEXT)
    expect(told(await read())).toEqual(['a.txt read a.txt', 'a/c.txt read a/c.txt', 'b.txt read b.txt'])
  })

  it('gives the bytes that were read, and says how far it is', async () => {
    put('a.txt', TEXT)
    put('b.txt', `${TEXT} Twice.`)
    const files = await read()
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([TEXT, `${TEXT} Twice.`])
    expect(files.map(({ done, total, readers }) => [done, total, readers])).toEqual([
      [1, 2, READERS],
      [2, 2, READERS],
    ])
  })

  it('that is empty gives nothing', async () => expect(await read()).toEqual([]))

  it('gives equal reports twice', async () => {
    put('a.jsonl', `{"id":"x","text":"${TEXT}"}\n{"id":"y","text":"${TEXT}"}\n`)
    put('pack.zip', bytesOfBase64(zipExample))
    const ids = async (): Promise<readonly string[]> => (await read()).flatMap(({ reports }) => reports.map(({ id }) => id))
    const first = await ids()
    expect(first).toHaveLength(4)
    expect(await ids()).toEqual(first)
  })

  it('may be a single file, or several paths; names below a root are relative to it', async () => {
    const file = put('in/a.txt', TEXT)
    put('other/b.txt', TEXT)
    expect(told(await read([file]))).toEqual(['a.txt read a.txt'])
    expect(told(await read([join(folder, 'in'), join(folder, 'other')]))).toEqual(['in/a.txt read in/a.txt', 'other/b.txt read other/b.txt'])
    expect(told(await read([file], { root: folder }))).toEqual(['in/a.txt read in/a.txt'])
  })
})

describe('what was read before', () => {
  const known = (files: readonly IngestedFile[]) => (place: string) => {
    const file = files.find((other) => other.place === place)
    return file && { bytes: file.bytes.byteLength, modified: file.modified, readers: file.readers }
  }

  it('is not read again until it changes', async () => {
    const path = put('a.txt', TEXT)
    put('b.txt', TEXT)
    const before = await read()
    expect(told(await read([folder], { known: known(before) }))).toEqual(['a.txt unchanged', 'b.txt unchanged'])
    writeFileSync(path, `${TEXT} And so on.`)
    utimesSync(path, 2_000_000_000, 2_000_000_000)
    expect(told(await read([folder], { known: known(before) }))).toEqual(['a.txt read a.txt', 'b.txt unchanged'])
  })

  it('is read again by other readers', async () => {
    const path = put('a.txt', TEXT)
    const { size, mtimeMs } = statSync(path)
    expect(told(await read([folder], { known: () => ({ bytes: size, modified: mtimeMs, readers: 'older' }) }))).toEqual(['a.txt read a.txt'])
  })
})

describe('bad input', () => {
  it('gives a problem each, and the rest is read', async () => {
    put('binary.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2))
    put('empty.txt', '')
    put('film.mp4', 'x')
    put('good.txt', TEXT)
    put('latin.txt', Uint8Array.from([...'The caf\u00e9 at Port Ledan closed, the propri\u00e9taire said.'].map((char) => char.charCodeAt(0))))
    put('list.jsonl', `{"text":"${TEXT}"}\nnot json\n`)
    expect(told(await read())).toEqual([
      'binary.txt read unsupported at binary.txt',
      'empty.txt read empty at empty.txt',
      'film.mp4 read unsupported at film.mp4',
      'good.txt read good.txt',
      'latin.txt read latin.txt',
      'list.jsonl read list.jsonl#1 bad-record at list.jsonl#2',
    ])
  })

  it('reports a guessed character set and replaced bytes as notices', async () => {
    put('latin.txt', Uint8Array.from([...'The caf\u00e9 at Port Ledan closed, the propri\u00e9taire said.'].map((char) => char.charCodeAt(0))))
    put('torn.txt', Uint8Array.of(...new TextEncoder().encode('Café, naïve, élan, “quay”, señor, über '), 0xe2, 0x82, 0x20, 0x62))
    const [latin, torn] = (await read()).flatMap(({ reports }) => reports)
    expect(latin!.text).toContain('café')
    expect(latin!.notices.map(({ code }) => code)).toEqual(['guessed-charset'])
    expect(torn!.notices.map(({ code }) => code)).toEqual(['replaced-bytes'])
  })

  it('refuses a text of 200 MB without holding it', async () => {
    const path = put('huge.txt', TEXT)
    truncateSync(path, 200 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    const [file] = await read()
    expect(file!.problems).toMatchObject([{ place: 'huge.txt', code: 'too-large' }])
    expect(file!.problems[0]!.message).toContain('200.0 MB')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })

  it('takes a file that vanishes during the run for a problem', async () => {
    // Behind the first files that the readers begin with, so that it is gone before its turn.
    for (let number = 10; number < 30; number++) put(`${number}.txt`, TEXT)
    const last = put('99.txt', TEXT)
    const files: IngestedFile[] = []
    for await (const file of ingest([folder], { workers: 0 })) {
      if (files.length === 0) unlinkSync(last)
      files.push(file)
    }
    expect(told(files).at(-1)).toBe('99.txt failed vanished at 99.txt')
    expect(files.filter(({ outcome }) => outcome === 'read')).toHaveLength(20)
  })

  it.skipIf(process.getuid?.() === 0)('takes a file and a folder that may not be opened for problems', async () => {
    chmodSync(put('closed.txt', TEXT), 0)
    expect(told(await read())).toEqual(['closed.txt failed unreadable at closed.txt'])
  })

  it('names a path that is not there', async () => {
    expect(told(await read([join(folder, 'nowhere')]))).toEqual(['nowhere failed vanished at nowhere'])
  })

  it('does not follow links to folders', async () => {
    put('in/a.txt', TEXT)
    symlinkSync(folder, join(folder, 'in', 'loop'))
    expect(told(await read())).toEqual(['in/loop failed unsupported at in/loop', 'in/a.txt read in/a.txt'])
  })

  it('gives up on a file that takes too long, and goes on', async () => {
    put('a.html', `<html><body>${'<p>Text of a page.</p>'.repeat(20_000)}</body></html>`)
    put('b.txt', TEXT)
    const files = await read([folder], { workers: 1, limits: { seconds: 0.05 } })
    expect(files[0]!.problems.map(({ code }) => code)).toEqual(['too-slow'])
  })
})

describe('worker threads', () => {
  it('give what this thread gives, in the same order', async () => {
    for (let number = 10; number < 16; number++) put(`${number}.txt`, `${TEXT} ${number}`)
    put('list.jsonl', `{"id":"x","text":"${TEXT}"}\n`)
    put('page.html', `<html><body><p>${TEXT}</p></body></html>`)
    const plain = (files: readonly IngestedFile[]): unknown => files.map(({ place, reports, problems }) => ({ place, reports, problems }))
    expect(plain(await read([folder], { workers: 2 }))).toEqual(plain(await read()))
  })
})

it('gives up on a file that needs too much memory, and goes on with a new worker', async () => {
  put('a.html', `<html><body>${'<p>Words of a page.</p>'.repeat(150_000)}</body></html>`)
  put('b.txt', TEXT)
  expect(told(await read([folder], { workers: 1, limits: { megabytes: 48 } }))).toEqual(['a.html read too-large at a.html', 'b.txt read b.txt'])
})

it('stops between two files when it is told to', async () => {
  for (let number = 10; number < 20; number++) put(`${number}.txt`, TEXT)
  const stop = new AbortController()
  const files: IngestedFile[] = []
  const run = (async () => {
    for await (const file of ingest([folder], { workers: 0, signal: stop.signal })) {
      files.push(file)
      stop.abort(new Error('enough'))
    }
  })()
  await expect(run).rejects.toThrow('enough')
  expect(files).toHaveLength(1)
})
