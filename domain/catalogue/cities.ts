import { foldText } from '../text/fold-text.ts'

/**
 * Where the cities are that locations name: the API gives no coordinates. Latitude and longitude in
 * degrees; the first of several that lie close together gives its name to all of them.
 */
const CITIES: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ['paris', 48.86, 2.35],
  ['marseille', 43.3, 5.37],
  ['lyon', 45.76, 4.84],
  ['lille', 50.63, 3.06],
  ['strasbourg', 48.57, 7.75],
  ['bordeaux', 44.84, -0.58],
  ['toulouse', 43.6, 1.44],
  ['nantes', 47.22, -1.55],
  ['rennes', 48.11, -1.68],
  ['nice', 43.7, 7.27],
  ['amsterdam', 52.37, 4.9],
  ['rotterdam', 51.92, 4.48],
  ['the hague', 52.08, 4.31],
  ['den haag', 52.08, 4.31],
  ['utrecht', 52.09, 5.12],
  ['eindhoven', 51.44, 5.48],
  ['groningen', 53.22, 6.57],
  ['brussels', 50.85, 4.35],
  ['bruxelles', 50.85, 4.35],
  ['antwerp', 51.22, 4.4],
  ['luxembourg', 49.61, 6.13],
  ['warsaw', 52.23, 21.01],
  ['warszawa', 52.23, 21.01],
  ['krakow', 50.06, 19.94],
  ['katowice', 50.26, 19.02],
  ['wroclaw', 51.11, 17.04],
  ['poznan', 52.41, 16.93],
  ['gdansk', 54.35, 18.65],
  ['lodz', 51.76, 19.46],
  ['milan', 45.46, 9.19],
  ['milano', 45.46, 9.19],
  ['turin', 45.07, 7.69],
  ['genoa', 44.41, 8.93],
  ['bologna', 44.49, 11.34],
  ['florence', 43.77, 11.26],
  ['venice', 45.44, 12.33],
  ['london', 51.51, -0.13],
  ['manchester', 53.48, -2.24],
  ['slough', 51.51, -0.59],
  ['dublin', 53.35, -6.26],
  ['frankfurt', 50.11, 8.68],
  ['dusseldorf', 51.23, 6.77],
  ['hamburg', 53.55, 9.99],
  ['berlin', 52.52, 13.4],
  ['munich', 48.14, 11.58],
  ['zurich', 47.37, 8.54],
  ['geneva', 46.2, 6.14],
  ['vienna', 48.21, 16.37],
  ['prague', 50.08, 14.44],
  ['budapest', 47.5, 19.04],
  ['barcelona', 41.39, 2.17],
  ['vitry-sur-seine', 48.79, 2.4],
  ['saint-ouen-l-aumone', 49.04, 2.11],
  ['saint-denis', 48.94, 2.36],
  ['aubervilliers', 48.91, 2.38],
  ['courbevoie', 48.9, 2.26],
  ['haarlem', 52.38, 4.64],
  ['schiphol', 52.31, 4.76],
]

/** What is drawn: this much of the world, in degrees, and in units of the drawing for one degree of latitude. */
const FRAME = { west: -6.5, east: 24, south: 42, north: 55.5 }
const SCALE = 36
/** One degree of longitude is this much of one of latitude, in the middle of the frame. */
const NARROWING = Math.cos((((FRAME.south + FRAME.north) / 2) * Math.PI) / 180)

/** A point of the drawing, from its upper left corner. */
interface Point {
  x: number
  y: number
}

export const DRAWING = {
  width: Math.round((FRAME.east - FRAME.west) * NARROWING * SCALE),
  height: Math.round((FRAME.north - FRAME.south) * SCALE),
}

/** Equirectangular: meridians and parallels are straight lines. Points outside the frame come out outside the drawing. */
export function project(latitude: number, longitude: number): Point {
  return { x: (longitude - FRAME.west) * NARROWING * SCALE, y: (FRAME.north - latitude) * SCALE }
}

/** Meridians and parallels of the frame, every five degrees. */
export const GRATICULE = {
  longitudes: multiplesOf5(FRAME.west, FRAME.east),
  latitudes: multiplesOf5(FRAME.south, FRAME.north),
}

function multiplesOf5(from: number, to: number): number[] {
  const first = Math.ceil(from / 5) * 5
  return Array.from({ length: Math.floor((to - first) / 5) + 1 }, (_, at) => first + at * 5)
}

/** A city's name without accents, case and signs: it is written in many ways. */
export function cityKey(name: string): string {
  return foldText(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Closer than this, in units of the drawing, two marks would lie on each other. */
const NEAR = 30

/** Cities that are one mark in the drawing, by the key of each. */
const AREAS = new Map<string, Area>()

/** A mark in the drawing: one city, or several that lie close together. */
interface Area {
  /** Names it in an address. */
  key: string
  /** Undefined for a city whose place is not known or not in the frame: it is listed, not drawn. */
  at: Point | undefined
}

for (const [name, latitude, longitude] of CITIES) {
  const at = project(latitude, longitude)
  const near = [...AREAS.values()].find(
    (area) => area.at && Math.hypot(area.at.x - at.x, area.at.y - at.y) < NEAR,
  )
  AREAS.set(cityKey(name), near ?? { key: cityKey(name), at: isInDrawing(at) ? at : undefined })
}

function isInDrawing({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= DRAWING.width && y <= DRAWING.height
}

/** The area of a city as the API writes it. */
export function areaOf(city: string): Area {
  const key = cityKey(city)
  return AREAS.get(key) ?? { key, at: undefined }
}
