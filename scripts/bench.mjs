import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/bench.ts')
