import { runOnPinnedNode } from './bootstrap.mjs'

// Answers are short-lived: without a limit Node lets more than a hundred MB of them gather before it clears up.
await runOnPinnedNode('launch/sandbox.ts', ['--max-semi-space-size=2'])
