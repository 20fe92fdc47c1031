import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/dev.ts')
