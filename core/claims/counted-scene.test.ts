import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** The words of each claim that statements of both reports make. */
async function shared(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const meta = { published: { value: '2031-05-06', from: 'record' as const } }
  const view = await analyze(texts.map((text, at) => reportFromText({ place: `${at}.txt`, text, meta })))
  return [...view.claims()].flatMap(({ statements }) => {
    const own = statements.map(({ id }) => view.statement(id))
    const words = own.map(({ report, extent }) => view.report(report).text.slice(...extent))
    return new Set(own.map(({ report }) => report)).size === texts.length ? [words] : []
  })
}

const DIED = 'Nine people died when fire swept through the Salt Quay store in Port Ledan on Monday, the mayor said.'

it('takes a toll with the event that it came of for that toll told in one clause', async () => {
  const claims = await shared(DIED, 'Nine people were killed on Monday in a fire at the Salt Quay store in Port Ledan, witnesses said.')
  expect(claims.some((words) => words.some((text) => /died/.test(text)) && words.some((text) => /were killed/.test(text)))).toBe(true)
})

it('does not take the event for the toll, where both are copied', async () => {
  const claims = await shared(DIED, `${DIED} The store had been closed for years, a neighbour added.`)
  const [toll, event] = [
    claims.find((words) => words.some((text) => /died/.test(text))),
    claims.find((words) => words.every((text) => /^fire swept/.test(text))),
  ]
  expect(toll?.some((text) => /^fire swept/.test(text))).toBe(false)
  expect(event).toBeDefined()
})
