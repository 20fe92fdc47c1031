import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/start.ts')
