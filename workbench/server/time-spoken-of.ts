import type { StatementId } from '../../core/model/ids.ts'
import type { TimeRow } from '../../core/model/times.ts'
import type { SpokenTime } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'

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
export function timeSpokenOf(index: CaseIndex, statements: readonly StatementId[]): SpokenTime | undefined {
  let found: SpokenTime | undefined
  let finest = GRAINS.length
  for (const id of statements) {
    const statement = index.view.statement(id)
    const times = index.view.layer(statement.report, 'times')
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
