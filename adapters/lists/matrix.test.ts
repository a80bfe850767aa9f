import { expect, it } from 'vitest'
import { analyze, reportFromText } from '../../core/index.ts'
import { listsInMemory } from './index.ts'

it('takes no year for its January, and lists the claims that it counts', async () => {
  const text = 'Ilse Maron said the mill was closed in 2019. Ilse Maron said the ferry sank in May 2021.'
  const lists = listsInMemory(await analyze([reportFromText({ place: 'a.txt', text, meta: { published: { value: '2022-03-01', from: 'record' } } })]))
  const { periods, topics } = lists.matrix({ topics: [], by: 'month' })
  expect(periods).toEqual(['2019-00', '2021-05'])
  expect(topics[0]?.sources[0]?.cells.map((cell) => cell?.claims)).toEqual([1, 1])
  const counted = (period: string): number => lists.claims({ period }, 'gap', { offset: 0, limit: 10 }).total
  expect(['2019-00', '2019-01', '2019', '2021-05'].map(counted)).toEqual([1, 0, 1, 1])
})
