import { describe, expect, it } from 'vitest'
import { recentValues } from './recent-values.ts'

describe('recentValues()', () => {
  it('lets go of what was not used for longest', () => {
    const recent = recentValues<number>(40)
    for (const key of ['a', 'b', 'c', 'd']) recent.set(key, 1, 10)
    recent.get('a')
    recent.set('e', 1, 10)
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => recent.get(key) !== undefined)).toEqual(['a', 'c', 'd', 'e'])
  })

  it('does not keep a value that would push out most others', () => {
    const recent = recentValues<number>(40)
    recent.set('small', 1, 10)
    recent.set('huge', 2, 11)
    expect(recent.get('small')).toBe(1)
    expect(recent.get('huge')).toBeUndefined()
  })

  it('forgets a value that is replaced by one too heavy to keep', () => {
    const recent = recentValues<number>(40)
    recent.set('a', 1, 10)
    recent.set('a', 2, 30)
    expect(recent.get('a')).toBeUndefined()
  })
})
