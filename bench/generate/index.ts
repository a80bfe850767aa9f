export { generateCorpus, type CorpusOptions, type GeneratedDocument, type GeneratedReport } from './corpus.ts'
export type { CopiedSpan, ReportTruth } from './truth.ts'
