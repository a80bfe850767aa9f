import { expect, it } from 'vitest'
import { nameWithoutArticle } from './name-without-article.ts'

it.each([
  ['The Weir Post', 'weir post'],
  ['Weir Post', 'weir post'],
  ['Theatre Weekly', 'theatre weekly'],
  ['the', 'the'],
])('compares %s as %s', (name, compared) => expect(nameWithoutArticle(name)).toBe(compared))
