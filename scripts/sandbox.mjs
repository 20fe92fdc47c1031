import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/sandbox.ts')
