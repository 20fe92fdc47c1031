import { useQuery } from '@tanstack/react-query'

import type { Region } from '../../../../contract/regions.ts'
import { linkQuery } from '../../../api/links.ts'
import { UpdatedAgo } from '../../../ui/feedback/updated-ago.tsx'

/** When the link was last read. Alone in hearing of every reading: one that changes nothing draws nothing else. */
export function LinkUpdated({ region, linkId }: { region: Region; linkId: string }) {
  const { dataUpdatedAt } = useQuery({ ...linkQuery({ region, linkId }), enabled: false })
  return <UpdatedAgo since={dataUpdatedAt} />
}
