/** Bytes that can be read in parts: a file, a member of an archive, a record in memory. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /** Bytes `[from, to)`; fewer where the source ends before. Rejects where the source has gone. */
  slice(from: number, to: number): Promise<Uint8Array>
}
