/** Copies the address of an article whose anchor is followed, and says so. Where nothing may be copied the link is still a link. */
export function copyLinks(): void {
  const notice = document.querySelector<HTMLElement>('[data-link-copied]')
  if (!notice) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (text: string) => {
    clearTimeout(timer)
    notice.textContent = text
    timer = setTimeout(() => {
      notice.textContent = ''
    }, 4000)
  }
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('.anchor'))
    anchor.addEventListener('click', () => {
      navigator.clipboard?.writeText(anchor.href).then(
        () => say(notice.dataset.linkCopied ?? ''),
        () => {},
      )
    })
}
