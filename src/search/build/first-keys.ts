import { sharedStart } from './shared-start.ts'

/** Shortest texts that tell each stretch from the one before it: `listKeys` reads them back. */
export function firstKeys(cuts: readonly (readonly { readonly key: string }[])[]): string {
  const keys = cuts.slice(1).map(([first], index) => {
    const before = cuts[index]?.at(-1)?.key ?? ''
    return (first?.key ?? '').slice(0, sharedStart(before, first?.key ?? '') + 1)
  })
  return keys
    .map((key, index) => {
      const shared = Math.min(35, sharedStart(keys[index - 1] ?? '', key))
      return shared.toString(36) + key.slice(shared)
    })
    .join('\n')
}
