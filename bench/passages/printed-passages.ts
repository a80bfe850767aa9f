import type { PassageSpeed } from './measure-passages.ts'

/** Figures as a table a size, with the change of the time against what was recorded, and the growth from size to size. */
export function printedPassages(speeds: readonly PassageSpeed[], recorded: readonly PassageSpeed[]): string {
  const tables = speeds.map((speed) =>
    table(
      speed,
      recorded.find(({ texts }) => texts === speed.texts),
    ),
  )
  const growth = speeds.slice(1).map((larger, n) => {
    const smaller = speeds[n]!
    const exponent = Math.log(larger.cpuSeconds / smaller.cpuSeconds) / Math.log(larger.texts / smaller.texts)
    return `From ${smaller.texts} to ${larger.texts} texts: processor time grows with exponent ${exponent.toFixed(2)}\n`
  })
  return [...tables, ...growth].join('\n')
}

function table(speed: PassageSpeed, before: PassageSpeed | undefined): string {
  const { found, machine } = speed
  const change = before === undefined ? '' : ` (recorded: ${before.seconds.toFixed(1)})`
  return [
    `${speed.texts} texts, ${speed.megabytes.toFixed(0)} MB, ${(speed.words / 1e6).toFixed(1)} million words, ${speed.workers} workers; load ${machine.load.map((load) => load.toFixed(1)).join(' to ')} on ${machine.cores} cores`,
    ...Object.entries(speed.stages).map(
      ([stage, { seconds, cpuSeconds }]) =>
        `  ${stage.padEnd(8)}${seconds.toFixed(1).padStart(8)} s of the clock${cpuSeconds.toFixed(1).padStart(9)} s of processor time`,
    ),
    `  whole: ${speed.seconds.toFixed(1)} s${change}, ${Math.round(speed.textsPerSecond)} texts/s, ${speed.cpuSeconds.toFixed(1)} s of processor time, peak ${Math.round(speed.peakMegabytes)} MB`,
    `  planted passages found: ${found.recall.toFixed(4)} of ${found.planted}, ends off by ${found.boundaryError.toFixed(2)} words; of long passages ${(100 * found.unexplained).toFixed(2)} % unexplained`,
    ...Object.entries(found.recallBy).map(([bucket, recall]) => `    ${bucket}: ${recall.toFixed(3)}`),
    '',
  ].join('\n')
}
