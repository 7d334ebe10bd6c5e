import { openSearch } from '../shared/index.ts'
import { answerMessages } from './answer-messages.ts'

// A page that was opened from a disk may start no worker: it loads this as a script and asks the search itself.
if ('WorkerGlobalScope' in globalThis) answerMessages()
else Object.assign(globalThis, { openBackissueSearch: openSearch })
