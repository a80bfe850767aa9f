/** A line that is not flat, with its `id`, `text` and `series` alone, as a parser reads it; undefined where it has no id or text. */
export function plainLine(line: Uint8Array): Uint8Array | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8'))
  } catch {
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined
  const { id, text, series } = parsed as Record<string, unknown>
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return undefined
  const hasSeries = typeof series === 'string' || typeof series === 'number'
  return Buffer.from(JSON.stringify({ id: String(id), text, ...(hasSeries && { series: String(series) }) }))
}
