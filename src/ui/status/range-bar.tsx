import classes from './range-bar.module.css'

/** A filled part, in the unit of the whole. */
interface Part {
  id: string | number
  /** From here… */
  from: number
  /** …for so much. */
  size: number
}

interface Props {
  parts: readonly Part[]
  total: number
  /** The same in words: the drawing is for those who would rather look. */
  label: string
}

/** Thinner than this, in hundredths of the whole, nothing would be seen. */
const LEAST_WIDTH = 0.6
const GAP = 0.4

/** What of a whole is filled, and where. */
export function RangeBar({ parts, total, label }: Props) {
  const share = (amount: number) => (total > 0 ? (amount / total) * 100 : 0)
  return (
    <svg
      className={classes.strip}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={classes.free} width="100" height="8" rx="1" />
      {parts.map(({ id, from, size }) => (
        <rect
          key={id}
          className={classes.used}
          x={Math.min(share(from), 100 - LEAST_WIDTH)}
          width={Math.max(LEAST_WIDTH, share(size) - GAP)}
          height="8"
        />
      ))}
    </svg>
  )
}
