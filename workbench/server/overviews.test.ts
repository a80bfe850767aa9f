import { describe, expect, it } from 'vitest'
import type { Caution } from '../../core/model/cautions.ts'
import type { CautionId } from '../../core/model/ids.ts'
import { nameOf } from '../../core/text/hash.ts'
import type {
  CautionsAnswer,
  ClaimsAnswer,
  ComparedAnswer,
  DecisionRequest,
  DecisionView,
  MatrixAnswer,
  NetworkAnswer,
  OverviewAnswer,
  StateAnswer,
  TimelineAnswer,
  WhatIfAnswer,
} from '../contract.ts'
import { api } from './api.ts'
import { inventedCase } from './fixtures/invented-case.ts'
import { memorySource } from './fixtures/memory-source.ts'

const fixture = inventedCase()
const routes = api(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }), (failure) => {
  throw failure
})

async function answer<T>(path: string): Promise<T> {
  const response = await routes.request(path)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

describe('timeline', () => {
  it('places claims by the time that they speak of and reports by publication', async () => {
    const { rows, span, undated } = await answer<TimelineAnswer>('/timeline')
    expect(rows.map((row) => [row.day, row.kind])).toEqual([
      ['2031-05-03', 'claim'],
      ['2031-05-04', 'report'],
      ['2031-05-04', 'report'],
      ['2031-05-05', 'report'],
      ['2031-05-06', 'report'],
      ['2031-05-06', 'report'],
    ])
    expect(rows.filter(({ month }) => month !== undefined)).toHaveLength(1)
    expect(span).toEqual({ from: '2031-05-03', to: '2031-05-06' })
    expect(undated).toEqual({ claims: 1, reports: 0 })
  })

  it.each([
    ['show=claims', 1],
    ['show=reports', 5],
    ['from=2031-05-05', 3],
    ['to=2031-05-03', 1],
    ['q=echo&show=reports', 1],
  ])('filters by %s', async (query, expected) => {
    expect((await answer<TimelineAnswer>(`/timeline?${query}`)).total).toBe(expected)
  })
})

describe('network', () => {
  it('tells who names and who copies whom, and draws what has a direction', async () => {
    const { ties, flow } = await answer<NetworkAnswer>('/network')
    expect(ties.map(({ from, to, how }) => `${from} ${how} ${to}`).sort()).toEqual([
      'Coast Wire named Harbour Echo',
      'Coast Wire named مرآة المرفأ',
      'Coast Wire took Harbour Echo',
      'Coast Wire took Ledan Post',
    ])
    expect(ties.every(({ held }) => held)).toBe(true)
    expect(flow.edges).toHaveLength(4)
    expect(flow.nodes.map(({ kind }) => kind)).toEqual(['report', 'report', 'report', 'report'])
  })
})

describe('matrix', () => {
  it('sets sources against periods, topic by topic', async () => {
    const { topics, periods } = await answer<MatrixAnswer>('/matrix?topics=killed,without%20rest,volcano')
    expect(periods).toEqual(['2031', 'undated'])
    expect(topics.map(({ topic, claims, sources }) => [topic, claims, sources.map(({ who }) => who)])).toEqual([
      ['killed', 1, ['harbour master Ilse Maron']],
      ['without rest', 1, ['a former deckhand', 'officials']],
      ['volcano', 0, []],
    ])
    expect(topics[0]?.sources[0]?.cells).toEqual([{ claims: 1, bases: ['held-office'] }, null])
    expect(topics[1]?.sources[0]?.cells[0]).toBeNull()
  })

  it('counts the claims that the list has of a source and a period', async () => {
    for (const query of ['', '?topics=killed&period=month', '?topics=rest']) {
      const { topics, periods } = await answer<MatrixAnswer>(`/matrix${query}`)
      for (const { topic, sources } of topics)
        for (const { who, claims, cells } of sources) {
          const total = async (period?: string): Promise<number> => {
            const asked = new URLSearchParams({ source: who, ...(topic !== '' && { q: topic }), ...(period && { period }) })
            return (await answer<ClaimsAnswer>(`/claims?${asked.toString()}`)).total
          }
          expect(await total()).toBe(claims)
          for (const [place, cell] of cells.entries()) expect(await total(periods[place])).toBe(cell?.claims ?? 0)
        }
    }
  })

  it('tells the topics kept with the case apart, unless others or all claims are asked for', async () => {
    const kept = api(
      memorySource({
        first: { ...fixture.view([]), about: { name: 'Ferry', question: '', topics: ['killed', 'rest'] } },
        count: (decisions) => fixture.view(decisions),
        rules: [],
      }),
      (failure) => {
        throw failure
      },
    )
    const topics = async (query: string): Promise<readonly string[]> =>
      ((await (await kept.request(`/matrix${query}`)).json()) as MatrixAnswer).topics.map(({ topic }) => topic)
    expect(await topics('')).toEqual(['killed', 'rest'])
    expect(await topics('?topics=volcano')).toEqual(['volcano'])
    expect(await topics('?topics=*')).toEqual([''])
  })

  it('lists nothing as missing that is held', async () => {
    expect((await answer<MatrixAnswer>('/matrix')).notHeld).toEqual([])
  })
})

describe('what if', () => {
  it('tells what would fall, and records nothing', async () => {
    expect((await answer<WhatIfAnswer>(`/what-if?report=${fixture.reports.mirror.id}`)).fallen).toBeInstanceOf(Array)
    expect(await answer('/decisions')).toEqual([])
  })
})

describe('exchange', () => {
  async function sent(path: string, body: string): Promise<Response> {
    return routes.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  }

  it('hands decisions over, lays them beside one’s own, and takes them over under the other’s name', async () => {
    const { wireDead, postDead } = fixture.statements
    const theirs = api(memorySource({ first: fixture.view([]), count: (decisions) => fixture.view(decisions), rules: [] }), () => undefined)
    const decide = async (on: typeof routes, body: DecisionRequest['body'], by: string): Promise<void> => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ body, by, why: 'read again' }) }
      expect((await on.request('/decisions', request)).status).toBe(201)
    }
    await decide(theirs, { kind: 'reject', what: 'statement', a: wireDead }, 'S. Second')
    await decide(theirs, { kind: 'accept', what: 'statement', a: postDead }, 'S. Second')
    await decide(routes, { kind: 'accept', what: 'statement', a: wireDead }, 'R. Reader')
    await settled(theirs)
    await settled(routes)
    const file = await (await theirs.request('/decisions/exchange')).text()
    const compared = (await (await sent('/decisions/compare', file)).json()) as ComparedAnswer
    expect([compared.added.length, compared.agreed, compared.disagreements.length, compared.lost.length]).toEqual([1, 0, 1, 0])
    expect(compared.disagreements[0]?.ours.by).toBe('R. Reader')
    const taken = compared.added.map(({ body, by, why, received }) => ({ body, by, why, received }))
    expect((await sent('/decisions/received', JSON.stringify({ decisions: taken }))).status).toBe(201)
    const [newest] = await answer<readonly DecisionView[]>('/decisions')
    expect(newest).toMatchObject({ by: 'S. Second', received: { id: compared.added[0]?.received.id } })
  })

  async function settled(on: typeof routes): Promise<void> {
    await expect.poll(async () => ((await (await on.request('/state')).json()) as StateAnswer).working).toBe(false)
  }
})

describe('files', () => {
  it.each([
    '/claims',
    '/reports',
    '/actors',
    '/cautions',
    '/timeline',
    '/network',
    '/matrix',
    '/overview',
    '/decisions',
    `/claim/${fixture.statements.wireDead}`,
  ])('saves %s as a table and as JSON, with what is said beside counts', async (path) => {
    const csv = await routes.request(`${path}?as=csv&persons=keep`)
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+\.csv"$/)
    const table = await csv.text()
    expect(table).toContain('It does not see missing reports')
    const json = (await (await routes.request(`${path}?as=json&persons=keep`)).json()) as { readonly note: string; readonly shown: unknown }
    expect([json.note.length > 0, json.shown !== undefined]).toEqual([true, true])
  })

  it('holds the whole list that filters leave, one line a row', async () => {
    const table = await (await routes.request('/reports?outlet=Coast%20Wire&limit=1&as=csv&persons=keep')).text()
    expect(table.split('\r\n').slice(0, 2)[1]).toContain('Coast Wire')
    expect((await (await routes.request('/reports?limit=1&as=csv&persons=keep')).text()).split('\r\n').filter((line) => line !== '')).toHaveLength(
      1 + 5 + 1,
    )
  })
})

describe('the order of sourcing notes', () => {
  const [caution] = fixture.view([]).cautions()
  const weighty = (rule: string, weight: number): Caution => ({
    ...(caution as Caution),
    id: nameOf('caution', `${rule} ${weight}`) as CautionId,
    rule,
    weight,
  })
  const cautions = [weighty('undated', 30), weighty('hedge-lost', 29), weighty('hedge-lost', 40), weighty('undated', 28), weighty('hedge-lost', 39)]
  const noted = api(
    memorySource({
      first: { ...fixture.view([]), cautions: () => cautions, caution: (id) => cautions.find((one) => one.id === id)! },
      count: (decisions) => fixture.view(decisions),
      rules: [],
    }),
    (failure) => {
      throw failure
    },
  )
  const asked = async <T>(path: string): Promise<T> => (await (await noted.request(path)).json()) as T

  it('lets a further note of a rule give way a little, and says which one of its rule each is', async () => {
    const { rows } = await asked<CautionsAnswer>('/cautions')
    expect(rows.map(({ rule, placeInRule }) => `${rule} ${placeInRule}`)).toEqual([
      'hedge-lost 1',
      'hedge-lost 2',
      'undated 1',
      'undated 2',
      'hedge-lost 3',
    ])
  })

  it('lists rules by their most important note, not by name or count', async () => {
    const { rules } = await asked<OverviewAnswer>('/overview')
    expect(rules.map(({ id, count }) => [id, count])).toEqual([
      ['hedge-lost', 3],
      ['undated', 2],
    ])
  })
})
