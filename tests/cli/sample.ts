/** A small archive's files, by path. */
export const newsletterYaml = 'title: Kvartersnytt\nlanguage: sv\nurl: https://example.org/kvarter/\n'

export const october = `KVARTERSNYTT
Nyhetsbrev oktober 2023

Höststädning på gården

Lördagen den 14 oktober städar vi gården tillsammans. Ta med egna
handskar, föreningen bjuder på korv och kaffe efteråt.

Ny belysning i trapphusen

Styrelsen har beslutat att byta belysningen i alla trapphus. Arbetet
börjar i november och beräknas ta tre veckor.
`

export const december = `KVARTERSNYTT
Nyhetsbrev december 2023

Julgranen är här

Granen på innergården tänds den första advent klockan 16. Alla barn får
en lussekatt och de vuxna får glögg.

Snöröjning

Vi påminner om att hålla cykelstället fritt så att snöröjaren kommer fram.
`

export const archive = {
  'content/newsletter.yaml': newsletterYaml,
  'content/sources/2023-10.txt': october,
  'content/sources/2023-12.txt': december,
} as const
