import { type Command, InvalidArgumentError } from 'commander'

/** One of so many shares of an archive's work. */
export interface Shard {
  /** 1 for the first. */
  readonly number: number
  readonly of: number
}

/** What `import` and `build` are told where several machines share the work. */
export interface ShardOptions {
  readonly shard?: Shard
  /** A folder of the caches that the shares left, one a share. */
  readonly merge?: string
}

export function addShardOptions(command: Command): Command {
  return command
    .option(
      '--shard <i/n>',
      'do one of n shares of the work, parted by year, into the folder that --cache names',
      toShard,
    )
    .option('--merge <folder>', 'take what the shares have done from the folders in this one')
}

function toShard(value: string): Shard {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).map(Number)
  if (number === 0 || number > of) throw new InvalidArgumentError('Expected a share such as 2/4, the second of four.')
  return { number, of }
}
