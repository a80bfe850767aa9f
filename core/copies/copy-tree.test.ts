import { expect, test } from 'vitest'
import type { CopyId, ReportId } from '../model/ids.ts'
import { copyTree } from './copy-tree.ts'
import type { CarriedCopy } from './kept-copies.ts'

/** "a>b 30": b took thirty words from a; "a~b 30": so the dates say, and nothing else; "a^b 30": so it would be but for a credit; "a-b 30": who from whom is unknown. */
function treeOf(notes: readonly string[], days: Readonly<Record<string, string>> = {}): string[] {
  const copies = notes.map((note, i): CarriedCopy => {
    const [, x, mark, y, words] = /^(\w)([-~^>])(\w) (\d+)$/.exec(note)!
    const [a, b] = [x!, y!].sort() as [string, string]
    const first = x === a ? 'a' : 'b'
    return {
      id: String(i) as CopyId,
      a: { report: a as ReportId, start: 0, end: 9 },
      b: { report: b as ReportId, start: 0, end: 9 },
      sharedWords: Number(words),
      sharedCharacters: { a: 0, b: 0 },
      kind: 'reporting',
      ...(mark === '^' && { leans: first }),
      ...((mark === '>' || mark === '~') && { from: first, byDatesAlone: mark === '~' }),
    }
  })
  const reports = [...new Set(copies.flatMap(({ a, b }) => [a.report, b.report]))].sort()
  const credits = (report: ReportId): readonly string[] => (report === 'w' ? ['Coast Wire'] : [])
  const length = (report: ReportId): number => (report === 'b' ? 10 : 20)
  return copyTree({ reports, copies, credits, length, published: (report) => days[report] ?? '', because: () => [] }).map(
    ({ from, to, inferred }) => `${from}${inferred ? '~' : '>'}${to}`,
  )
}

test.each([
  ['one copy', ['a>b 30'], ['a>b']],
  ['a chain', ['a>b 50', 'b>c 40', 'a>c 20'], ['a>b', 'b>c']],
  ['the closest of two parents', ['a>c 20', 'b>c 60', 'a>b 30'], ['a>b', 'b>c']],
  ['of equally close parents the shorter one', ['b>c 40', 'b>a 40', 'c>a 40'], ['b>a', 'b>c']],
  ['what only a credit leaves open, where the credited text is here', ['a^b 30'], ['a~b']],
  ['what a credit to a text that is not here leaves open', ['a^w 30'], ['open~a', 'lost~w']],
  ['unknown directions leave open where it comes from', ['a-b 30', 'b-c 30'], ['open~a', 'open~b', 'open~c']],
  ['a known copy under one that is open', ['a>b 30', 'a-c 30'], ['open~a', 'a>b', 'open~c']],
  ['directions that run in a circle', ['a>b 50', 'b>c 40', 'c>a 30'], ['a>b', 'b>c']],
  ['dates alone make a step a guess', ['a~b 30', 'b>c 30'], ['a~b', 'b>c']],
  ['a credit to a text that is not held', ['w>x 30'], ['lost~w', 'w>x']],
  ['nothing', [], []],
])('%s', (_, copies, expected) => expect(treeOf(copies)).toEqual(expected))

test.each([
  ['not compared with the first, and some days later', { a: '2031-05-01', b: '2031-05-01', c: '2031-05-03' }, ['open~a', 'open~b', 'a~c']],
  ['compared with it, where nothing showed who was first', { b: '2031-05-01', a: '2031-05-02', c: '2031-05-03' }, ['open~a', 'open~b', 'open~c']],
  ['months later', { a: '2031-05-01', c: '2031-08-03' }, ['open~a', 'open~b', 'open~c']],
  ['without a date', { a: '2031-05-01' }, ['open~a', 'open~b', 'open~c']],
])('of many carriers one comes from the first by date: %s', (_, days, expected) => {
  expect(treeOf(['a-b 30', 'b-c 30'], days)).toEqual(expected)
})

test('one that was not compared with the first comes from it by date, however many passages two others share', () => {
  expect(treeOf(['a-b 30', 'a-b 20', 'b-c 30', 'b-c 20'], { a: '2031-05-01', b: '2031-05-01', c: '2031-05-03' })).toEqual(['open~a', 'open~b', 'a~c'])
})
