/** FRRouting's own parser for tests: found or installed. It reads a configuration without any router running. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { prepareProgram } from './debian-package.ts'

/** Path of the shell that holds the parser: `$VTYSH`, or one on the path; undefined if there is none. */
function findVtysh(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const candidates = [process.env.VTYSH, ...folders.map((folder) => join(folder, 'vtysh'))]
  return candidates.find((path) => path !== undefined && existsSync(path))
}

/** Finds it, or installs it where this process may; undefined with a plain line where it may not. On CI it must be there. */
export function prepareFrr(): Promise<string | undefined> {
  return prepareProgram({ name: 'FRRouting', packageName: 'frr', find: findVtysh, variable: 'VTYSH' })
}

/** What FRRouting has against a configuration: a line for each command that it does not know; empty when it takes all. */
export function frrComplaints(vtysh: string, configuration: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'frr-'))
  try {
    const file = join(folder, 'frr.conf')
    writeFileSync(file, configuration)
    const { status, stdout, stderr, error } = spawnSync(vtysh, ['--dryrun', '--inputfile', file], {
      encoding: 'utf8',
    })
    if (error) throw error
    const said = `${stdout}${stderr}`.trim()
    return status === 0 ? said : said || `ended with ${status}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
