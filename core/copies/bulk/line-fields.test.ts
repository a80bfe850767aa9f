import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineFields } from './line-fields.ts'

function fieldsOf(line: string): Record<string, string> | undefined {
  const bytes = new TextEncoder().encode(line)
  const found = lineFields(bytes, [0, bytes.length])
  return found && Object.fromEntries(Object.entries(found).map(([key, extent]) => [key, new TextDecoder().decode(bytes.subarray(...extent))]))
}

test.each([
  ['{"id":"a","text":"Tide."}', { id: 'a', text: 'Tide.' }],
  ['  { "id" : "a" , "date": 20310502, "ok": true, "series" : "coast", "text": "Tide." }  ', { id: 'a', series: 'coast', text: 'Tide.' }],
  ['{"text":"She said \\"no\\\\","id":"b"}', { id: 'b', text: 'She said \\"no\\\\' }],
  ['{"id":"a","text":"first","text":"last"}', { id: 'a', text: 'last' }],
])('%s', (line, fields) => expect(fieldsOf(line)).toEqual(fields))

test.each([
  ['{"id":"a"}', 'no text'],
  ['{"id":7,"text":"Tide."}', 'an id that is no string'],
  ['{"id":"a","text":"Tide.","tags":["x","y"]}', 'a list'],
  ['{"id":"a","text":"Tide.","of":{"text":"other"}}', 'an object within'],
  ['{"id":"a","text":"Tide."', 'no end'],
  ['{"id":"a","text":"Tide."} more', 'something behind'],
  ['["id","a"]', 'no object'],
  ['', 'nothing'],
])('%s is left to a parser: %s', (line) => expect(fieldsOf(line)).toBeUndefined())

test('what is found is what a parser finds', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))
  const record = fc.record(
    { id: fc.string(), text: fc.string({ unit: 'binary' }), other: value, series: fc.string() },
    { requiredKeys: ['id', 'text'] },
  )
  fc.assert(
    fc.property(record, fc.boolean(), (given, indented) => {
      const line = indented ? JSON.stringify(given, undefined, 1) : JSON.stringify(given)
      const read = Object.entries(fieldsOf(line)!).map(([key, written]) => [key, JSON.parse(`"${written}"`) as string])
      const { id, text, series } = JSON.parse(JSON.stringify(given)) as typeof given
      expect(Object.fromEntries(read)).toEqual({ id, text, ...(series !== undefined && { series }) })
    }),
  )
})

test('any bytes are read without an error', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void lineFields(bytes, [0, bytes.length])))
})
