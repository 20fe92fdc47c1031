import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/mutations.ts')
