import { RangeBar } from './range-bar.tsx'

interface Share {
  id: string
  size: number
}

interface Props {
  /** What fills it, in the unit of `total`. */
  shares: Share[]
  total: number
  /** The same in words. */
  label: string
}

/** How full something is, one segment for each that takes a share. */
export function CapacityBar({ shares, total, label }: Props) {
  const sum = (some: Share[]) => some.reduce((before, { size }) => before + size, 0)
  const parts = shares.map(({ id, size }, index) => ({ id, from: sum(shares.slice(0, index)), size }))
  return <RangeBar parts={parts} total={Math.max(total, sum(shares))} label={label} />
}
