import { main } from '../../src/cli/main.ts'

/** The command line as a process of its own, without compiling. */
await main()
