import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfBase64 } from '../../core/text/bytes-of-base64.ts'
import { bytesSource } from '../../core/read/bytes-source.ts'
import { DEFAULT_LIMITS } from '../../core/read/limits.ts'
import { readers } from '../../core/read/registry.ts'
import { canonicalText } from '../../core/read/report-of.ts'
import type { Finding, Reader, ReaderExample } from '../../core/model/reader.ts'
import { parsers } from './index.ts'

/** What every reader must hold to. A new reader is under it by its line in the registry. */

const bytesOf = ({ file }: ReaderExample): Uint8Array => (typeof file === 'string' ? new TextEncoder().encode(file) : bytesOfBase64(file.base64))

async function findings(reader: Reader, bytes: Uint8Array, name: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for await (const finding of reader.read(bytesSource(bytes), { name, limits: DEFAULT_LIMITS, parsers })) found.push(finding)
  return found
}

/** A finding in the words of an example, with no more fields than the example names. */
function told(finding: Finding, example: ReaderExample['gives'][number] | undefined): unknown {
  if (finding.kind === 'problem') return { problem: finding.code }
  if (finding.kind === 'child') return { member: finding.part }
  const { part, text, meta } = finding
  const all = { part, text, title: meta.title?.value, outlet: meta.outlet?.value, published: meta.published?.value, url: meta.url?.value }
  return Object.fromEntries(Object.entries(all).filter(([name]) => example === undefined || name in example))
}

function expectSound(finding: Finding): void {
  if (finding.kind === 'problem') return expect(finding.message).toMatch(/^(?:Unexpected|\d+ further) /u)
  if (finding.kind !== 'report') return
  const { text, layout, notices } = finding
  expect(text).toBe(canonicalText(text))
  expect(text.trim()).not.toBe('')
  let last = 0
  for (const { extent } of layout) {
    expect(extent[0]).toBeGreaterThanOrEqual(last)
    expect(extent[1]).toBeGreaterThan(extent[0])
    last = extent[1]
  }
  expect(last).toBeLessThanOrEqual(text.length)
  for (const { extent } of notices) if (extent) expect(text.slice(...extent)).not.toBe('')
}

describe.each(readers.map((reader) => [reader.id, reader] as const))('reader %s', (_, reader) => {
  it.each(reader.examples.map((example) => [example.shows, example] as const))('example holds: %s', async (_, example) => {
    const found = await findings(reader, bytesOf(example), example.name)
    expect(found.map((finding, i) => told(finding, example.gives[i]))).toEqual(example.gives)
    found.forEach(expectSound)
  })

  it('is the only certain reader of its first example', () => {
    const [example] = reader.examples
    const certain = readers.filter((other) => other.recognises(bytesOf(example).subarray(0, 4096), example.name) === 'certain')
    expect(certain.map((other) => other.id)).toEqual([reader.id])
  })

  it('has endings with a dot, in lower case', () => {
    for (const extension of reader.extensions) expect(extension).toMatch(/^\.[a-z0-9.]+$/u)
  })

  it('gives findings and no exception when bytes are cut off anywhere', async () => {
    const [example] = reader.examples
    const bytes = bytesOf(example)
    for (let length = 0; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 40)))
      (await findings(reader, bytes.slice(0, length), example.name)).forEach(expectSound)
  })

  it('gives findings and no exception when bits are flipped', async () => {
    const [example] = reader.examples
    const bytes = bytesOf(example)
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const broken = bytes.slice()
        for (const [at, bit] of places) broken[at]! ^= 1 << bit
        const found = await findings(reader, broken, example.name)
        found.forEach(expectSound)
      }),
      { numRuns: 40, seed: 20310504 },
    )
  })

  it('gives the same findings twice', async () => {
    const [example] = reader.examples
    const plainly = async (): Promise<unknown> => (await findings(reader, bytesOf(example), example.name)).map((finding) => told(finding, undefined))
    expect(await plainly()).toEqual(await plainly())
  })
})
