import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('start.ts', import.meta.url))

/** The beginning of a command line that runs the sources. */
export const command: readonly string[] = [process.execPath, '--import', import.meta.resolve('tsx'), start]

/** Runs the command line in a process of its own, for what concerns the process. */
export function startProcess(args: readonly string[], options: SpawnSyncOptions) {
  const [node = '', ...first] = command
  const { status, stderr } = spawnSync(node, [...first, ...args], { timeout: 60_000, ...options })
  return { status, stderr: String(stderr) }
}
