/** The archive's picture beside links to it: its address from the site's root, its size in pixels, as link previews want it. */
export const shareImage = { path: 'assets/share.png', type: 'image/png', width: 1200, height: 630 } as const
