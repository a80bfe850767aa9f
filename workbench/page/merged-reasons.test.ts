import { expect, it } from 'vitest'
import type { Reason } from '../../core/model/origins.ts'
import { mergedReasons, reasonsBesides } from './merged-reasons.ts'

const reason = (rule: Reason['rule'], text: string, statements: readonly string[], copies?: readonly string[]): Reason =>
  ({ rule, text, statements, ...(copies && { copies }) }) as never

it('tells once what is said of several statements, with all that it rests on', () => {
  const merged = mergedReasons([
    reason('group', 'one group', ['a', 'b']),
    reason('copy', 'the words are copied', ['a', 'c'], ['x']),
    reason('group', 'one group', ['b', 'c']),
    reason('copy', 'the words are copied', ['c'], ['x', 'y']),
    reason('group', 'another group', ['d']),
  ])
  expect(merged).toEqual([
    reason('group', 'one group', ['a', 'b', 'c']),
    reason('copy', 'the words are copied', ['a', 'c'], ['x', 'y']),
    reason('group', 'another group', ['d']),
  ])
})

it('leaves out what a source tells already', () => {
  const [copied, group] = [reason('copy', 'the words are copied', ['a']), reason('group', 'one group', ['a', 'b'])]
  expect(reasonsBesides([copied, group], [reason('group', 'one group', ['b'])])).toEqual([copied])
})
