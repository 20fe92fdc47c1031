import type { messages as en } from '../en/connections.ts'

export const messages: Record<keyof typeof en, string> = {
  'connections.title': 'Connexions dédiées',
  'connections.count':
    '{count, plural, =0 {Aucune connexion dédiée} one {# connexion dédiée} other {# connexions dédiées}}',
  'connections.failed.all': 'Les connexions dédiées n’ont pas pu être chargées',
  'connections.failed.region': 'Les connexions dédiées de {region} n’ont pas pu être chargées',
  'connections.failed.stale':
    'Les connexions dédiées de {region} n’ont pas pu être rechargées ; vous voyez leur dernier état connu',
  'connections.failed.links':
    'Les InterLinks sur les connexions de {region} n’ont pas pu être chargés : leur occupation est inconnue',
  'connections.failed.linksStale':
    'Les InterLinks sur les connexions de {region} n’ont pas pu être rechargés : leur occupation est la dernière connue',
  'connections.noneInOthers': 'Les régions qui ont répondu n’ont pas de connexion dédiée.',
  'connections.empty.title': 'Aucune connexion dédiée',
  'connections.what':
    'Une connexion dédiée est un port à vous sur l’équipement de Scaleway dans un centre de données : 1, 10 ou 100 Gbps. Vos InterLinks auto-hébergés y passent, autant qu’il en tient, sans partenaire. Pour en obtenir une :',
  'connections.another': 'Obtenir une connexion dédiée',
  'connections.howTo.sales':
    'Vous demandez un port à l’équipe commerciale de Scaleway : à quel point de présence et de quelle taille (1, 10 ou 100 Gbps).',
  'connections.howTo.where': 'Où c’est possible',
  'connections.howTo.loa':
    'Scaleway émet une lettre d’autorisation (LOA). Elle permet à l’exploitant du centre de données de tirer un câble jusqu’au port de Scaleway, qu’elle désigne.',
  'connections.howTo.crossConnect':
    'Vous commandez le raccordement à l’exploitant du centre de données et lui remettez la LOA.',
  'connections.howTo.appears':
    'Scaleway met la connexion en service. Elle apparaît ici, avec ses détails de démarcation et ses VLAN.',
  'connections.howTo.order':
    'Vous y commandez des InterLinks. Ils n’ajoutent pas de frais à la connexion et se passent de partenaire.',
  'connections.howTo.notHere': 'Elle ne se commande ni ici ni par l’API.',
  'connections.howTo.docs': 'InterLink dans la documentation de Scaleway',
  'connections.column.name': 'Nom',
  'connections.column.status': 'Statut',
  'connections.column.location': 'Point de présence',
  'connections.column.region': 'Région',
  'connections.column.free': 'Bande passante libre',
  'connections.column.links': 'InterLinks',
  'connections.column.port': 'Port',
  'connections.notKnown': 'Inconnu',
  'connection.stale': 'La connexion n’a pas pu être rechargée ; vous voyez son dernier état connu',
  'connection.gone': '{name} n’existe plus',
  'connection.gone.text':
    'La connexion dédiée n’existe plus. Vous voyez son dernier état connu ; rien ne peut y être commandé.',
  'connection.gone.back': 'Voir vos connexions dédiées',
  'connection.status.created':
    'Scaleway l’a créée, elle n’est pas encore en service. La suite est à Scaleway : des InterLinks pourront y être commandés dès qu’elle sera active.',
  'connection.status.configuring':
    'Scaleway la configure. La suite est à Scaleway : des InterLinks pourront y être commandés dès qu’elle sera active.',
  'connection.status.failed':
    'Scaleway n’a pas pu la mettre en service. L’API ne dit pas pourquoi : demandez au support de Scaleway.',
  'connection.status.disabled':
    'Elle est désactivée : aucun InterLink ne peut y être commandé. L’API ne dit pas pourquoi : demandez au support de Scaleway.',
  'connection.status.locked':
    'Elle est verrouillée par Scaleway : rien n’est possible. Ouvrez un ticket de support.',
  'connection.status.unknown':
    'Cette console ne connaît pas le statut « {status} ». Aucun InterLink ne peut y être commandé tant que la connexion n’est pas active.',
  'connection.order': 'Commander un InterLink ici',
  'connection.bandwidth': 'Bande passante',
  'connection.used': '{used} sur {size} utilisés',
  'connection.free': '{free} libres',
  'connection.over':
    'Les InterLinks dessus dépassent ensemble la taille du port. Ils n’atteindront peut-être pas tous leur débit à la fois : demandez au support de Scaleway.',
  'connection.sizes': 'Un autre InterLink peut y avoir {sizes}.',
  'connection.links': 'InterLinks dessus',
  'connection.links.none': 'Aucun InterLink n’y passe encore.',
  'connection.links.failed': 'Les InterLinks dessus n’ont pas pu être chargés',
  'connection.links.stale':
    'Les InterLinks dessus n’ont pas pu être rechargés ; vous voyez leur dernier état connu',
  'connection.links.vlan': 'VLAN',
  'connection.project': 'Projet',
  'connection.vlan': 'VLAN',
  'connection.vlan.range': 'Cette connexion dispose des VLAN {start} à {end}.',
  'connection.vlan.noRange': 'L’API n’indique aucun VLAN utilisable sur cette connexion.',
  'connection.vlan.noneTaken': 'Aucun n’est pris.',
  'connection.vlan.taken': '{count, plural, one {Pris : {vlans}.} other {# sont pris : {vlans}.}}',
  'connection.vlan.free':
    '{count, plural, =0 {Aucun n’est libre.} one {# est libre.} other {# sont libres.}}',
  'connection.vlan.next': 'Prochain VLAN libre',
  'connection.demarcation': 'Démarcation',
  'connection.demarcation.what':
    'Là où finit le côté de Scaleway et où commence le vôtre : ce qu’il faut à l’exploitant du centre de données pour le raccordement. La dernière ligne est telle que l’API la donne.',
  'connection.demarcation.details': 'Détails de démarcation',
  'connection.demarcation.none':
    'Scaleway n’a pas donné de détails de démarcation pour cette connexion. La lettre d’autorisation désigne le port ; demandez-la à votre contact commercial.',
  'connection.facts': 'Détails',
  'connection.address': 'Centre de données',
  'connection.tags': 'Étiquettes',
  'connection.created': 'Créée',
  'connection.updated': 'Dernière modification',
  'connection.id': 'Identifiant de la connexion',
}
