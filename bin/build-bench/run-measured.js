import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How often a process is looked at, in milliseconds. */
const every = 15

/**
 * Runs a process to its end: seconds of the wall's clock and of processors, and megabytes at its highest. The last two are null where
 * the system does not tell them (other than Linux).
 * @param {string} command @param {readonly string[]} args @param {string} [cwd]
 * @returns {Promise<{ wall: number, cpu: number | null, memory: number | null }>}
 */
export async function runMeasured(command, args, cwd) {
  const before = performance.now()
  const child = spawn(command, args, { ...(cwd === undefined ? {} : { cwd }), stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const seen = { cpu: /** @type {number | null} */ (null), memory: /** @type {number | null} */ (null) }
  const timer = setInterval(() => look(child.pid, seen), every)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${errors}`)
  return { wall: (performance.now() - before) / 1000, ...seen }
}

/** @param {number | undefined} pid @param {{ cpu: number | null, memory: number | null }} seen */
function look(pid, seen) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // utime and stime of proc(5), in hundredths of a second.
    seen.cpu = (Number(fields[11]) + Number(fields[12])) / 100
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    // A process that is ending has none.
    if (peak !== undefined) seen.memory = Number(peak) / 1024
  } catch {
    // It has ended, or the system has no such files.
  }
}
