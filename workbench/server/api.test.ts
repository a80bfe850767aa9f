import { describe, expect, it } from 'vitest'
import type {
  ActorAnswer,
  ActorRow,
  CautionsAnswer,
  ClaimAnswer,
  ClaimsAnswer,
  CompareAnswer,
  DecisionRequest,
  DecisionView,
  ErrorAnswer,
  Listing,
  OverviewAnswer,
  ReportAnswer,
  ReportsAnswer,
  SearchAnswer,
  StateAnswer,
} from '../contract.ts'
import { workbenchApp } from './app.ts'
import { inventedCase } from './fixtures/invented-case.ts'
import { memorySource } from './fixtures/memory-source.ts'

const HOST = '127.0.0.1:4000'
const ORIGIN = `http://${HOST}`
const KEY = 'a-secret-of-this-run'
const RULES = [{ id: 'attribution-lost', asks: 'Is a source dropped?', why: 'It turns a said thing into a fact.', cannotTell: 'Why it was dropped.' }]

function workbench(): { readonly fixture: ReturnType<typeof inventedCase>; ask(path: string, init?: RequestInit): Promise<Response> } {
  const fixture = inventedCase()
  const source = memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: RULES })
  const app = workbenchApp(source, {
    gate: { secret: KEY, port: () => 4000 },
    pageFiles: new Map([['/index.html', { bytes: Uint8Array.of(60), mediaType: 'text/html' }]]),
  })
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ host: HOST, cookie: `headwater-4000=${KEY}` })
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    return app.request(`${ORIGIN}${path}`, { ...init, headers })
  }
  return { fixture, ask }
}

async function answer<T>(path: string): Promise<T> {
  const response = await workbench().ask(path)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

function decision(body: DecisionRequest['body'], more: Partial<DecisionRequest> = {}): RequestInit {
  const request: DecisionRequest = { body, by: 'R. Reader', why: 'checked against the words', ...more }
  return { method: 'POST', body: JSON.stringify(request), headers: { 'content-type': 'application/json', origin: ORIGIN } }
}

describe('reading', () => {
  const { fixture } = workbench()
  const { reports, statements, copies, mention } = fixture

  it('sums up the case', async () => {
    const overview = await answer<OverviewAnswer>('/api/overview')
    expect(overview).toMatchObject({
      reports: 5,
      outlets: 5,
      withoutOutlet: 0,
      claims: 2,
      several: { claims: 2, none: 0, one: 1, more: 1 },
      undated: 0,
    })
    expect(overview.copiedOutlets[0]).toEqual({ outlet: 'Coast Wire', sharedWith: 2, takenBy: 2 })
    expect(overview.problems).toHaveLength(1)
    expect(overview.byMonth).toEqual([{ month: '2031-05', reports: 5 }])
  })

  it('lists claims with the widest gap between reports and sources first', async () => {
    const { rows, total, rules } = await answer<ClaimsAnswer>('/api/claims')
    expect(total).toBe(2)
    expect(rows.map(({ reports: n, numbers }) => [n, numbers.supported])).toEqual([
      [4, 1],
      [3, 2],
    ])
    expect(rules[0]).toMatchObject({ id: 'attribution-lost', count: 1 })
  })

  it.each([
    ['q=breakwater', 1],
    ['q=BREAKWATER%20tuesday', 1],
    ['q=volcano', 0],
    ['kind=practice', 1],
    ['rule=attribution-lost', 1],
    ['outlet=Isle%20Tribune', 1],
    ['sources=more', 1],
    ['sources=none', 0],
    ['several=yes', 2],
    ['review=reviewed', 0],
  ])('filters claims by %s', async (query, expected) => {
    expect((await answer<ClaimsAnswer>(`/api/claims?${query}`)).total).toBe(expected)
  })

  it('cuts lists into windows', async () => {
    const { rows, total, offset } = await answer<ClaimsAnswer>('/api/claims?sort=title&offset=1&limit=1')
    expect([rows.length, total, offset]).toEqual([1, 2, 1])
    expect(rows[0]?.title).toMatch(/^The crew/)
  })

  it('finds a claim by any of its statements and tells its words, chain and changes', async () => {
    for (const at of [statements.wireDead, statements.echoDead]) {
      const claim = await answer<ClaimAnswer>(`/api/claim/${at}`)
      expect(claim.whole).toMatchObject({ atLeast: 1, supported: 1, atMost: 2 })
      expect(claim.variants.map(({ value }) => value)).toEqual(['at least nine', 'at least twelve'])
      expect(claim.cautions.map(({ rule }) => rule)).toEqual(['attribution-lost'])
    }
    const claim = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}`)
    const post = claim.statements.find(({ report }) => report.id === reports.post.id)
    expect(post?.quote).toBe('Nine people were killed when the ferry Amber Gull struck the breakwater at Port Ledan on Tuesday')
    expect(post?.changes.map(({ effect, here, there, taken }) => [effect, here, there, taken])).toEqual([
      ['figure', 'Nine', 'At least nine', true],
      ['attribution', '', ', harbour master Ilse Maron said', true],
    ])
    expect(post?.review).toEqual({ state: 'suggested' })
  })

  it('tells a stretch of the statements in order of publication, whatever is shown first', async () => {
    const all = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}`)
    expect(all.inOrder).toBeUndefined()
    const { inOrder, ...rest } = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}?from=2`)
    expect(inOrder).toEqual({ from: 2, statements: all.statements.slice(1) })
    expect(rest).toEqual(all)
    const past = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}?from=1000`)
    expect(past.inOrder?.statements).toEqual(all.statements.slice(-1))
  })

  it('tells what each statement says of source, figure and time', async () => {
    const claim = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}`)
    const said = claim.statements.map(({ report, says }) => [report.id, says.source, says.figures.map(({ words }) => words)] as const)
    expect(said).toContainEqual([reports.wire.id, 'harbour master Ilse Maron', ['At least nine people']])
    expect(said.find(([id]) => id === reports.post.id)?.[1]).toBeUndefined()
    expect(claim.statements[0]?.says.times[0]?.reading).toMatch(/counted from the report’s date/)
  })

  it('draws the way from the source through the relay to the reports, stated and inferred apart', async () => {
    const { flow } = await answer<ClaimAnswer>(`/api/claim/${statements.wireDead}`)
    const labelOf = (id: string): string => flow.nodes.find((node) => node.id === id)?.label ?? ''
    const edges = flow.edges.map(({ from, to, how, inferred }) => `${labelOf(from)} ${inferred ? '~' : '-'}${how}> ${labelOf(to)}`)
    expect(edges).toContain('harbour master Ilse Maron -said> Coast Wire')
    expect(edges).toContain('Coast Wire ~copied> Ledan Post')
    expect(edges).toContain('Coast Wire -copied> Harbour Echo')
    // Ledan Post names no source: nothing may be drawn as if it did.
    expect(edges.filter((edge) => edge.endsWith('> Ledan Post'))).toEqual(['Coast Wire ~copied> Ledan Post'])
  })

  it('marks a report on every layer', async () => {
    const { marks, text, paragraphs } = await answer<ReportAnswer>(`/api/report/${reports.post.id}`)
    expect(new Set(marks.map(({ layer }) => layer))).toEqual(new Set(['copy', 'attribution', 'time', 'figure', 'caution', 'furniture']))
    for (const { parts } of marks) for (const [start, end] of parts) expect(text.slice(start, end).length).toBe(end - start)
    expect(paragraphs.length).toBe(5)
    const copy = marks.find((mark) => mark.layer === 'copy')
    expect(copy?.layer === 'copy' && copy.carriers[0]).toMatchObject({ copy: copies.wirePost, direction: 'taken-from' })
  })

  it('sets a copied passage side by side, each side whole', async () => {
    const { passages, shown } = await answer<CompareAnswer>(`/api/compare/${copies.wirePost}`)
    const passage = passages[shown]
    const side = (which: 'a' | 'b'): string =>
      (passage?.rows ?? [])
        .flat()
        .map((piece) => piece[which])
        .join('')
    const [a, b] = reports.wire.id < reports.post.id ? [reports.wire, reports.post] : [reports.post, reports.wire]
    expect(side('a')).toBe(a.text.slice(...(passage?.a ?? [0, 0])))
    expect(side('b')).toBe(b.text.slice(...(passage?.b ?? [0, 0])))
    expect((passage?.rows ?? []).flat().map(({ effect }) => effect)).toEqual(['figure', 'same', 'attribution'])
    const days = passage?.tree.map(({ to }) => to.published) ?? []
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual(days.toSorted())
    const byReports = await answer<CompareAnswer>(`/api/compare/${reports.post.id}/${reports.wire.id}`)
    expect(byReports.passages.map(({ copy }) => copy)).toEqual([copies.wirePost])
  })

  it('lists reports, names, cautions and finds words', async () => {
    expect((await answer<ReportsAnswer>('/api/reports?sort=outlet')).rows.map(({ outlet }) => outlet)).toContain('مرآة المرفأ')
    expect((await answer<ReportsAnswer>('/api/reports?q=ledan%20post')).total).toBe(1)
    expect((await answer<Listing<ActorRow>>('/api/actors?kind=person')).rows[0]?.name).toBe('Ilse Maron')
    const actor = await answer<ActorAnswer>(`/api/actor/${mention}`)
    expect(actor.aliases[0]?.quote).toBe('harbour master Ilse Maron')
    const days = actor.inReports.map(({ report }) => report.published ?? '~')
    expect(days).toEqual([...days].sort())
    expect((await answer<CautionsAnswer>('/api/cautions?review=open')).rows[0]?.evidence[1]?.quote).toBe('Nine people')
    const found = await answer<SearchAnswer>('/api/search?q=former%20deckhand')
    expect(found.reports.rows[0]?.quote).toBe('former deckhand')
  })

  it('answers every address of a view with the page', async () => {
    for (const path of ['/', '/claims?sort=title', `/claim/${statements.wireDead}`, `/report/${reports.wire.id}`, '/nowhere']) {
      const response = await workbench().ask(path)
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'text/html'])
    }
  })

  it('hands out originals as plain text only', async () => {
    const response = await workbench().ask(`/api/report/${reports.wire.id}/original`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('deciding', () => {
  it('records a decision, shows it beside the thing, and undoes it', async () => {
    const { ask, fixture } = workbench()
    const at = fixture.statements.postDead
    const reviewNow = async (): Promise<string | undefined> => {
      const claim = (await (await ask(`/api/claim/${at}`)).json()) as ClaimAnswer
      return `${claim.statements.find(({ id }) => id === at)?.review.state} ${claim.review.reviewed} of ${claim.review.of}`
    }
    const response = await ask('/api/decisions', decision({ kind: 'reject', what: 'statement', a: at }))
    expect(response.status).toBe(201)
    const recorded = (await response.json()) as DecisionView
    expect(recorded).toMatchObject({ by: 'R. Reader', why: 'checked against the words' })
    expect(recorded.about[0]?.href).toBe(`/claim/${at}`)
    expect(await reviewNow()).toBe('rejected 1 of 4')
    await ask('/api/decisions', decision({ kind: 'undo', what: 'decision', a: recorded.id }))
    expect(await reviewNow()).toBe('suggested 0 of 4')
    const log = (await (await ask('/api/decisions')).json()) as readonly DecisionView[]
    expect(log.map(({ body, undoneBy }) => [body.kind, undoneBy !== undefined])).toEqual([
      ['undo', false],
      ['reject', true],
    ])
  })

  it('counts again in the background', async () => {
    const { ask, fixture } = workbench()
    const state = async (): Promise<StateAnswer> => (await (await ask('/api/state')).json()) as StateAnswer
    const before = (await state()).revision
    await ask('/api/decisions', decision({ kind: 'withdraw', what: 'report', a: fixture.reports.wire.id }))
    while ((await state()).working) await new Promise((resolve) => setTimeout(resolve, 1))
    expect((await state()).revision).toBeGreaterThan(before)
    const reports = (await (await ask('/api/reports?q=coast')).json()) as ReportsAnswer
    expect(reports.rows[0]?.withdrawn).toBe(true)
  })

  it.each<[string, RequestInit]>([
    ['without a reason', decision({ kind: 'undo', what: 'decision', a: 'x' }, { why: '  ' })],
    ['without a name', decision({ kind: 'undo', what: 'decision', a: 'x' }, { by: '' })],
    [
      'of no known kind',
      { ...decision({ kind: 'undo', what: 'decision', a: 'x' }), body: '{"by":"a","why":"b","body":{"kind":"burn","what":"case","a":"x"}}' },
    ],
    ['that is no JSON', { ...decision({ kind: 'undo', what: 'decision', a: 'x' }), body: '{' }],
  ])('refuses a decision %s', async (_, init) => {
    const response = await workbench().ask('/api/decisions', init)
    expect(response.status).toBe(400)
    expect(((await response.json()) as ErrorAnswer).error.code).toBe('bad-request')
  })

  it('refuses a decision on what the case does not hold, and bodies too large', async () => {
    const { ask } = workbench()
    expect((await ask('/api/decisions', decision({ kind: 'undo', what: 'decision', a: 'gone' }))).status).toBe(404)
    const large = decision({ kind: 'undo', what: 'decision', a: 'x' }, { why: 'x'.repeat(100_000) })
    const length = String((large.body as string).length)
    expect(
      (await ask('/api/decisions', { ...large, headers: { ...(large.headers as Record<string, string>), 'content-length': length } })).status,
    ).toBe(413)
  })
})

describe('refusing', () => {
  it.each([
    ['another host (DNS rebinding)', { host: 'attacker.example:4000' }],
    ['another port', { host: '127.0.0.1:4001' }],
    ['no secret', { cookie: '' }],
    ['a wrong secret', { cookie: 'headwater-4000=a-secret-of-that-run' }],
    ['another origin', { origin: 'http://attacker.example' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
  ])('%s', async (_, headers) => {
    const response = await workbench().ask('/api/overview', { headers: headers as Record<string, string> })
    expect(response.status).toBe(403)
    expect(((await response.json()) as ErrorAnswer).error.code).toBe('forbidden')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  })

  it('a decision that does not say where it comes from', async () => {
    const { ask } = workbench()
    const init = decision({ kind: 'undo', what: 'decision', a: 'x' })
    expect((await ask('/api/decisions', { ...init, headers: { 'content-type': 'application/json' } })).status).toBe(403)
  })

  it.each([
    '/api/claim/none',
    '/api/report/none',
    '/api/compare/none',
    '/api/actor/none',
    '/api/nothing',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
  ])('what is not there: %s', async (path) => {
    const response = await workbench().ask(path)
    expect(response.status).toBe(404)
    expect(((await response.json()) as ErrorAnswer).error.code).toBe('not-found')
  })

  it.each(['/api/claims?sort=beauty', '/api/claims?offset=-1', '/api/claims?kind=rumour', '/api/claims?period=soon'])(
    'a question it does not know: %s',
    async (path) => {
      expect((await workbench().ask(path)).status).toBe(400)
    },
  )

  it('never sends the reader elsewhere after the key', async () => {
    const { ask } = workbench()
    for (const to of ['//attacker.example', '/\\attacker.example', 'http://attacker.example', '/claims\n/x']) {
      const response = await ask(`/enter?key=${KEY}&to=${encodeURIComponent(to)}`, { headers: { cookie: '' } })
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe('/')
    }
    const good = await ask(`/enter?key=${KEY}&to=/claims`, { headers: { cookie: '' } })
    expect(good.headers.get('location')).toBe('/claims')
    expect(good.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
  })
})
