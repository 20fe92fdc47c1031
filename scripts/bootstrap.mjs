// What runs before anything is installed: plain JavaScript for Node 20 without packages. It installs the
// packages if they are missing or stale, and hands over to the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What package-lock.json asks for, each with the hash that npm compares. */
const WANTED = readPackages('package-lock.json')
const WINDOWS = process.platform === 'win32'
const NODE_PACKAGE = `node_modules/node-${WINDOWS ? 'win' : process.platform}-${process.arch}`
/** npm has a Node for some platforms; on others the one that runs this must be a fitting one. */
const IS_PINNED = NODE_PACKAGE in WANTED
const NODE = IS_PINNED ? join(PROJECT, NODE_PACKAGE, 'bin', WINDOWS ? 'node.exe' : 'node') : process.execPath

/**
 * Installs what is missing, then runs a TypeScript file of this folder on the pinned Node with the
 * arguments of this process, and ends as it ends. `flags` and `env` are for Node itself.
 */
export async function runOnPinnedNode(script, { flags = [], env = {} } = {}) {
  refuseSwallowedOptions()
  if (!IS_PINNED) refuseOtherNode()
  if (!packagesAreCurrent()) await installPackages()
  handOver([...flags, join(PROJECT, 'scripts', script), ...process.argv.slice(2)], { ...env, ...process.env })
}

/** All that `npm start`, `dev`, `sandbox` and `bench` take, as npm has it in its variables. */
const OPTIONS =
  /^npm_config_(port|host|data_dir|sandbox|sign_in|profile|tls_(cert|key)|trust_proxy|session_(secrets_file|idle|max)|lost_order|autopilot|seed|only|protocol|runs|orders|links)$/

/**
 * Without `--` before it npm takes an option for its own, and says nothing: `npm start --sandbox` would start on the
 * account whose keys are set.
 */
function refuseSwallowedOptions() {
  const [name, value] = Object.entries(process.env).find(([variable]) => OPTIONS.test(variable)) ?? []
  if (name === undefined) return
  const option = `--${name.slice('npm_config_'.length).replaceAll('_', '-')}`
  const written = value === 'true' || value === '' ? option : `${option} ${value}`
  const command = process.env.npm_lifecycle_event ?? 'start'
  console.error(`npm kept ${option} for itself. Write it after "--": npm run ${command} -- ${written}`)
  process.exit(2)
}

/** Where npm has no Node: another one than the tests run on is refused, unless it is a later one of the same line. */
function refuseOtherNode() {
  const { version = '' } =
    Object.entries(WANTED).find(([path]) => path.startsWith('node_modules/node-linux-'))?.[1] ?? {}
  const [wanted, own] = [version, process.versions.node].map((text) => text.split('.').map(Number))
  if (own[0] === wanted[0] && (own[1] > wanted[1] || (own[1] === wanted[1] && own[2] >= wanted[2]))) return
  fail(
    `npm has no Node for ${process.platform} on ${process.arch}: install Node ${version} or a later ${wanted[0]} (https://nodejs.org). This one is ${process.version}.`,
  )
}

/** True when node_modules holds what package-lock.json asks for, by its hashes, however it got there. */
function packagesAreCurrent() {
  if (!existsSync(NODE)) return false
  // npm writes this list last, so that an installation cut short leaves none.
  const installed = readPackages('node_modules/.package-lock.json')
  return Object.entries(WANTED).every(([path, { version, integrity, optional }]) => {
    const there = installed[path]
    if (there === undefined) return path === '' || (optional === true && path !== NODE_PACKAGE)
    return there.version === version && there.integrity === integrity
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(PROJECT, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

async function installPackages() {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [command, ...prefix] = npm
  // `include` because NODE_ENV=production would leave out the build, and some settings the pinned Node.
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const child = spawn(command, [...prefix, 'ci', ...flags], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))

  const stopProgress = showProgress('Installing packages')
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? undefined : `npm ci ended with code ${code}`))
  })
  stopProgress()
  if (failure !== undefined) fail(`${output}\nThe packages could not be installed: ${failure}.`)
  // It is optional to npm, because each platform has its own: one that is not what the lock says is left out in silence.
  if (spawnSync(NODE, ['--version']).status !== 0) {
    fail(`npm installed no Node that is the one of package-lock.json (${NODE_PACKAGE}).`)
  }
}

/** One line that counts the seconds; where it cannot be rewritten, they come at the end. Twin of prepare/progress.ts. */
function showProgress(what) {
  const startedAt = Date.now()
  const line = () => `${what}… ${Math.round((Date.now() - startedAt) / 1000)} s`
  const { stderr } = process
  if (!stderr.isTTY) stderr.write(`${what}…`)
  const timer = stderr.isTTY ? setInterval(() => stderr.write(`\r${line()}`), 1000) : undefined
  return () => {
    clearInterval(timer)
    stderr.write(stderr.isTTY ? `\r${line()}\n` : `${line().slice(what.length + 1)}\n`)
  }
}

function handOver(args, env) {
  const child = spawn(NODE, args, { cwd: PROJECT, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) endWithParent(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(`The pinned Node does not start: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    // Ends by the same signal, so that the shell sees what happened.
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** npm starts scripts through a shell, which dies of npm's signal without passing it on: notice that it is gone. */
function endWithParent(end) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 500).unref()
}

function fail(message) {
  process.stderr.write(`${message.trim()}\n`)
  process.exit(1)
}
