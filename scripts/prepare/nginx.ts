/** A real nginx for tests and measurements: found or installed, and run in a folder of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findProgram, prepareProgram } from './debian-package.ts'
import { CommandError } from './run.ts'

/** Path of the program, found or installed; rejects with a plain line where it can be neither. */
export function prepareNginx(): Promise<string> {
  const find = () => findProgram('nginx', 'NGINX', '/usr/sbin')
  return prepareProgram({ name: 'nginx', packageName: 'nginx-light', find, variable: 'NGINX' })
}

/** A server on this machine alone. */
export interface Nginx {
  /** What it complained of so far. */
  errors: () => string
  stop(): Promise<void>
}

/**
 * Runs `program` in the foreground of a folder of its own, with `site` as the content of `http { }`.
 * Resolves once it listens; rejects with what it printed when it does not start.
 */
export async function startNginx(program: string, site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const configuration = `
    daemon off;
    pid ${folder}/pid;
    worker_processes 1;
    # As root it would hand its folders to somebody else.
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    error_log stderr notice;
    events { worker_connections 1024; }
    http {
      access_log off;
      ${temporary.join('\n')}
      ${site}
    }`
  writeFileSync(join(folder, 'nginx.conf'), configuration)
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  const exit = once(child, 'close')
  const stop = async () => {
    child.kill('SIGTERM')
    await exit
    rmSync(folder, { recursive: true, force: true })
  }
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text) => {
      output += String(text)
      // It has bound its ports by the time it starts the process that serves them.
      if (output.includes('start worker process ')) resolve()
    })
    child.once('error', reject)
    child.once('close', () => reject(new CommandError(`nginx ended: ${output}`)))
  })
  return {
    errors: () =>
      output
        .split('\n')
        .filter((line) => /\[(warn|error|crit|alert|emerg)\]/.test(line))
        .join('\n'),
    stop,
  }
}
