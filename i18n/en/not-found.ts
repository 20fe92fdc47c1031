/** About addresses that lead nowhere. */
export const messages = {
  'notFound.title': 'There is no such page',
  'notFound.text': 'The address may be mistyped, or what it named is gone.',
  'notFound.region.title': 'There is no such region',
  'notFound.region.text':
    '“{region}” is not a region with InterLink. Regions are fr-par, nl-ams, pl-waw and it-mil.',
  'notFound.link.title': 'There is no such InterLink',
  'notFound.link.text':
    'It was deleted, or it belongs to another organization or region. Deleted InterLinks leave no page behind.',
  'notFound.connection.title': 'There is no such dedicated connection',
  'notFound.connection.text': 'It is gone, or it belongs to another organization or region.',
  'notFound.connection.back': 'Go to your dedicated connections',
  'notFound.location.title': 'There is no such location',
  'notFound.partner.title': 'There is no such partner',
  'notFound.catalogue.text': 'It is not in the catalogue of this region, or no longer.',
  'notFound.catalogue.back': 'Go to locations and partners',
  'notFound.project.title': 'There is no such project',
  'notFound.project.text':
    'The address names the project “{project}”. It does not exist in your organization, or your API key may not see it.',
  'notFound.project.all': 'Show all projects',
} as const
