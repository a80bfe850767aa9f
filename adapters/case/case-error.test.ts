import { describe, expect, it } from 'vitest'
import { CaseError, caseErrorOf } from './case-error.ts'

const fault = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code })

describe('caseErrorOf()', () => {
  it.each([
    ['disk-full', fault('database or disk is full')],
    ['disk-full', fault('write failed', 'ENOSPC')],
    ['disk-full', fault('quota', 'EDQUOT')],
    ['read-only', fault('attempt to write a readonly database')],
    ['read-only', fault('read-only file system', 'EROFS')],
    ['read-only', fault('permission denied', 'EACCES')],
    ['read-only', fault('not a directory', 'ENOTDIR')],
    ['locked', fault('database is locked')],
    ['damaged', fault('database disk image is malformed')],
    ['damaged', fault('file is not a database')],
    ['damaged', fault('i/o error, read', 'EIO')],
  ])('takes it for %s: %s', (code, error) => {
    const found = caseErrorOf(error, '/case/derived.sqlite') as CaseError
    expect(found).toMatchObject({ name: 'CaseError', code, cause: error })
    expect(found.message).toMatch(/^Unexpected failure at \/case\/derived\.sqlite: .+\. .{20}/)
  })

  it('leaves a defect what it is, and a case error as it was said first', () => {
    const defect = new TypeError('x is not a function')
    expect(caseErrorOf(defect, 'p')).toBe(defect)
    const first = new CaseError('locked', 'said already')
    expect(caseErrorOf(first, 'p')).toBe(first)
    expect(caseErrorOf('no error at all', 'p')).toBe('no error at all')
  })
})
