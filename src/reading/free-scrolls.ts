/** What all that may be wider than its column has as long as nobody has measured it. */
const names = ['role', 'tabindex', 'aria-label']

/** Tables and code that have room enough are no stop on the keyboard's way, and say of themselves nothing that is not so. */
export function freeScrolls(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('.scroll')]
  const given = new Map(boxes.map((box) => [box, names.map((name) => [name, box.getAttribute(name) ?? ''] as const)]))
  const observer = new ResizeObserver((seen) => {
    for (const { target } of seen)
      for (const [name, value] of given.get(target as HTMLElement) ?? [])
        if (target.scrollWidth > target.clientWidth) target.setAttribute(name, value)
        else target.removeAttribute(name)
  })
  for (const box of boxes) observer.observe(box)
}
