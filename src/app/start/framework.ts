// What the console is made of runs in a task of its own, and so do its schemas (schemas.ts): whoever reads the
// first rows meanwhile can scroll and follow a link.
import '@tanstack/react-query'
import 'react-dom/client'
import 'react-router/dom'
import { nextTask } from '../../api/next-task.ts'

await nextTask()
