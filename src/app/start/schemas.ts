// See framework.ts.
import '../../../contract/interlink-operations.ts'
import '../../../contract/session.ts'
import { nextTask } from '../../api/next-task.ts'

await nextTask()
