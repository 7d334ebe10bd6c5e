import { copyText } from './copy-text.ts'
import { openNotice } from './open-notice.ts'

/** Puts a button behind each reference and address that is there to be copied; without a script it is text to mark. */
export function copyReferences(): void {
  const say = openNotice()
  if (!say || !navigator.clipboard) return
  for (const group of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '', copied = '' } = group.dataset
    for (const reference of group.querySelectorAll<HTMLElement>('.reference')) {
      const text = reference.textContent?.trim() ?? ''
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy' })
      button.append(
        copy,
        Object.assign(document.createElement('span'), { className: 'unseen', textContent: `: ${text}` }),
      )
      button.addEventListener('click', () => copyText(text, () => say(copied)))
      reference.after(' ', button)
    }
  }
}
