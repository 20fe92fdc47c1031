/** Thrown by a page's loader when its address names something that cannot exist. The error page says so. */
export class UnknownAddress extends Error {
  readonly what: 'page' | 'region' | 'link' | 'connection' | 'location' | 'partner' | 'project' | 'step'
  readonly value: string

  constructor(what: UnknownAddress['what'], value: string) {
    super(`unknown ${what}: ${value}`)
    this.name = 'UnknownAddress'
    this.what = what
    this.value = value
  }
}

/** True for an address that names nothing. */
export function isUnknownAddress(error: unknown): error is UnknownAddress {
  return error instanceof UnknownAddress
}
