/** Passages shared within one large file of JSON Lines, found in worker threads; see docs/decisions/0008-copies.md. */
export { CorpusTooLarge, findPassages } from './find-passages.ts'
export type { BulkCorpus, BulkOptions, BulkStage } from './find-passages.ts'
export { startThreads } from './threads.ts'
export type { Threads } from './threads.ts'
export { writtenPassages } from './written-passages.ts'
