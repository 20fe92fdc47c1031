/** Files with routing policies, in either format. */
import { writePlain, readPlain } from './plain-text.ts'
import { readTerraform, writeTerraform } from './terraform.ts'
import type { PolicyFile, PolicyText } from './text.ts'

export const POLICY_FORMATS = ['plain', 'terraform'] as const
export type PolicyFormat = (typeof POLICY_FORMATS)[number]

/** How a policy is written in a format, and how its file name ends. */
export const FORMATS: Record<PolicyFormat, { ending: string; write: (policy: PolicyText) => string }> = {
  plain: { ending: 'txt', write: writePlain },
  terraform: { ending: 'tf', write: writeTerraform },
}

/** What only a Terraform file has: an argument, or the head of a block. */
const TERRAFORM =
  /^[ \t]*(?:(?:name|region|project_id|is_ipv6|tags|prefix_filter_(?:in|out))\s*=|resource\s+")/m

/** Reads a file of either format, recognised by its text. Never fails: what it cannot take, it names. */
export function readPolicyFile(text: string): PolicyFile {
  return TERRAFORM.test(text) ? readTerraform(text) : readPlain(text)
}
