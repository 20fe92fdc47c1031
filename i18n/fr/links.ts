import type { messages as en } from '../en/links.ts'

export const messages: Record<keyof typeof en, string> = {
  'links.title': 'InterLinks',
  'links.count':
    '{total, plural, =0 {Aucun InterLink} one {{shown, number} sur # InterLink} other {{shown, number} sur # InterLinks}}',
  'links.search': 'Rechercher',
  'links.search.hint': 'Nom, identifiant, étiquette ou clé d’appairage',
  'links.filter.key': 'Clé d’appairage {key}',
  'links.filter.key.remove': 'Retirer ce filtre',
  'links.turn': 'Selon qui doit agir',
  'links.turn.all': 'Tous',
  'links.soFar': '{loaded, number} chargés sur {total, number}',
  'links.filter.more': 'Plus de filtres',
  'links.filter.fewer': 'Moins de filtres',
  'links.filter.tag': 'Étiquette',
  'links.column.kind': 'Type',
  'links.column.project': 'Projet',
  'links.column.tags': 'Étiquettes',
  'links.select': 'Choisir {name}',
  'links.selectAll': 'Sélectionner tous ceux affichés',
  'links.columns': 'Colonnes',
  'links.columns.reset': 'Réinitialiser les colonnes',
  'links.export': 'Exporter en CSV',
  'links.export.keys': 'Inclure les clés d’appairage',
  'links.export.keysHint':
    'Qui possède une clé d’appairage peut réclamer le lien auprès du partenaire. Laissez-les hors des fichiers que d’autres lisent.',
  'links.export.format': 'Pour',
  'links.export.format.spreadsheet': 'Excel dans votre langue',
  'links.export.format.plain': 'D’autres programmes (simple)',
  'links.export.save': '{count, plural, one {Enregistrer # InterLink} other {Enregistrer # InterLinks}}',
  'links.export.partial':
    'Les InterLinks sont encore en cours de lecture ; une partie ne ferait pas un relevé.',
  'links.bulk': 'Modifier les étiquettes',
  'links.noMatch': 'Aucun InterLink ne correspond.',
  'links.noneInOthers': 'Les régions qui ont répondu n’ont pas d’InterLink.',
  'links.clearFilters': 'Effacer les filtres',
  'links.column.name': 'Nom',
  'links.column.status': 'Statut',
  'links.column.next': 'Prochaine étape',
  'links.column.bgp': 'BGP',
  'links.column.partner': 'Partenaire',
  'links.column.pop': 'Point de présence',
  'links.column.bandwidth': 'Débit',
  'links.column.vpc': 'VPC',
  'links.column.region': 'Région',
  'links.column.ordered': 'Commandé',
  'links.failed.region': 'Les InterLinks de {region} n’ont pas pu être chargés',
  'links.failed.stale':
    'Les InterLinks de {region} n’ont pas pu être rechargés ; vous voyez leur dernier état connu',
  'links.failed.all': 'Les InterLinks n’ont pas pu être chargés',
  'links.empty.title': 'Pas encore d’InterLink',
  'links.empty.what':
    'Un InterLink est une ligne privée de votre réseau vers un VPC Scaleway, sans passer par l’internet public. Il s’obtient en trois étapes :',
  'links.empty.step1': 'Vous le commandez ici : partenaire, point de présence et bande passante.',
  'links.empty.step2':
    'Vous envoyez la clé d’appairage au partenaire, qui a 10 jours pour accepter puis construit le circuit.',
  'links.empty.step3':
    'Vous attachez un VPC et une politique de routage, puis activez la propagation. Le trafic passe alors.',
  'links.empty.action': 'Commander votre premier InterLink',
  'links.bulk.add': 'Étiquettes à ajouter',
  'links.bulk.remove': 'Étiquettes à retirer',
  'links.bulk.apply':
    '{count, plural, one {Modifier les étiquettes de # InterLink} other {Modifier les étiquettes de # InterLinks}}',
  'links.bulk.running': '{done} sur {total}…',
  'links.bulk.hint': 'Les étiquettes posées entre-temps par quelqu’un d’autre sont conservées.',
  'links.bulk.choose': 'Choisissez des InterLinks dans le tableau.',
  'links.bulk.offline': 'Vous êtes hors ligne : rien ne peut être modifié pour l’instant.',
  'links.bulk.done':
    '{count, plural, one {Étiquettes de # InterLink modifiées} other {Étiquettes de # InterLinks modifiées}}',
  'links.bulk.failed':
    '{count, plural, one {Les étiquettes de # InterLink n’ont pas pu être modifiées} other {Les étiquettes de # InterLinks n’ont pas pu être modifiées}}',
  'links.bulk.unchanged':
    'Ils gardent leurs étiquettes et restent choisis, pour que vous puissiez réessayer. Les autres sont faits.',
}
