import type { CaseView } from '../../core/model/case-view.ts'
import type { Statement } from '../../core/model/statements.ts'
import type { Grain, TimeRow } from '../../core/model/times.ts'

/** A span of time, ISO days: from the first to, not including, the last. */
export interface SpokenOf {
  readonly from: string
  readonly to: string
  readonly grain: Grain
}

const GRAINS: readonly TimeRow['grain'][] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** The time that a claim speaks of: from the first to the last of the finest dated times in its statements; undefined where none is dated. */
export function timeSpokenOf(view: CaseView, statements: readonly Statement[]): SpokenOf | undefined {
  let found: SpokenOf | undefined
  let finest = GRAINS.length
  for (const statement of statements) {
    if (statement.times.length === 0) continue
    const times = view.layer(statement.report, 'times')
    for (const place of statement.times) {
      const time = times[place]
      const rank = time === undefined ? -1 : GRAINS.indexOf(time.grain)
      if (time?.from === undefined || time.to === undefined || time.from > time.to || rank === -1 || rank > finest) continue
      const [from, to] = [time.from.slice(0, 10), time.to.slice(0, 10)]
      const widened = rank === finest && found !== undefined ? { from: least(found.from, from), to: most(found.to, to) } : { from, to }
      found = { ...widened, grain: time.grain }
      finest = rank
    }
  }
  return found
}

function least(x: string, y: string): string {
  return x < y ? x : y
}

function most(x: string, y: string): string {
  return x > y ? x : y
}
