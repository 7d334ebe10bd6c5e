/** Texts of the accessibility statement. `{name}` stands for a value. */
export interface StatementText {
  readonly title: string
  readonly intro: string
  readonly conformance: string
  readonly full: string
  readonly partial: string
  readonly none: string
  readonly unknown: string
  readonly faults: string
  readonly noFaults: string
  readonly nonConformity: string
  readonly burden: string
  readonly outsideLaw: string
  readonly reason: string
  readonly planned: string
  readonly otherwise: string
  readonly otherwiseHelp: string
  readonly email: string
  readonly phone: string
  readonly web: string
  readonly post: string
  readonly answer: string
  readonly report: string
  readonly reportHelp: string
  readonly supervision: string
  readonly supervisionHelp: string
  readonly reportTo: string
  readonly assessment: string
  readonly assessed: string
  readonly updated: string
  readonly published: string
}

/** What a law asks of an accessibility statement. */
export interface AccessibilityLaw {
  /** ISO 3166: `SE`. A language without a region counts as that of this one. */
  readonly region: string
  /** Who sees to it that the law is kept, and the address to which anyone may report. */
  readonly authority: string
  readonly report: string
  /** The texts that the law words. */
  readonly statement: Partial<StatementText>
}
