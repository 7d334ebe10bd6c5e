/** An address that may be linked; null for what is none (`javascript:` and the like). */
export function safeAddress(address: string | undefined): string | null {
  return address !== undefined && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null
}
