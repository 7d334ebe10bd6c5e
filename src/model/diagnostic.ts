export type Severity = 'error' | 'warning' | 'info'

/** A message about one place of one input. Input trouble is a diagnostic, never an exception. */
export interface Diagnostic {
  /** Kebab-case name of the rule, as the list of rules documents it. */
  readonly ruleId: string
  readonly severity: Severity
  /** A sentence without full stop: what is wrong, and what to do about it. */
  readonly reason: string
  /** From the archive's folder, with forward slashes; left out where who asked knows which file it is. */
  readonly file?: string
  /** 1-based; left out where the message is about the whole file. */
  readonly line?: number
  /** 1-based, in UTF-16 units. */
  readonly column?: number
}

/** A value and what there is to say about it. */
export interface Result<Value> {
  readonly value: Value
  readonly messages: readonly Diagnostic[]
}
