/** `https:`, `mailto:` and the like, and `//host`, with the backslashes that browsers read as slashes. */
const external = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i

/**
 * An address in an issue's file (`content/issues/ID.md`) as it reads on the issue's page (`/issues/ID/`):
 * media and other issues move one folder up, all else stays.
 * @example toPublishedAddress('../media/plan.pdf') // '../../media/plan.pdf'
 * @example toPublishedAddress('2023-10.md#temamote') // '../2023-10/#temamote'
 */
export function toPublishedAddress(address: string): string {
  if (external.test(address)) return address
  const media = /^(?:\.\.\/|\/)media\/(.*)$/s.exec(address)
  if (media) return `../../media/${media[1]}`
  const issue = /^(?:\.\/)?([^/?#\\]+)\.md(#.*)?$/s.exec(address)
  return issue ? `../${issue[1]}/${issue[2] ?? ''}` : address
}
