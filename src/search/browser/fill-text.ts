/** A text of the interface with its `{name}`s filled in. A value is not looked at again, whatever a reader typed. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}
