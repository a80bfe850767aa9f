import { compareReuse } from './compare.ts'

/** `tsx bench/reuse/run.ts [reports]`: prints one line for each way of finding copies. */
const { reports, planted, rows } = await compareReuse(Number(process.argv[2] ?? 2000), 7)
for (const { by, recall, reportsPerSecond } of rows)
  process.stdout.write(`${by}: ${reports} reports, recall ${recall.toFixed(3)} of ${planted}, ${Math.round(reportsPerSecond)} reports a second\n`)
