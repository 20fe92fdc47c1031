import { useOrderContext } from '../wizard/order-context.ts'
import { DedicatedConnectionStep } from './dedicated-connection-step.tsx'
import { PartnerStep } from './partner-step.tsx'

/** Step 3: the partner of a hosted link, or the port of a self-hosted one. */
export function ProviderStep() {
  const { draft } = useOrderContext()
  if (!draft.region) return null
  return draft.kind === 'self-hosted' ? (
    <DedicatedConnectionStep region={draft.region} />
  ) : (
    <PartnerStep region={draft.region} />
  )
}
