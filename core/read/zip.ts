import type { ArchiveMember } from '../model/parsers.ts'
import type { Finding, Reader, ReadContext, ReadLimits, Source } from '../model/reader.ts'
import { bytesSource } from './bytes-source.ts'
import { hasExtension } from './has-extension.ts'
import { sizeInWords } from './limits.ts'
import { parserProblem } from './parser-problem.ts'
import { isZip } from './zip-mark.ts'
import { zipExample } from './zip-example.data.ts'

const EXTENSIONS = ['.zip'] as const

/** ZIP archives: each member is read as a file of its own, archives inside included. */
export const zip = {
  id: 'zip',
  version: 1,
  label: 'ZIP archive of any of these',
  extensions: EXTENSIONS,
  recognises: (head, name) => {
    if (hasExtension(name, EXTENSIONS)) return isZip(head) ? 'certain' : 'likely'
    return isZip(head) && !/\.[a-z0-9]{1,8}$/iu.test(name) ? 'certain' : 'no'
  },
  read,
  examples: [
    {
      shows: 'A member is named after its archive: `pack.zip#notes/harbour.txt`',
      name: 'pack.zip',
      file: { base64: zipExample },
      gives: [{ member: 'notes/harbour.txt' }, { member: 'ferry.txt' }],
    },
    { shows: 'A file with the wrong ending', name: 'letter.zip', file: 'No archive at all.', gives: [{ problem: 'broken' }] },
  ],
} as const satisfies Reader

async function* read(source: Source, { limits, parsers }: ReadContext): AsyncGenerator<Finding, void, void> {
  if (source.size === 0) return yield { kind: 'problem', code: 'empty', message: 'Unexpected empty file, expected an archive' }
  const size = `Unexpected size of ${sizeInWords(source.size)}, expected at most ${sizeInWords(limits.listBytes)} for one archive. Split it into several`
  if (source.size > limits.listBytes) return yield { kind: 'problem', code: 'too-large', message: size }
  let expanded = 0
  let members = 0
  try {
    for await (const member of parsers.archive(source)) {
      if (++members > limits.members)
        return yield {
          kind: 'problem',
          code: 'too-large',
          message: `Unexpected archive of more than ${limits.members} members. Split it into several`,
        }
      const part = safeName(member.name, members)
      if (member.folder || isClutter(part)) continue
      const refused = refusal(member, limits, expanded)
      if (refused !== undefined) {
        yield { kind: 'problem', part, ...refused }
        continue
      }
      expanded += member.bytes
      yield await unpacked(member, part)
    }
  } catch (error) {
    yield parserProblem(error, 'a ZIP archive')
  }
}

async function unpacked(member: ArchiveMember, part: string): Promise<Finding> {
  try {
    return { kind: 'child', part, source: bytesSource(await member.read()) }
  } catch (error) {
    return { ...parserProblem(error, 'a readable member'), part }
  }
}

/** A name for places only: nothing is ever written under it. Parts that would lead outside are dropped. */
function safeName(name: string, number: number): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/').normalize('NFC') || `member ${number}`
}

/** Hidden files, and what file managers add. */
const isClutter = (name: string): boolean => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db')

function refusal(
  member: ArchiveMember,
  limits: ReadLimits,
  expanded: number,
): { readonly code: 'encrypted' | 'too-large'; readonly message: string } | undefined {
  if (member.encrypted) return { code: 'encrypted', message: 'Unexpected password on a member of an archive. Unpack it and add what it holds' }
  const ratio = member.bytes / Math.max(1, member.compressedBytes)
  if (member.bytes > 1_000_000 && ratio > limits.expansion)
    return {
      code: 'too-large',
      message: `Unexpected member that unpacks to ${Math.round(ratio)} times its size, expected at most ${limits.expansion}: such archives are made to exhaust a machine`,
    }
  const most = Math.min(limits.expandedBytes - expanded, limits.reportBytes * 8)
  if (member.bytes > most)
    return {
      code: 'too-large',
      message: `Unexpected member of ${sizeInWords(member.bytes)}, expected at most ${sizeInWords(Math.max(0, most))} here. Unpack it and add it as a file`,
    }
  return undefined
}
