// What the console is built on runs in a task of its own, and so do its schemas (schemas.ts): in one, the first
// script would hold up the browser for a fifth of a second of a slow machine (docs/performance.md, long tasks).
import './react.ts'
import '@tanstack/react-query'
import 'react-router/dom'
import { nextTask } from './next-task.ts'

await nextTask()
