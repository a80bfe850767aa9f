import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateTexts } from './generate-texts.ts'
import { measurePassages } from './measure-passages.ts'
import { writeCorpus } from './write-corpus.ts'

test('equal seeds give equal texts, whose planted passages stand where they are said to stand', () => {
  const texts = [...generateTexts(400, 3)]
  expect([...generateTexts(400, 3)]).toEqual(texts)
  const words = texts.map(({ line }) => (JSON.parse(line) as { text: string }).text.toLowerCase().match(/\p{L}+/gu)!)
  const unedited = texts.flatMap(({ planted }) => planted).filter(({ edited }) => edited === 0)
  expect(unedited.length).toBeGreaterThan(20)
  for (const { later, laterWords, earlier, earlierWords } of unedited)
    expect(words[later]!.slice(...laterWords)).toEqual(words[earlier]!.slice(...earlierWords))
})

test('planted passages are found and others are not', async () => {
  const folder = writeCorpus(400, 3)
  const { found, passages } = await measurePassages(folder, 0).finally(() => rmSync(folder, { recursive: true }))
  expect(passages).toBeGreaterThan(100)
  expect(found.planted).toBeGreaterThan(100)
  expect(found.recall).toBeGreaterThanOrEqual(0.9)
  expect(found.boundaryError).toBeLessThan(1.5)
})
