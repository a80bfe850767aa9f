import type { TimeMatch, TimeUnit } from '../times.ts'

/** The unit that the match names. */
export function unitOf(match: TimeMatch): TimeUnit | undefined {
  const token = match.one('unit') ?? match.one('units') ?? match.one('quarter') ?? match.one('weekend') ?? match.one('second')
  if (!token) return undefined
  return (token.class === 'second' ? 'second' : token.value) as TimeUnit
}
