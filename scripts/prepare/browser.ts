/** The Chromium in which the journeys and measurements run. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import { chromium } from '@playwright/test'

import { withProgress } from './progress.ts'
import { inProject } from './project.ts'
import { CommandError, runQuietly } from './run.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Needed as root and in containers, and nothing that reaches out on its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium on this machine: `$CHROMIUM_PATH`, one on the path, or Playwright's own; undefined if there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  return [CHROMIUM_PATH, ...onPath, chromium.executablePath()].find(isProgram)
}

function isProgram(path: string | undefined): path is string {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finds Chromium, or installs it: the system's where that is possible, else Playwright's. Rejects with advice if neither works. */
export async function prepareChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  const failures: string[] = []
  for (const install of process.getuid?.() === 0
    ? [installSystemChromium, installOwnChromium]
    : [installOwnChromium]) {
    try {
      await withProgress('Installing Chromium', install)
    } catch (error) {
      failures.push((error as CommandError).message)
    }
    const installed = findChromium()
    if (installed) return installed
  }
  throw new CommandError(
    `${failures.join('\n')}\nThere is no Chromium and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.`,
  )
}

async function installSystemChromium(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], env)
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env)
}

async function installOwnChromium(): Promise<void> {
  await runQuietly(process.execPath, [
    inProject('node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ])
}
