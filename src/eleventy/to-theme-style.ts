import type { Newsletter } from '../model/index.ts'

/** A newsletter's own colour as CSS, for light pages and, mixed with white, for dark ones; empty where it has none. */
export function toThemeStyle(theme: Newsletter['theme']): string {
  if (!theme?.accent || !/^#[\da-f]{3,8}$/i.test(theme.accent)) return ''
  const { accent } = theme
  return `:root { --accent: light-dark(${accent}, color-mix(in srgb, ${accent} 40%, white)) }\n`
}
