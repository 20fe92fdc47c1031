import classes from './capacity-bar.module.css'

interface Share {
  id: string
  size: number
}

interface Props {
  /** What fills it, in the unit of `total`. */
  shares: Share[]
  total: number
  /** The same in words: the drawing is for those who would rather look. */
  label: string
}

/** How full something is, one segment for each that takes a share. */
export function CapacityBar({ shares, total, label }: Props) {
  return (
    <svg className={classes.bar} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={classes.free} width="100" height="8" rx="1" />
      {shares.map((share, place) => {
        const before = shares.slice(0, place).reduce((sum, each) => sum + each.size, 0)
        const width = Math.max(0.6, (share.size / total) * 100 - 0.4)
        return (
          <rect key={share.id} className={classes.used} x={(before / total) * 100} width={width} height="8" />
        )
      })}
    </svg>
  )
}
