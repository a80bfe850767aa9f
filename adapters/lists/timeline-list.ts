import type { Database } from '../case/sqlite.ts'
import { where, wordsHeld, type Condition } from './asked.ts'
import type { CaseLists, TimelineAsked, TimelineEntry } from './case-lists.ts'
import { standsIn } from './other-lists.ts'

/** Claims by the time that they speak of and reports by publication, on one line. A report stands before the claims of its day: it is what says them. */
export function timelineList(database: Database): Pick<CaseLists, 'timeline'> {
  return {
    timeline: (asked, { offset, limit }) => {
      const parts = [...(asked.show === 'claims' ? [] : [reportPart(asked)]), ...(asked.show === 'reports' ? [] : [claimPart(asked)])]
      const both = parts.map(({ sql }) => sql).join(' UNION ALL ')
      const values = parts.flatMap((part) => part.values)
      const whole = database.prepare(`SELECT count(*) AS n, min(day) AS first, max(until) AS last FROM (${both})`).get(...values) as {
        n: number
        first: string | null
        last: string | null
      }
      const rows = database
        .prepare(`SELECT day, CASE rank WHEN 0 THEN 'report' ELSE 'claim' END AS kind, id FROM (${both}) ORDER BY day, rank, id LIMIT ? OFFSET ?`)
        .all(...values, limit, offset) as unknown as TimelineEntry[]
      const span = whole.first !== null && whole.last !== null ? { span: { from: whole.first, to: whole.last } } : {}
      return { total: whole.n, rows: rows.map(({ day, kind, id }) => ({ day, kind, id })), ...span }
    },
  }
}

function reportPart({ words, from, to }: TimelineAsked): Condition {
  const { sql, values } = where([
    { sql: 'published IS NOT NULL', values: [] },
    from === undefined ? undefined : { sql: 'published >= ?', values: [from] },
    to === undefined ? undefined : { sql: 'substr(published, 1, 10) <= ?', values: [to] },
    ...standsIn(words),
  ])
  return { sql: `SELECT substr(published, 1, 10) AS day, substr(published, 1, 10) AS until, 0 AS rank, id FROM listed_reports${sql}`, values }
}

function claimPart({ words, several, from, to }: TimelineAsked): Condition {
  const { sql, values } = where([
    { sql: 'day_from IS NOT NULL', values: [] },
    wordsHeld('claim_words', words),
    several === true ? { sql: 'reports > 1', values: [] } : undefined,
    from === undefined ? undefined : { sql: 'day_to > ?', values: [from] },
    to === undefined ? undefined : { sql: 'day_from <= ?', values: [to] },
  ])
  return { sql: `SELECT day_from AS day, day_to AS until, 1 AS rank, id FROM listed_claims${sql}`, values }
}
