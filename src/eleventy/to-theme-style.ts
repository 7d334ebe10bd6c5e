import type { Newsletter } from '../model/index.ts'

/** The darkest ground of light pages and the lightest of dark ones, `--tint` in the style sheet: what is read there is read anywhere. */
const grounds = { light: '#f4f5f3', dark: '#1f2426' } as const
/** Contrast that text needs with its ground (WCAG 2.2 § 1.4.3). */
const enough = 4.5

/** A newsletter's own colour as CSS, as dark as light pages need it and as light as dark ones do; empty where it has none. */
export function toThemeStyle(theme: Newsletter['theme']): string {
  const accent = toChannels(theme?.accent ?? '')
  if (!accent) return ''
  const shades = [toShade(accent, grounds.light, 0), toShade(accent, grounds.dark, 255)]
  return `:root { --accent: light-dark(${shades.join(', ')}) }\n`
}

type Channels = readonly [red: number, green: number, blue: number]

/** The colour, mixed with no more black (0) or white (255) than its contrast with a ground asks for. */
function toShade(colour: Channels, ground: string, toward: 0 | 255): string {
  const steps = Array.from({ length: 21 }, (_, step) => colour.map((value) => value + ((toward - value) * step) / 20))
  const shade = steps.find((each) => contrast(each, toChannels(ground) ?? [0, 0, 0]) >= enough) ?? [
    toward,
    toward,
    toward,
  ]
  return `#${shade.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

function toChannels(colour: string): Channels | null {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour) ?? []
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits === undefined) return null
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [channel(0), channel(2), channel(4)]
}

/** WCAG 2.2, definition of contrast ratio. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = Math.round(value) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
