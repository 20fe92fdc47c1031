import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/test.ts')
