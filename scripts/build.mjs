import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/build.ts')
