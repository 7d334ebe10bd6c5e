import { copyText } from './copy-text.ts'
import { openNotice } from './open-notice.ts'

/** Copies the address of an article whose anchor is followed, and says so. Where nothing may be copied the link is still a link. */
export function copyLinks(): void {
  const say = openNotice()
  const words = document.querySelector<HTMLElement>('[data-link-copied]')?.dataset.linkCopied
  if (!say || words === undefined) return
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('.anchor'))
    anchor.addEventListener('click', () => copyText(anchor.href, () => say(words)))
}
