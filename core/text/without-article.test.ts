import { expect, test } from 'vitest'
import { withoutArticle } from './without-article.ts'

test.each([
  ['the harbour master', 'harbour master'],
  ['A dock worker', 'dock worker'],
  ['an aide', 'aide'],
  ['Anna Finn', 'Anna Finn'],
  ['a number of dock workers', 'a number of dock workers'],
  ['A growing number of crews', 'A growing number of crews'],
  ['the number one of the league', 'number one of the league'],
])('%j is called %j', (description, called) => expect(withoutArticle(description)).toBe(called))
