// What runs before anything is installed: plain JavaScript for Node 20 without packages. It installs the
// packages if they are missing or stale, and hands over to the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..')
const PINNED_NODE = join(PROJECT, 'node_modules/node/bin/node')

/**
 * Installs what is missing, then runs a TypeScript file of this folder on the pinned Node with the
 * arguments of this process, and ends as it ends. `flags` and `env` are for Node itself.
 */
export async function runOnPinnedNode(script, { flags = [], env = {} } = {}) {
  refuseSwallowedOptions()
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

/** True when node_modules holds what package-lock.json asks for, however it got there. */
function packagesAreCurrent() {
  if (!existsSync(PINNED_NODE)) return false
  // npm writes this list last, so that an installation cut short leaves none.
  const installed = readPackages('node_modules/.package-lock.json')
  const wanted = readPackages('package-lock.json')
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const there = installed[path]
    return path === '' || (there ? there.version === version : optional === true)
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
  // `include` because NODE_ENV=production would leave out the pinned Node and the build.
  const child = spawn(command, [...prefix, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
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
  if (spawnSync(PINNED_NODE, ['--version']).status !== 0) {
    fail(
      'npm left out the pinned Node: its install script was not allowed to run (allowScripts in package.json).',
    )
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
  const child = spawn(PINNED_NODE, args, { cwd: PROJECT, env, stdio: 'inherit' })
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
