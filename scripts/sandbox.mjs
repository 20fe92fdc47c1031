import { runOnPinnedNode } from './bootstrap.mjs'

await runOnPinnedNode('launch/sandbox.ts', {
  // Answers are short-lived: without a limit Node lets more than a hundred MB of them gather before it clears up.
  flags: ['--max-semi-space-size=2'],
  // Compiling the embedded database leaves holes in the memory of each thread that took part (glibc).
  env: { MALLOC_ARENA_MAX: '1' },
})
