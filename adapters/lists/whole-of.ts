import type { Database } from '../case/sqlite.ts'
import type { ListedWhole } from './case-lists.ts'

interface ClaimSums {
  readonly claims: number
  readonly statements: number | null
  readonly several: number | null
  readonly none: number | null
  readonly one: number | null
  readonly undated: number | null
}

/** Counts over all that is listed, with some that are told. */
export function wholeOf(database: Database, told: Pick<ListedWhole, 'actors' | 'copies' | 'cautions'>): ListedWhole {
  const claims = database
    .prepare(
      `SELECT count(*) AS claims, sum(statements) AS statements, sum(reports > 1) AS several, sum(reports > 1 AND supported = 0) AS none,
         sum(reports > 1 AND supported = 1) AS one, sum(day_from IS NULL) AS undated FROM listed_claims`,
    )
    .get() as unknown as ClaimSums
  const reports = database.prepare('SELECT count(*) AS reports, sum(outlet IS NULL) AS withoutOutlet FROM listed_reports').get() as {
    reports: number
    withoutOutlet: number | null
  }
  const months = database
    .prepare(
      `SELECT CASE WHEN published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' THEN substr(published, 1, 7) END AS month, count(*) AS reports
       FROM listed_reports GROUP BY month ORDER BY month`,
    )
    .all() as { month: string | null; reports: number }[]
  const rules = database.prepare('SELECT rule AS id, count(*) AS count FROM listed_cautions GROUP BY rule ORDER BY min(place)').all()
  const { several, none, one } = { several: claims.several ?? 0, none: claims.none ?? 0, one: claims.one ?? 0 }
  return {
    claims: claims.claims,
    statements: claims.statements ?? 0,
    reports: reports.reports,
    ...told,
    withoutOutlet: reports.withoutOutlet ?? 0,
    withoutDate: months.find(({ month }) => month === null)?.reports ?? 0,
    several: { claims: several, none, one, more: several - none - one },
    undatedClaims: claims.undated ?? 0,
    byMonth: months.flatMap(({ month, reports: n }) => (month === null ? [] : [{ month, reports: n }])),
    rules: (rules as { id: string; count: number }[]).map(({ id, count }) => ({ id, count })),
  }
}
