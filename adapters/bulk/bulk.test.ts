import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPassages, startThreads, writtenPassages, type BulkOptions } from './index.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater bulk '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Line {
  readonly id: string
  readonly begin: number
  readonly end: number
  readonly id2: string
  readonly begin2: number
  readonly end2: number
  readonly words: number
  readonly differences: number
}

async function found(lines: readonly string[], options: Partial<BulkOptions> & { readonly threads?: number } = {}) {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, lines.join('\n'))
  const threads = startThreads(options.threads ?? 0)
  try {
    const corpus = await findPassages(file, threads, { fewestWords: 12, acrossSeries: false, ...options })
    const written: string[] = []
    for await (const line of writtenPassages(corpus, threads)) written.push(line)
    return { written, passages: written.map((line) => JSON.parse(line) as Line), unread: corpus.chunks.map(({ unread }) => [...unread]) }
  } finally {
    await threads.close()
  }
}

const SHARED = 'The lamp tower of Port Ledan, which had stood since the great storm, fell into the harbour on Tuesday – nobody was hurt'
const texts = [
  { id: 'a', text: `Morning paper. ${SHARED}. The mayor wept.` },
  { id: 'b "2"', text: `𝓣ides 😀 and ships.\n${SHARED.replace('great', 'first great')}; more tomorrow.` },
  { id: 'c', text: 'Nothing of the kind happened inland, where the grain market was quiet for the third week in a row.' },
]

test('each passage is quoted exactly by its characters, whatever stands before it', async () => {
  const { passages } = await found(texts.map((text) => JSON.stringify(text)))
  expect(passages).toHaveLength(1)
  const [{ id, begin, end, id2, begin2, end2, words, differences }] = passages as [Line]
  const quoted = (of: string, from: number, to: number) => [...texts.find((text) => text.id === of)!.text].slice(from, to).join('')
  expect(quoted(id, begin, end)).toBe(SHARED)
  expect(quoted(id2, begin2, end2)).toBe(SHARED.replace('great', 'first great'))
  expect([words, differences]).toEqual([22, 1])
})

test('the result is the same for any number of threads, any size of the pieces, and an index on disk, of which nothing is left', async () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    JSON.stringify({ id: `t${i}`, text: `Paper ${i} says. ${texts[i % 3]!.text} So ends text ${i}.` }),
  )
  const plain = await found(many)
  expect(plain.passages.length).toBeGreaterThan(60)
  const spilled = { spill: folder, spillFrom: 0, chunkBytes: 2000 }
  for (const options of [{ threads: 2 }, { chunkBytes: 700 }, { chunkBytes: 3000, threads: 3 }, spilled, { ...spilled, threads: 2 }])
    expect((await found(many, options)).written).toEqual(plain.written)
  expect(readdirSync(folder)).toEqual(['texts.jsonl'])
})

test.each([0, 2])('work that is stopped leaves nothing of the index on the disk (%i threads)', async (threads) => {
  const many = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `t${i}`, text: texts[i % 3]!.text }))
  const onProgress = (): never => {
    throw new Error('stopped by the user')
  }
  await expect(found(many, { threads, spill: folder, spillFrom: 0, chunkBytes: 700, onProgress })).rejects.toThrow('stopped by the user')
  expect(readdirSync(folder)).toEqual(['texts.jsonl'])
})

test('lines that hold no text are told, and lines that are not flat are read', async () => {
  const nested = JSON.stringify({ tags: ['x', { y: 1 }], id: 17, text: texts[0]!.text })
  const { passages, unread } = await found(['{"id":"broken', JSON.stringify(texts[1]), '', '[1]', nested, '{"id":"no text"}'])
  expect(passages.map(({ id, id2 }) => [id, id2])).toEqual([['b "2"', '17']])
  expect(unread.flat()).toHaveLength(3)
})

test('a line that is larger than a piece is read with the others', async () => {
  const long = JSON.stringify({ id: 'long', text: `${'grain and salt '.repeat(400)}${texts[0]!.text}` })
  const { passages } = await found([JSON.stringify(texts[0]), long, JSON.stringify(texts[2])], { chunkBytes: 500 })
  expect(passages.map(({ id, id2 }) => [id, id2])).toEqual([['a', 'long']])
})

test('a file without lines has no passages', async () => {
  expect(await found([])).toMatchObject({ passages: [], unread: [] })
})

test('a file that shrinks while it is read is told', async () => {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, texts.map((text) => JSON.stringify(text)).join('\n'))
  const threads = startThreads(0)
  const corpus = await findPassages(file, threads, { fewestWords: 12, acrossSeries: false })
  writeFileSync(file, readFileSync(file).subarray(0, 40))
  await expect(writtenPassages(corpus, threads).next()).rejects.toThrow(/changed while it was read/)
})
