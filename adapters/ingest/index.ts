/** Reading a folder into a case. */
export { ingest, READERS } from './ingest.ts'
export type { IngestedFile, IngestOptions } from './ingest.ts'
