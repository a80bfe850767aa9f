import { expect, test } from 'vitest'
import { generateCorpus } from './corpus.ts'

const corpus = [...generateCorpus({ reports: 300, seed: 11 })]
const texts = new Map(corpus.map(({ document }) => [document.id, document.text]))

test('equal seeds give equal bytes, other seeds others', () => {
  expect(JSON.stringify([...generateCorpus({ reports: 40, seed: 3 })])).toBe(JSON.stringify([...generateCorpus({ reports: 40, seed: 3 })]))
  expect(JSON.stringify([...generateCorpus({ reports: 40, seed: 3 })])).not.toBe(JSON.stringify([...generateCorpus({ reports: 40, seed: 4 })]))
})

test('a smaller corpus is the beginning of a larger one up to its last incident', () => {
  const [first] = generateCorpus({ reports: 10, seed: 3 })
  expect(first).toEqual([...generateCorpus({ reports: 60, seed: 3 })][0])
})

test('makes exactly the number of reports asked for, with their own ids', () => {
  expect(corpus).toHaveLength(300)
  expect(texts.size).toBe(300)
})

test('every span of the truth lies in its text', () => {
  for (const { document, truth } of corpus) {
    const spans = [...truth.copied.map(({ span }) => span), ...truth.background, ...truth.quoted, ...truth.statements.map(({ span }) => span)]
    for (const [start, end] of spans) expect(0 <= start && start < end && end <= document.text.length).toBe(true)
  }
})

test('a copied sentence without edits has the words of the sentence it was taken from', () => {
  const unedited = corpus.flatMap(({ document, truth }) => truth.copied.filter(({ edits }) => edits.length === 0).map((copy) => ({ document, copy })))
  expect(unedited.length).toBeGreaterThan(100)
  for (const { document, copy } of unedited) expect(document.text.slice(...copy.span)).toBe(texts.get(copy.from)!.slice(...copy.fromSpan))
})

test('edits show on both sides of a copied sentence', () => {
  const edits = corpus.flatMap(({ document, truth }) => truth.copied.flatMap((copy) => copy.edits.map((edit) => ({ document, copy, edit }))))
  expect(new Set(edits.map(({ edit }) => edit.effect))).toEqual(
    new Set(['wording', 'attribution', 'hedge', 'caveat', 'figure', 'date', 'name', 'quotation']),
  )
  for (const { document, copy, edit } of edits) {
    expect(
      texts
        .get(copy.from)!
        .slice(...copy.fromSpan)
        .toLowerCase(),
    ).toContain(edit.before.toLowerCase())
    expect(document.text.slice(...copy.span).toLowerCase()).toContain(edit.after.toLowerCase())
  }
})

test('parents come before their copies and are no later', () => {
  const seen = new Set<string>()
  for (const { truth } of corpus) {
    for (const parent of truth.parents) expect(seen.has(parent)).toBe(true)
    seen.add(truth.id)
  }
})

test('close to half of the reports are made from others', () => {
  const share = corpus.filter(({ truth }) => truth.parents.length > 0).length / corpus.length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.6)
})
