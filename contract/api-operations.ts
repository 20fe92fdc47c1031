/** Every call of the API that the console makes, by name, over all products. */
import { accountOperations } from './account.ts'
import { auditTrailOperations } from './audit-trail.ts'
import { iamOperations } from './iam.ts'
import { interlinkOperations } from './interlink-operations.ts'
import { vpcNetworkOperations } from './vpc-networks.ts'
import { vpcOperations } from './vpc.ts'

/** What the gateway lets through and the sandbox implements, in the order of docs/allow-list.md. */
export const apiOperations = {
  ...interlinkOperations,
  ...vpcOperations,
  ...vpcNetworkOperations,
  ...accountOperations,
  ...iamOperations,
  ...auditTrailOperations,
}
