import { copyText } from './copy-text.ts'
import { openNotice } from './open-notice.ts'

/** Puts a button behind each reference that copies it; without a script the reference is text to mark. */
export function copyReferences(): void {
  const say = openNotice()
  const { copy, copied } = document.querySelector<HTMLElement>('.citation')?.dataset ?? {}
  if (!say || copy === undefined || copied === undefined || !navigator.clipboard) return
  for (const reference of document.querySelectorAll<HTMLElement>('.citation .reference')) {
    const text = reference.textContent?.trim() ?? ''
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy })
    button.addEventListener('click', () => copyText(text, () => say(copied)))
    reference.append(' ', button)
  }
}
