import { DRAWING } from './cities.ts'

/** A square of the drawing: its upper left corner and its side, in units of the drawing. */
interface Frame {
  x: number
  y: number
  size: number
}

/** Marks keep this share of the side from the edge, so that their names have room. */
const MARGIN = 0.2

/** A country's width: with less around it nobody would know a coast again. */
const LEAST_SIZE = DRAWING.height / 2

/** The square around some points of the drawing. It may reach past the drawing's edge: points stay in its middle. */
export function frameAround(points: readonly { x: number; y: number }[]): Frame {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const size = Math.max(LEAST_SIZE, Math.max(right - left, bottom - top) / (1 - 2 * MARGIN))
  return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size }
}
