import { describe, expect, it } from 'vitest'
import type { AddedAnswer } from '../contract/additions.ts'
import { workbenchApp } from './app.ts'
import type { CaseAdditions } from './additions.ts'
import { inventedCase } from './fixtures/invented-case.ts'
import { memorySource } from './fixtures/memory-source.ts'

const ORIGIN = 'http://127.0.0.1:4000'

function workbench(readOnly = false) {
  const kept: unknown[] = []
  let counted = 0
  const keep = (what: string, given: unknown): Promise<AddedAnswer> => {
    kept.push([what, given])
    return Promise.resolve({ place: 'added on the page/a.txt', reports: ['r1'], problems: [] })
  }
  const additions: CaseAdditions = {
    ask: (question) => keep('question', question).then(() => undefined),
    add: (file, by) => keep('file', [file.name, new TextDecoder().decode(file.bytes), by]),
    enter: (entry) => keep('entry', entry),
  }
  const fixture = inventedCase()
  const first = fixture.view([])
  const source = { ...memorySource({ first, rules: [], count: () => (counted++, first) }), ...(!readOnly && { additions }) }
  const app = workbenchApp(source, { gate: { secret: 'key', port: () => 4000 }, pageFiles: new Map() })
  const post = (path: string, body: string, type = 'application/json'): Promise<Response> =>
    Promise.resolve(
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        body,
        headers: { host: '127.0.0.1:4000', origin: ORIGIN, cookie: 'headwater-4000=key', 'content-type': type },
      }),
    )
  return { kept, counted: () => counted, post }
}

const file = (more: string): string => `/api/files?${new URLSearchParams({ name: 'a.txt', by: 'R. Reader' }).toString()}${more}`

describe('adding', () => {
  it('takes a file under its bare name and counts what it changes', async () => {
    const { post, kept, counted } = workbench()
    const response = await post(file('').replace('a.txt', encodeURIComponent('../x\\a.txt')), 'The gate was shut.', 'application/octet-stream')
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ place: 'added on the page/a.txt', reports: ['r1'], problems: [] })
    expect(kept).toEqual([['file', ['a.txt', 'The gate was shut.', 'R. Reader']]])
    await new Promise(setImmediate)
    expect(counted()).toBe(1)
  })

  it('waits with counting while more files are announced', async () => {
    const { post, counted } = workbench()
    await post(file('&more=yes'), 'a', 'application/octet-stream')
    await post(file('&more=yes'), 'b', 'application/octet-stream')
    await new Promise(setImmediate)
    expect(counted()).toBe(0)
    await post(file(''), 'c', 'application/octet-stream')
    await new Promise(setImmediate)
    expect(counted()).toBe(1)
  })

  it('takes an entry and a question, leaving empty fields away', async () => {
    const { post, kept } = workbench()
    const entry = { sort: 'document', title: 'Ledger of the toll house', text: 'Two pages.', date: '2031-05', source: '', by: 'R. Reader' }
    expect((await post('/api/entries', JSON.stringify(entry))).status).toBe(201)
    expect((await post('/api/question', JSON.stringify({ name: 'Ferry', question: 'Who says so?', cutOff: '', by: 'R. Reader' }))).status).toBe(201)
    expect(kept).toEqual([
      ['entry', { sort: 'document', title: 'Ledger of the toll house', text: 'Two pages.', date: '2031-05', by: 'R. Reader' }],
      ['question', { name: 'Ferry', question: 'Who says so?', by: 'R. Reader' }],
    ])
  })

  it('takes the topics of a case', async () => {
    const { post, kept } = workbench()
    const question = { name: 'Ferry', question: '', topics: ['gates', ' night watch ', 'gates '], by: 'R. Reader' }
    expect((await post('/api/question', JSON.stringify(question))).status).toBe(201)
    expect(kept).toEqual([['question', { ...question, topics: ['gates', 'night watch'] }]])
    const again = { ...question, topics: Array.from({ length: 13 }, () => 'gates') }
    expect((await post('/api/question', JSON.stringify(again))).status).toBe(201)
    const many = { ...question, topics: Array.from({ length: 13 }, (_, place) => `topic ${place}`) }
    expect((await post('/api/question', JSON.stringify(many))).status).toBe(400)
  })

  it.each([
    ['/api/entries', { sort: 'interview', title: 'T', text: 'x', by: 'R' }, 'Say what the person agreed to, or that it is not known.'],
    ['/api/entries', { sort: 'document', title: 'T', text: 'x', date: 'last May', by: 'R' }, 'Give a date such as 2031-05-10, 2031-05 or 2031.'],
    ['/api/entries', { sort: 'document', title: 'T', text: ' ', by: 'R' }, 'Give the account, or a description.'],
    ['/api/question', { name: 'F', question: 'Q', cutOff: '2031-02-30', by: 'R' }, 'Give a day such as 2031-05-31.'],
    ['/api/question', { name: 'F', question: 'Q' }, 'Say who does this.'],
  ])('says what is wrong with %s %j', async (path, body, tryThis) => {
    const { post, kept } = workbench()
    const response = await post(path, JSON.stringify(body))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { tryThis } })
    expect(kept).toEqual([])
  })

  it('refuses names that are none, other bodies, and a case that is only read', async () => {
    const { post } = workbench()
    expect((await post(file('').replace('a.txt', '..'), 'x', 'application/octet-stream')).status).toBe(400)
    expect((await post(file(''), 'x', 'text/plain')).status).toBe(400)
    expect((await workbench(true).post(file(''), 'x', 'application/octet-stream')).status).toBe(403)
  })
})
