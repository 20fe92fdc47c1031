/** FRRouting's own parser for tests: found or installed. It reads a configuration without any router running. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findProgram, prepareProgram } from './debian-package.ts'

/** Path of the shell that holds the parser, found or installed; rejects with a plain line where it can be neither. */
export function prepareFrr(): Promise<string> {
  const find = () => findProgram('vtysh', 'VTYSH', '/usr/bin')
  return prepareProgram({ name: 'FRRouting', packageName: 'frr', find, variable: 'VTYSH' })
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
    const output = `${stdout}${stderr}`.trim()
    return status === 0 ? output : output || `ended with ${status}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
