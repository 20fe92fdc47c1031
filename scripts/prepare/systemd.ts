/** systemd's own check of a unit for tests: found or installed. It needs no systemd that runs. */
import { findProgram, prepareProgram } from './debian-package.ts'

/** Path of the program, found or installed; rejects with a plain line where it can be neither. */
export function prepareSystemdAnalyze(): Promise<string> {
  const variable = 'SYSTEMD_ANALYZE'
  const find = () => findProgram('systemd-analyze', variable, '/usr/bin')
  return prepareProgram({ name: 'systemd-analyze', packageName: 'systemd', find, variable })
}
