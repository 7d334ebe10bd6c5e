import { inlineSource } from './inline-source.ts'

// It runs before anything is drawn: what a reader chose is seen at once, and what needs scripts takes its place from the start.
const text =
  "{const e=document.documentElement;e.dataset.scripts='';try{const t=localStorage.getItem('backissue-theme');if(t==='dark'||t==='light')e.dataset.theme=t}catch{}}"

/** The only inline script of a page, and the source expression by which a content security policy lets it run (CSP 3 § 2.3.1). */
export const themeScript = { text, source: inlineSource(text) } as const
