import { basename } from 'node:path'
import { openCase, type OpenCase } from '../adapters/case/index.ts'
import { userName } from './user-name.ts'

/** Opens the case of a folder for writing; a new one is named after the folder and serves the question given. */
export function openedCase(directory: string, folder: string, question = ''): OpenCase {
  const opened = openCase(directory, { mode: 'write' })
  try {
    if (opened.log.head() === '') opened.ask({ name: basename(folder), question }, userName())
    return opened
  } catch (error) {
    opened.close()
    throw error
  }
}
