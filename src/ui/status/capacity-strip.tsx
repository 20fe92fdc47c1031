import { CAPACITY_SIZES } from '../../../domain/catalogue/capacity.ts'

import classes from './capacity-strip.module.css'

/** Which of the usual sizes are on offer, a cell each; the caller says the same in words. `sizes` are in Mbps. */
export function CapacityStrip({ sizes }: { sizes: readonly number[] }) {
  return (
    <span className={classes.strip} aria-hidden>
      {CAPACITY_SIZES.map((size) => (
        <span key={size} data-offered={sizes.includes(size) || undefined} />
      ))}
    </span>
  )
}

/** What stands above the cells of the strips below it, once. */
export function CapacityScale() {
  return (
    <span className={classes.scale} aria-hidden>
      <span>50M</span>
      <span>1G</span>
      <span>10G</span>
      <span>100G</span>
    </span>
  )
}
