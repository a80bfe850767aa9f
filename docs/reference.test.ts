import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referencePages } from './reference.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

test.each(Object.entries(referencePages()))('%s says what is registered (write it anew with: npm run docs)', (name, text) => {
  expect(read(name)).toBe(text)
})

const pages = ['../README.md', '../ARCHITECTURE.md', ...readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.md'))]

test.each(pages)('%s links to nothing that is not there', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!)
  const missing = targets.filter((target) => !existsSync(new URL(target, new URL(page, import.meta.url))))
  expect(missing).toEqual([])
})
