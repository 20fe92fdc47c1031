import { project } from '../../../domain/catalogue/cities.ts'

/** Longitude and latitude, in degrees. */
type Coast = readonly (readonly [longitude: number, latitude: number])[]

/** From the Atlantic to the Baltic and back along the Mediterranean; its east lies outside the drawing. */
const MAINLAND: Coast = [
  [-9.3, 43],
  [-8, 43.7],
  [-5.8, 43.6],
  [-3.8, 43.4],
  [-1.6, 43.4],
  [-1.2, 44.7],
  [-1.2, 46],
  [-2.2, 47.1],
  [-4.4, 47.8],
  [-4.7, 48.4],
  [-3.4, 48.8],
  [-1.6, 48.6],
  [-1.8, 49.7],
  [-1.2, 49.4],
  [0.1, 49.5],
  [1.5, 50.2],
  [1.7, 50.9],
  [3.4, 51.4],
  [4.4, 52.2],
  [4.8, 53],
  [6.9, 53.5],
  [8.6, 53.9],
  [8.6, 54.6],
  [8.1, 55.6],
  [8.2, 57],
  [10.5, 57.7],
  [10.2, 56.2],
  [9.6, 55.4],
  [10.1, 54.4],
  [11, 54],
  [12.4, 54.4],
  [14.2, 53.9],
  [16.4, 54.4],
  [18.3, 54.8],
  [18.9, 54.3],
  [19.9, 54.6],
  [21.1, 55.4],
  [21.1, 57],
  [27, 57],
  [27, 40.5],
  [19.4, 41],
  [18.5, 42.4],
  [15.9, 43.6],
  [14.8, 45],
  [13.6, 44.9],
  [13.6, 45.7],
  [12.3, 45.3],
  [12.4, 44.2],
  [13.6, 43.6],
  [14.4, 42.4],
  [16, 41.9],
  [18.4, 40.2],
  [16.5, 39],
  [12.2, 41.7],
  [10.6, 42.9],
  [10.2, 43.9],
  [8.8, 44.4],
  [7.5, 43.8],
  [6.2, 43.1],
  [4.8, 43.4],
  [3.2, 43.2],
  [3.2, 42],
  [0.5, 40.5],
  [-9.3, 40.5],
]

const BRITAIN: Coast = [
  [-5.6, 50.1],
  [-3.6, 50.3],
  [-1.2, 50.8],
  [1.3, 51.1],
  [0.7, 51.5],
  [1.7, 52.6],
  [0.4, 52.9],
  [0.1, 53.6],
  [-1.4, 54.8],
  [-2, 55.9],
  [-3, 57],
  [-5.5, 57],
  [-4.8, 54.8],
  [-3.3, 54.9],
  [-3, 53.5],
  [-4.5, 53.2],
  [-4.2, 52.4],
  [-5.2, 51.8],
  [-3, 51.4],
  [-4.4, 51.1],
]

const CORSICA: Coast = [
  [9.4, 43],
  [9.5, 42.1],
  [9.2, 41.4],
  [8.6, 42.2],
]

const ZEALAND: Coast = [
  [11, 55.7],
  [12.5, 56],
  [12.4, 55.3],
  [11.8, 54.7],
  [11.1, 55.2],
]

const SWEDEN: Coast = [
  [12.6, 57],
  [12.9, 55.5],
  [14.2, 55.4],
  [14.8, 56.1],
  [16.3, 56.4],
  [16.5, 57],
]

/**
 * A sketch of the coasts, drawn by hand from a few dozen headlands: to find one's way, not to measure. Each is the
 * `points` of an SVG polygon, in units of the drawing (`DRAWING`).
 */
export const LAND: readonly string[] = [MAINLAND, BRITAIN, CORSICA, ZEALAND, SWEDEN].map((coast) =>
  coast
    .map(([longitude, latitude]) => project(latitude, longitude))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' '),
)
