export { generateCorpus, type CorpusOptions, type GeneratedDocument, type GeneratedReport } from './corpus.ts'
export { generateChains, type ChainReport, type ChainsOptions } from './chains.ts'
export type { CopiedSpan, ReportTruth } from './truth.ts'
