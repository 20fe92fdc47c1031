/**
 * Catalogues of the regions that were never recorded. All of it is made up, and says so: *sandbox* in every
 * name a person reads, reserved `.example` domains, no pictures.
 */
import type { CatalogueSeed } from './catalogue.ts'

const MADE_AT = '2026-01-05T09:00:00.000000Z'

const SMALL = [50, 100, 200, 500, 1000]
const MEDIUM = [100, 200, 500, 1000, 2000, 5000, 10_000]
const LARGE = [100, 500, 1000, 5000, 10_000, 25_000, 50_000, 100_000]

function partner(id: string, name: string, l3Connectivity: boolean) {
  const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`
  return {
    id,
    name,
    contactEmail: `interlink@${domain}`,
    logoUrl: '',
    portalUrl: `https://portal.${domain}/`,
    l3Connectivity,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  }
}

function pop(id: string, city: string, code: string, offeredMbps: number[], partners: string[]) {
  return {
    id,
    name: `Example ${code} (sandbox)`,
    displayName: `${city} - Example ${code} (sandbox)`,
    hostingProviderName: 'Example Hosting (sandbox)',
    address: `1 Example Street`,
    city,
    logoUrl: '',
    offeredMbps,
    partners,
  }
}

const NORTH = '122bb095-4a01-47cb-b4dc-ca6d78ce68fe'
const CANAL = '8b5adef7-df4a-41be-8134-16bc281a508f'
const EAST = 'a95e3850-552d-4719-8998-cb5cfb381b29'
const VISTULA = '132a3404-d54d-459d-8311-7b805bae95ae'
const SOUTH = 'da4c3a4c-bd05-44bd-89e0-3088645b3ccd'

/** Where the seeded 1 Gbps dedicated connection ends. */
export const AMSTERDAM_1 = '6a3557ac-33ac-44d5-a023-d8a968293d2f'

/** Where the seeded 100 Gbps dedicated connection will end. */
export const MILAN_1 = '2d2ffee7-f39b-4ef7-b1a8-bd88b58c1f5a'

/** nl-ams, pl-waw, it-mil. One PoP in Warsaw has nothing to offer. */
export const INVENTED: CatalogueSeed[] = [
  {
    region: 'nl-ams',
    partners: [
      partner(NORTH, 'Sandbox Carrier North', true),
      partner(CANAL, 'Sandbox Canal Exchange', false),
    ],
    pops: [
      pop(AMSTERDAM_1, 'Amsterdam', 'AMS1', LARGE, [NORTH, CANAL]),
      pop('d9492b5b-1e12-4f84-bca2-ace375c6f195', 'Amsterdam', 'AMS2', MEDIUM, [CANAL]),
      pop('5a62502d-b04c-4900-a040-c89fb87ce56b', 'Rotterdam', 'RTM1', SMALL, [NORTH]),
    ],
  },
  {
    region: 'pl-waw',
    partners: [
      partner(EAST, 'Sandbox Carrier East', false),
      partner(VISTULA, 'Sandbox Vistula Networks', true),
    ],
    pops: [
      pop('74bf52bf-89d2-4e06-a3da-b65dd0686e1e', 'Warsaw', 'WAW1', MEDIUM, [EAST, VISTULA]),
      pop('799656f9-f4d7-4de9-aaf7-5eae86fd3826', 'Warsaw', 'WAW2', [], [EAST]),
      pop('1983cbfa-923e-4f2a-b754-0fe2d019d72b', 'Krakow', 'KRK1', SMALL, [VISTULA]),
    ],
  },
  {
    region: 'it-mil',
    partners: [partner(SOUTH, 'Sandbox Carrier South', true)],
    pops: [
      pop(MILAN_1, 'Milan', 'MIL1', LARGE, [SOUTH]),
      pop('be3206a5-528e-4943-9bb7-3ca35a98c16e', 'Milan', 'MIL2', MEDIUM, [SOUTH]),
    ],
  },
]
