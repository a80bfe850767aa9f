import { describe, expect, it } from 'vitest'
import type { ErrorAnswer, ExportsAnswer, StateAnswer } from '../contract.ts'
import { answerErrorOf } from './answer-error.ts'
import { api } from './api.ts'
import { inventedCase } from './fixtures/invented-case.ts'
import { memorySource } from './fixtures/memory-source.ts'
import type { HandedOver } from './source.ts'

const fixture = inventedCase()
const source = memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] })
const told: (readonly [HandedOver, string])[] = []
const on = api({ ...source, handedOver: (file, by) => void told.push([file, by]) }, () => undefined)
on.onError((failure, context) => {
  const { answer, status } = answerErrorOf(failure)
  return context.json(answer, status)
})
const text = async (path: string): Promise<string> => await (await on.request(path)).text()

describe('handing a case over', () => {
  it('tells the formats and whom a file would name', async () => {
    const answer = (await (await on.request('/exports')).json()) as ExportsAnswer
    expect(answer.formats.map(({ id }) => id)).toContain('dossier')
    expect(answer.named).toContain('Ilse Maron')
    expect(answer.persons).toBeGreaterThanOrEqual(answer.named.length)
  })

  it('makes no file without a choice about names', async () => {
    for (const path of ['/export/dossier', '/export/dossier?persons=perhaps', '/claims?as=csv', '/claims?as=json&persons=']) {
      const response = await on.request(path)
      expect([path, response.status]).toEqual([path, 400])
      expect(((await response.json()) as ErrorAnswer).error.code).toBe('bad-request')
    }
    expect((await on.request('/export/nothing?persons=keep')).status).toBe(404)
  })

  it('hands over a dossier with its names, or numbers in their place, and tells the log', async () => {
    expect(await text('/export/dossier?persons=keep&by=R.%20Reader')).toContain('Maron')
    const hidden = await text('/export/dossier?persons=pseudonymise')
    expect(hidden).not.toMatch(/Maron/i)
    expect(hidden).toMatch(/Person \d/)
    expect(told[0]).toEqual([
      { format: 'dossier', persons: 'keep', file: 'dossier.html', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      'R. Reader',
    ])
  })

  it('tells how many claims of how many are written, and how the file ended', async () => {
    const state = async () => ((await (await on.request('/state')).json()) as StateAnswer).handingOver
    await text('/export/dossier?persons=keep')
    const all = fixture.view([]).counts().claims
    expect(await state()).toEqual({ label: 'Dossier (HTML)', done: all, total: all, end: 'whole' })
    const begun = await on.request('/export/json?persons=keep')
    expect(await state()).toMatchObject({ total: 0 })
    const reader = begun.body!.getReader()
    for (let done = 0; done < 2; done = (await state())!.done) await reader.read()
    expect(await state()).toMatchObject({ done: 2, total: all })
    await reader.cancel()
    expect((await state())?.end).toBe('broken-off')
  })

  it('hands over one claim, or those that filters leave', async () => {
    const whole = await text('/export/json?persons=keep')
    const one = await text(`/export/json?persons=keep&claim=${fixture.statements.tribuneRest}`)
    const filtered = await text('/export/json?persons=keep&shown=claims&q=killed')
    expect(one.length).toBeLessThan(whole.length)
    expect(one).toContain('crew')
    expect(filtered).toContain('killed')
    expect(filtered).not.toEqual(one)
  })

  it('hides names in what a view saves, in words of reports and in lists of names alike', async () => {
    for (const path of [`/report/${fixture.reports.wire.id}`, '/actors', `/claim/${fixture.statements.wireDead}`]) {
      expect([path, /Maron/.test(await text(`${path}?as=json&persons=keep`))]).toEqual([path, true])
      for (const choice of ['pseudonymise', 'leave-out'])
        for (const as of ['json', 'csv']) expect([path, /Maron/i.test(await text(`${path}?as=${as}&persons=${choice}`))]).toEqual([path, false])
    }
  })
})
