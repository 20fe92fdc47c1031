/** The real catalogue of fr-par, as recorded in April 2026 (api-contract.md §6), and our own guess at who is where. */
import type { CatalogueSeed } from './catalogue.ts'

const UP_TO_25_GBPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 25_000]
const UP_TO_100_GBPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 25_000, 50_000, 100_000]

const FRANCE_IX = '89d00734-eddb-4192-8b16-bc16f0b0f5a5'
const FREE_PRO = '930ebb71-7fb2-4ea7-a8d1-7f4cc3177c05'

const OPCORE_LOGO = 'https://app.opcore.com/web/image/website/1/logo/OPCORE'

/** The recordings do not say which partner is present where, nor who offers L3: both are invented. */
export const FR_PAR: CatalogueSeed = {
  region: 'fr-par',
  partners: [
    {
      id: FRANCE_IX,
      name: 'FranceIX',
      contactEmail: 'l2-support@franceix.net',
      logoUrl: 'https://www.franceix.net/static/django_franceix/images/navbar-logo.svg',
      portalUrl: 'https://www.franceix.net/en/services/cloud/cloud-access/',
      l3Connectivity: false,
      createdAt: '2025-04-08T16:09:15.661184Z',
      updatedAt: '2025-06-26T09:14:51.368612Z',
    },
    {
      id: FREE_PRO,
      name: 'FreePro',
      contactEmail: 'engineering@freepro.com',
      logoUrl: 'https://pro.free.fr/assets/img/brand/free-pro.svg',
      portalUrl: 'https://pro.free.fr/espace-client/connexion/#/',
      l3Connectivity: true,
      createdAt: '2024-09-25T06:44:33.475845Z',
      updatedAt: '2024-11-28T08:45:33.852946Z',
    },
  ],
  pops: [
    {
      id: 'f2e1cf2f-efec-4798-a959-767310ab30ae',
      name: 'DC2',
      displayName: 'Paris - OpCore DC2',
      hostingProviderName: 'OpCore',
      address: '29 Rue Edith Cavell',
      city: 'Vitry-sur-Seine',
      logoUrl: OPCORE_LOGO,
      // Recorded: nothing in the list, these sizes by id.
      offeredMbps: [],
      statedMbps: [50, 100, 200, 500, 1000, 5000, 10_000],
      partners: [FREE_PRO],
    },
    {
      id: 'c1165d78-bd85-4574-9958-b068a6d191f9',
      name: 'DC3',
      displayName: 'Paris - OpCore DC3',
      hostingProviderName: 'OpCore',
      address: '59 Rue Julian Grimau',
      city: 'Vitry-sur-Seine',
      logoUrl: OPCORE_LOGO,
      offeredMbps: UP_TO_100_GBPS,
      partners: [FRANCE_IX, FREE_PRO],
    },
    {
      id: '6c72a01d-6489-414c-aae6-863740b061c2',
      name: 'DC5',
      displayName: 'Paris - OpCore DC5',
      hostingProviderName: 'OpCore',
      address: '27 Avenue de l Eguillette',
      city: 'Saint-Ouen-l-Aumône',
      logoUrl: OPCORE_LOGO,
      offeredMbps: UP_TO_100_GBPS,
      partners: [FREE_PRO],
    },
    {
      id: '118e6439-6821-46be-92ca-fb558a46cf6f',
      name: '- Interxion MRS2',
      displayName: 'Marseille - Interxion MRS2',
      hostingProviderName: 'Interxion',
      address: 'Chem. du Cap-Janet',
      city: 'Marseille',
      logoUrl:
        'https://res.cloudinary.com/digitalrealty/image/upload/f_auto,c_limit,w_640,q_auto/images/logo.png',
      offeredMbps: UP_TO_25_GBPS,
      partners: [FRANCE_IX],
    },
    {
      id: 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7',
      name: '- Telehouse TH2',
      displayName: 'Paris - TeleHouse TH2',
      hostingProviderName: 'TeleHouse',
      address: '137 Boulevard Voltaire',
      city: 'Paris',
      logoUrl: 'https://www.telehouse.fr/wp-content/uploads/2020/03/telehouse-vector-white-logo.svg',
      offeredMbps: UP_TO_25_GBPS,
      partners: [FRANCE_IX, FREE_PRO],
    },
  ],
}
