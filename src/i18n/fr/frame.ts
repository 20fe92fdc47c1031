import type { messages as en } from '../en/frame.ts'

export const messages: Record<keyof typeof en, string> = {
  'frame.skip': 'Aller au contenu',
  'frame.navigation': 'Pages',
  'frame.menu': 'Menu',
  'frame.home': 'InterLink Console, page d’accueil',
  'frame.sandbox': 'Bac à sable',
  'frame.sandbox.hint': 'Une API embarquée avec un compte inventé. Rien n’y est commandé ni facturé.',
  'frame.project': 'Projet',
  'frame.project.all': 'Tous les projets',
  'frame.language': 'Langue',
  'frame.theme': 'Thème',
  'frame.theme.auto': 'Système',
  'frame.theme.light': 'Clair',
  'frame.theme.dark': 'Sombre',
  'frame.loading': 'Chargement de la page',
  'nav.overview': 'Vue d’ensemble',
  'nav.links': 'InterLinks',
  'nav.order': 'Commander',
  'nav.connections': 'Connexions dédiées',
  'nav.partnerDesk': 'Guichet du partenaire',
  'frame.account': 'Clé d’API',
  'frame.signOut': 'Se déconnecter',
  'frame.signOut.failed': 'Vous êtes toujours connecté',
  'frame.local': 'Votre compte',
  'frame.local.hint':
    'La console utilise la clé d’API de cette machine. Les commandes sont réelles et facturées.',
}
