import type { ReadLimits } from '../model/reader.ts'

const MEGABYTE = 1024 * 1024

/** Far above any report, far below what would exhaust a laptop. */
export const DEFAULT_LIMITS: ReadLimits = {
  reportBytes: 48 * MEGABYTE,
  listBytes: 1024 * MEGABYTE,
  expandedBytes: 4096 * MEGABYTE,
  expansion: 200,
  members: 200_000,
  depth: 4,
  pages: 5000,
  problems: 100,
}

/** A size in words: "200.0 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`
}
