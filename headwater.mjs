#!/usr/bin/env node
/**
 * Starts Headwater from a clone, from any folder: installs what is missing, builds what is missing or out of date, then runs
 * the command with the arguments given. On Windows: `node headwater.mjs`. The installed package does not need this file.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const command = join(root, 'dist', 'cli', 'main.js')
const page = join(root, 'dist', 'page', 'index.html')

/** What the built files are made from. */
const sources = ['core', 'adapters', 'cli', 'workbench', 'package.json', 'package-lock.json', 'tsdown.config.ts', 'vite.config.ts']

const major = Number(process.versions.node.split('.')[0])
if (major < 20) stop('Node.js 20 or newer is needed, this is ' + process.versions.node + '. Install a newer one (see nodejs.org) and try again.', 2)
if (!isInstalled()) npm(['ci'], 'Installing what Headwater is built on. This happens once and needs the package registry.')
if (!isBuilt()) npm(['run', 'build'], 'Building Headwater.')

process.argv.splice(1, 1, command)
await import(pathToFileURL(command).href)

/** Does node_modules hold what package-lock.json names? npm writes what it installed into node_modules/.package-lock.json. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || entry.peer || installed[path]?.version === entry.version,
  )
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Are the command and the page there, and newer than everything that they are made from? */
function isBuilt() {
  if (!existsSync(command) || !existsSync(page)) return false
  const built = Math.min(statSync(command).mtimeMs, statSync(page).mtimeMs)
  return sources.every((name) => newestIn(join(root, name)) <= built)
}

/** When a file, or the newest program file in a folder, was last changed; milliseconds since 1970, 0 where there is none. */
function newestIn(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const names = readdirSync(path).filter((name) => !/^node_modules$|\.test\.|^fixtures$|\.md$/.test(name))
  return Math.max(0, ...names.map((name) => newestIn(join(path, name))))
}

function npm(args, why) {
  process.stderr.write('headwater: ' + why + '\n')
  // npm's words go to standard error, so that what a command prints stays clean; on Windows npm is a script of the shell.
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (error) stop('npm could not be started (' + error.message + '). It comes with Node.js.', 2)
  if (status !== 0) stop('"npm ' + args.join(' ') + '" failed; what it said is above.', 1)
}

function stop(message, code) {
  process.stderr.write('headwater: ' + message + '\n')
  process.exit(code)
}
