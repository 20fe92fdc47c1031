// See libraries.ts.
import '../../../contract/interlink-operations.ts'
import '../../../contract/session.ts'
import { nextTask } from './next-task.ts'

await nextTask()
