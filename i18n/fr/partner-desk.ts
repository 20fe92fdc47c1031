import type { messages as en } from '../en/partner-desk.ts'

export const messages: Record<keyof typeof en, string> = {
  'desk.title': 'Guichet du partenaire',
  'desk.intro':
    'Vous jouez ici le partenaire, qui est en réalité une autre entreprise : il reçoit votre clé d’appairage, accepte ou refuse, construit le circuit, puis le déprovisionne. Vos propres pages voient chaque action en quelques secondes.',
  'desk.sandboxOnly':
    'Le guichet du partenaire n’existe que dans le bac à sable. Les vrais partenaires ont leurs propres outils.',
  'desk.search': 'Trouver une demande',
  'desk.search.hint': 'Clé d’appairage entière, ou partie d’un nom',
  'desk.failed': 'L’état du bac à sable n’a pas pu être chargé',
  'desk.count':
    '{count, plural, =0 {Aucun InterLink ici} one {{shown} sur # InterLink} other {{shown} sur # InterLinks, les plus récents d’abord}}',
  'desk.pairingKey': 'Clé d’appairage',
  'desk.ordered': 'Commandé',
  'desk.partner': 'Ce que fait le partenaire',
  'desk.nothing': 'Rien à faire pour le partenaire.',
  'desk.action.accept': 'Accepter la demande',
  'desk.action.refuse': 'Refuser la demande',
  'desk.action.provision': 'Terminer le provisionnement',
  'desk.action.deprovision': 'Terminer le déprovisionnement',
  'desk.reason': 'Motif du refus',
  'desk.reason.missing': 'Indiquez un motif : le client le voit.',
  'desk.reason.submit': 'Refuser avec ce motif',
  'desk.bgp': 'Sessions BGP',
  'desk.break': 'Couper la session {family}',
  'desk.fix': 'Rétablir la session {family}',
  'desk.routerUp': 'Configurer le routeur du client',
  'desk.age': 'Laisser passer des jours',
  'desk.age.missing': 'Indiquez un nombre de jours.',
  'desk.age.submit': 'Vieillir la demande',
  'desk.move.failed': 'Le bac à sable a refusé cette action',
}
