import type { messages as en } from '../en/keyboard.ts'

export const messages: Record<keyof typeof en, string> = {
  'palette.input': 'Page, InterLink, clé d’appairage ou action',
  'palette.placeholder': 'Page, InterLink, clé d’appairage ou action…',
  'palette.list': 'Résultats',
  'palette.group.links': 'InterLinks',
  'palette.group.here': 'Sur cette page',
  'palette.group.pages': 'Aller à',
  'palette.group.console': 'Console',
  'palette.copyKey': 'Copier la clé d’appairage de {name}',
  'palette.copied': '{what} : fait',
  'palette.copyFailed': '{what} : le navigateur ne l’a pas permis',
  'palette.theme': 'Thème : {theme}',
  'palette.print': 'Imprimer cette page',
  'palette.keys': 'Raccourcis clavier',
  'palette.none':
    'Aucun résultat. Un InterLink se trouve par son nom, son identifiant, une étiquette ou sa clé d’appairage entière.',
  'palette.more':
    '{count, plural, one {Un autre InterLink : précisez} other {# autres InterLinks : précisez}} la recherche.',
  'palette.loading': 'Lecture des InterLinks…',
  'palette.failed': 'InterLinks qui n’ont pas pu être chargés : {regions}',
  'palette.count': '{count, plural, =0 {Aucun résultat} one {Un résultat} other {# résultats}}',
  'keys.palette': 'Aller à une page ou à un InterLink, agir ici',
  'keys.keys': 'Afficher ces touches',
  'keys.tab': 'Commande suivante ; avec Maj, la précédente',
  'keys.arrows': 'Parcourir une liste ou un choix',
  'keys.enter': 'Appuyer sur le bouton, retenir le choix',
  'keys.escape': 'Fermer ce qui est ouvert, sans rien changer',
  'keys.single':
    'Les touches seules agissent (à désactiver si vous dictez ou appuyez sur des touches par accident)',
}
