import assert from 'node:assert/strict'
import { test } from 'node:test'
import { licenseAddress } from '../../templates/_print/license-address.ts'

const cases = [
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0-DE', 'https://creativecommons.org/licenses/by-nc-sa/3.0/de/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'https://spdx.org/licenses/MIT.html'],
  ['GPL-2.0-or-later', 'https://spdx.org/licenses/GPL-2.0-or-later.html'],
  ['BSD-3-Clause', 'https://spdx.org/licenses/BSD-3-Clause.html'],
  ['https://example.org/licens', 'https://example.org/licens'],
  ['javascript:alert(1)', null],
  ['Alla rättigheter förbehållna', null],
  ['Fritt att sprida 2024', null],
] as const

for (const [license, address] of cases)
  test(`a licence is read at: ${license}`, () => assert.equal(licenseAddress(license), address))
