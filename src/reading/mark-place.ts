/** Marks in the contents which article is being read: the last one whose heading is above the window's upper third. */
export function markPlace(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents a')]
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  if (links.length === 0) return
  let marked: HTMLAnchorElement | undefined
  const mark = () => {
    const line = innerHeight / 3
    const index = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line)
    const link = links[index]
    if (link === marked) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    // A list longer than the window follows; the page itself does not move.
    if (link) keepInView(link)
    marked = link
  }
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
  for (const heading of headings) if (heading) observer.observe(heading)
  addEventListener('scrollend', mark)
  mark()
}

function keepInView(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('.table-of-contents')
  if (!list || list.scrollHeight <= list.clientHeight) return
  const above = link.offsetTop - list.offsetTop
  list.scrollTop = above - list.clientHeight / 2
}
