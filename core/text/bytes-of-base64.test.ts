import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOfBase64 } from './bytes-of-base64.ts'

it('turns back what another encoder made, with padding and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const encoded = Buffer.from(bytes).toString('base64')
      expect(bytesOfBase64(encoded)).toEqual(bytes)
      expect(bytesOfBase64(encoded.replace(/=+$/, ''))).toEqual(bytes)
    }),
  )
})

it('names a character that does not belong', () => {
  expect(() => bytesOfBase64('AB*C')).toThrow('Unexpected character "*" at 2')
})
