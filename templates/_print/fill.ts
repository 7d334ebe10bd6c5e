/** Puts values into an interface text. @example fill('Nr {number}', { number: '3' }) // 'Nr 3' */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
