import { expect, it } from 'vitest'
import { outletInWords, reportCalled } from './outlet-words.ts'

it('never shows a file name as an outlet', () => {
  const unnamed = { id: 'r' as never, title: 'Nine hurt', place: 'tide-1.txt' }
  expect([outletInWords(unnamed), reportCalled(unnamed)]).toEqual(['unnamed outlet', 'unnamed outlet (tide-1.txt)'])
  const named = { ...unnamed, outlet: 'Coast Wire' }
  expect([outletInWords(named), reportCalled(named)]).toEqual(['Coast Wire', 'Coast Wire'])
})
