import { type Command, InvalidArgumentError } from 'commander'

export interface JobsOptions {
  readonly jobs?: number
}

/** Adds `--jobs N` to a command that works on several texts at once. */
export const addJobsOption = (command: Command): Command =>
  command.option(
    '--jobs <number>',
    'texts to work on at once (default: one a processor, where there are enough)',
    toNumber,
  )

function toNumber(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(value)
}

/** The option for what does the work, which is not given one that nobody gave. */
export const toJobs = ({ jobs }: JobsOptions): JobsOptions => (jobs === undefined ? {} : { jobs })
