/** What the addresses in a text of the archive become on the page that prints it. */
export interface PublishedPlace {
  readonly toAddress: (address: string) => string
  /** Where `content/media` is, from the page. */
  readonly media: string
}

/** `https:`, `mailto:` and the like, and `//host`, with the backslashes that browsers read as slashes. */
const external = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i

/**
 * An issue's file (`content/issues/ID.md`) on its page (`/issues/ID/`): media and other issues move one folder up, all else stays.
 * @example issuePlace.toAddress('../media/plan.pdf') // '../../media/plan.pdf'
 * @example issuePlace.toAddress('2023-10.md#temamote') // '../2023-10/#temamote'
 */
export const issuePlace: PublishedPlace = toPlace('../../', /^(?:\.\/)?([^/?#\\]+)\.md(#.*)?$/s, '../')

/**
 * A text of the archive's own (`content/about.md`) on its page (`/about/`).
 * @example textPlace.toAddress('issues/2023-10.md') // '../issues/2023-10/'
 */
export const textPlace: PublishedPlace = toPlace('../', /^(?:\.\/)?issues\/([^/?#\\]+)\.md(#.*)?$/s, '../issues/')

function toPlace(root: string, issuePattern: RegExp, issues: string): PublishedPlace {
  const media = `${root}media/`
  const toAddress = (address: string) => {
    if (external.test(address)) return address
    const file = /^(?:\.\.?\/|\/)?media\/(.*)$/s.exec(address)
    if (file) return `${media}${file[1]}`
    const issue = issuePattern.exec(address)
    return issue ? `${issues}${issue[1]}/${issue[2] ?? ''}` : address
  }
  return { toAddress, media }
}
