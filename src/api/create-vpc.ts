import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { Region } from '../../contract/regions.ts'
import { vpcOperations, type CreateVpcBody } from '../../contract/vpc.ts'
import { keyFor } from './query.ts'
import { call } from './request.ts'
import { vpcsQuery } from './vpcs.ts'

/** Creates a VPC and shows it in the lists at once. */
export function useCreateVpc(region: Region) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateVpcBody) => call(vpcOperations.createVpc, { path: { region }, body }),
    onSuccess: async (vpc) => {
      client.setQueryData(vpcsQuery({ region }).queryKey, (list) => list && [...list, vpc])
      await client.invalidateQueries({ queryKey: keyFor(vpcsQuery) })
    },
  })
}
