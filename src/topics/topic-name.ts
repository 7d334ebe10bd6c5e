/** A name that may become a topic. */
export interface TopicName {
  readonly name: string
  readonly long: string | null
  readonly aliases: readonly string[]
  /** What an editor lists is a topic wherever it stands; what was found has to come back. */
  readonly isListed: boolean
}

/** All that a text may call it. */
export const formsOf = ({ name, long, aliases }: TopicName): readonly string[] => [
  name,
  ...(long === null ? [] : [long]),
  ...aliases,
]
