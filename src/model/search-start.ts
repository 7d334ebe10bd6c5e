/** What the search's page holds in its head, so that a question of its address is on its way before the page's script is there. */
export interface SearchStart {
  readonly script: string
  /** The manifest's file in base64. */
  readonly manifest: string
}
