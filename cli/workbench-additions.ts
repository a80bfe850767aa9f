import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeInFile, type OpenCase } from '../adapters/case/index.ts'
import { ingest, READERS } from '../adapters/ingest/index.ts'
import { sha256Hex, type Problem, type Report } from '../core/index.ts'
import type { AddedAnswer } from '../workbench/contract/additions.ts'
import { AnswerError } from '../workbench/server/answer-error.ts'
import type { CaseAdditions, GivenFile } from '../workbench/server/additions.ts'
import { entryFile } from './hand-made-entry.ts'

/** Where files that were given to the page stand in the case. */
const FOLDER = 'added on the page'

/**
 * What an open case takes over the page. `inTurn` runs one change after the other, so that nothing changes under an analysis.
 */
export function workbenchAdditions(opened: OpenCase, inTurn: <T>(task: () => T | Promise<T>) => Promise<T>): CaseAdditions {
  return {
    ask: ({ name, question, cutOff, topics: given, by }) =>
      inTurn(() => {
        // What the case leaves out is not asked on the page, and stays; so do topics that are not given anew.
        const { leaveOut, topics: kept } = opened.view.about
        const topics = given ?? kept ?? []
        opened.ask(
          { name, question, ...(cutOff !== undefined && { cutOff }), ...(leaveOut && { leaveOut }), ...(topics.length > 0 && { topics }) },
          by,
        )
      }),
    add: (file, by) => inTurn(() => addFile(opened, file, by)),
    enter: async ({ by, ...entry }) => {
      const { place, bytes, reports, problems } = await entryFile({ ...entry, recordedBy: by })
      if (problems.length > 0) throw new AnswerError('bad-request', problems.map(({ message }) => message).join(' '))
      await inTurn(() => takeInFile(opened, { place, bytes, modified: 0, readers: READERS, reports, problems }, by))
      return added(place, reports, problems)
    },
  }
}

/**
 * Files are read in a worker that can be given up, and so from the disk; what is read lies in the folder of the case alone,
 * for as long as that takes.
 */
async function addFile(opened: OpenCase, { name, bytes }: GivenFile, by: string): Promise<AddedAnswer> {
  const place = freePlace(opened, name, bytes)
  const root = mkdtempSync(join(opened.directory, 'incoming-'))
  try {
    mkdirSync(join(root, FOLDER))
    const path = join(root, place)
    writeFileSync(path, bytes, { mode: 0o600 })
    let answer = added(place, [], [])
    for await (const file of ingest([path], { root, workers: 1 })) {
      if (file.outcome === 'read') takeInFile(opened, { ...file, modified: 0 }, by)
      else opened.files.putProblems(file.problems)
      answer = added(place, file.reports, file.problems)
    }
    opened.settle()
    return answer
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** A file of the same name with other content is another file, and stands beside it. */
function freePlace(opened: OpenCase, name: string, bytes: Uint8Array): string {
  const place = `${FOLDER}/${name}`
  const held = opened.imports().get(place)
  const sha256 = sha256Hex(bytes)
  return held === undefined || held.sha256 === sha256 ? place : `${FOLDER}/${sha256.slice(0, 8)} ${name}`
}

function added(place: string, reports: readonly Report[], problems: readonly Problem[]): AddedAnswer {
  return { place, reports: reports.map(({ id }) => id), problems: problems.map(({ message }) => message) }
}
