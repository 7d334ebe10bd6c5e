import { type Command, InvalidArgumentError } from 'commander'
import { decode } from '../lines/index.ts'
import type { SourceReading } from '../model/index.ts'

/** What `import`, `parse` and `explain` are told about texts. */
export interface SourceOptions extends SourceReading {
  /** In megabytes, of one text. */
  readonly maxSize?: number
}

export function addReadingOptions(command: Command): Command {
  return command
    .option('--encoding <name>', 'encoding of these texts, where they are not UTF-8', toEncoding)
    .option('--fix-mojibake', 'turn UTF-8 that was encoded twice back ("Ã¥" to "å")')
    .option(
      '--max-size <megabytes>',
      'refuse larger texts (default: 3), and those of more than 200,000 lines, or 40,000 a megabyte',
      toMegabytes,
    )
}

function toEncoding(value: string): string {
  const { messages } = decode(Buffer.from('a'), value)
  if (value.trim() === '' || messages.some(({ ruleId }) => ruleId === 'unknown-encoding'))
    throw new InvalidArgumentError('Expected a name such as windows-1252, iso-8859-15 or utf-16le.')
  return value
}

function toMegabytes(value: string): number {
  const number = Number(value)
  if (!(number > 0)) throw new InvalidArgumentError('Expected a number of megabytes.')
  return number
}

/** Of a command's options those that say how a text is read, where they were given. */
export function readingOf({ encoding, fixMojibake, maxSize }: SourceOptions): SourceOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(fixMojibake === undefined ? {} : { fixMojibake }),
    ...(maxSize === undefined ? {} : { maxSize }),
  }
}
