import { createHash } from 'node:crypto'

/** The source expression by which a content security policy names an inline script (CSP 3 § 2.3.1). */
export const inlineSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
