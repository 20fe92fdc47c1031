import type { messages as en } from '../en/help.ts'

export const messages: Record<keyof typeof en, string> = {
  'help.close': 'Fermer l’aide',
  'help.here': 'Sur cette page',
  'help.others': 'Autres termes',
  'help.documentation': 'Documentation InterLink de Scaleway',
  'help.page.overview':
    'Ce qui vous attend vient en premier, l’échéance la plus proche en tête, avec le bouton qui s’en charge. Plus bas : la santé de vos InterLinks, ceux qui sont facturés sans rien transporter, et les VPC sans second accès.',
  'help.page.links':
    'Tous les InterLinks de toutes les régions. Cherchez par nom, identifiant, étiquette ou clé d’appairage collée ; filtres et ordre figurent dans l’adresse, si bien qu’une vue peut s’envoyer. « À vous d’agir » garde ceux dont la prochaine étape vous revient.',
  'help.page.link':
    'La phrase du haut dit qui agit ensuite, jusqu’à quand, et propose le bouton. Dessous, la vie de cet InterLink jusqu’ici, puis tout ce dont le trafic a besoin. Ce qui n’est pas possible maintenant est désactivé, avec la raison à côté.',
  'help.page.routing-policies':
    'Ce qui peut être annoncé, dans les deux sens. Une politique peut servir plusieurs InterLinks de sa région : une modification agit sur tous à la fois, et chacun est donc nommé avant l’enregistrement.',
  'help.page.connections':
    'Vos propres ports pour les InterLinks auto-hébergés : la part utilisée de chacun, les VLAN libres, et ce que le centre de données doit savoir.',
  'help.page.locations':
    'Qui est où, avec quelles bandes passantes, avant de commander. Partenaire et point de présence dépendent l’un de l’autre ; « Commander ici » ouvre la commande avec les deux déjà remplis.',
  'help.page.partner-desk':
    'Dans le bac à sable seulement : vous y jouez le partenaire. Acceptez ou refusez une demande, terminez le circuit, démontez-le, faites passer des jours ou coupez une session BGP, et voyez ce que la console en dit.',
  'help.page.sign-in':
    'La console agit avec l’une de vos clés d’API et peut exactement ce que cette clé permet. La clé secrète reste dans la passerelle et ne revient jamais sur cette page.',
  'help.page.other': 'Cette adresse ne mène nulle part. Les pages à gauche, si.',
  'help.page.order.region':
    'La région du VPC où la ligne aboutira décide des partenaires et des points de présence possibles. Quel port la ligne utilise-t-elle ? Hébergé : un partenaire partage le sien avec vous. Auto-hébergé : vous avez votre propre port chez Scaleway, une connexion dédiée. Ni l’un ni l’autre ne peut être changé après la commande.',
  'help.page.order.provider':
    'Hébergé : le partenaire qui construit la ligne, en règle générale l’un de vos fournisseurs. Auto-hébergé : le port, et le VLAN et le numéro d’AS que votre routeur y utilisera.',
  'help.page.order.location':
    'Le centre de données où la ligne entre dans le réseau de Scaleway. Pour une seconde ligne, choisissez-en un autre, si possible dans une autre ville : deux lignes dans un même bâtiment tombent ensemble.',
  'help.page.order.bandwidth':
    'Ce que ce point de présence, ou le reste de votre port, peut encore donner. Elle ne peut plus être changée : pour une autre, il faut supprimer et commander à nouveau.',
  'help.page.order.routing':
    'Le VPC où la ligne aboutit, et ce qui peut passer : sans politique de routage, aucune route ne passe. Vous pouvez en choisir une maintenant, en créer une ici, ou le faire plus tard sur la page de l’InterLink. Un nom et des étiquettes pour le retrouver. Tout cela se change à tout moment.',
  'help.page.order.review':
    'Relisez chaque réponse : la plupart ne peuvent plus être changées après la commande, et la facturation commence avec elle. « Modifier » mène à une réponse et en revient. L’adresse contient tout le brouillon : vous pouvez l’envoyer pour accord.',
  'help.topic.interlink': 'InterLink',
  'help.topic.interlink.text':
    'Une ligne privée entre votre réseau et un VPC chez Scaleway, sur laquelle les routes s’échangent par BGP. Elle évite l’internet public. L’API de Scaleway l’appelle « link ».',
  'help.topic.turn': 'À qui d’agir',
  'help.topic.turn.text':
    'Trois parties agissent l’une après l’autre : vous, le partenaire, Scaleway. Le statut dit qui est le suivant. Demandé : vous sollicitez le partenaire. Provisionnement : le partenaire construit. Actif : vous attachez un VPC et une politique et activez la propagation. Personne ne relance le partenaire à votre place.',
  'help.topic.hosted': 'Hébergé',
  'help.topic.hosted.text':
    'Un partenaire partage son port entre plusieurs clients et vous donne une part de sa bande passante. Vous commandez ici, puis sollicitez le partenaire avec la clé d’appairage. Scaleway facture dès la commande ; le partenaire peut facturer lui aussi.',
  'help.topic.self-hosted': 'Auto-hébergé',
  'help.topic.self-hosted.text':
    'La ligne passe par une connexion dédiée qui est la vôtre. Vous réglez VLAN, numéro d’AS et adresses sur votre routeur, et elle devient active dès que BGP est établi. Elle ne coûte rien de plus que la connexion dédiée.',
  'help.topic.dedicated-connection': 'Connexion dédiée',
  'help.topic.dedicated-connection.text':
    'Un port physique de 1, 10 ou 100 Gbps à un point de présence, pour vous seul. L’équipe commerciale de Scaleway le vend ; il ne se commande pas ici. Vous recevez une lettre d’autorisation (LOA), avec laquelle le centre de données relie votre câble au port. Plusieurs InterLinks peuvent le partager tant que leurs bandes passantes y tiennent.',
  'help.topic.partner': 'Partenaire',
  'help.topic.partner.text':
    'Un opérateur ou fournisseur de réseau qui a un port chez Scaleway. Il doit accepter votre demande et construire son côté, puis le démonter à la fin. En règle générale, vous êtes déjà son client.',
  'help.topic.location': 'Point de présence',
  'help.topic.location.text':
    'Le centre de données où la ligne entre dans le réseau de Scaleway. Il appartient à une région, mais peut se trouver dans une autre ville. Chacun propose ses propres bandes passantes ; celui qui n’en propose aucune est complet pour le moment.',
  'help.topic.region': 'Région',
  'help.topic.region.text':
    'Là où vit le VPC : Paris, Amsterdam, Varsovie ou Milan. InterLink, VPC et politiques de routage doivent être de la même région. Elle est fixée à la commande.',
  'help.topic.bandwidth': 'Bande passante',
  'help.topic.bandwidth.text':
    'Ce que la ligne transporte au plus dans chaque sens, de 50 Mbps à ce que propose le point de présence. Fixée à la commande.',
  'help.topic.billing': 'Facturation',
  'help.topic.billing.text':
    'Scaleway facture un InterLink hébergé de la commande jusqu’à la suppression, que le partenaire ait agi ou non. Le partenaire a ses propres prix et peut facturer jusqu’à ce qu’il ait démonté son côté. Scaleway ne publie aucun prix que cette console pourrait afficher.',
  'help.topic.pairing-key': 'Clé d’appairage',
  'help.topic.pairing-key.text':
    'C’est par elle que le partenaire reconnaît votre commande. Donnez-la au partenaire et à personne d’autre : qui la détient pourrait faire aboutir la ligne sur son propre port. Elle est masquée jusqu’à ce que vous la demandiez, et peut être copiée sans être affichée.',
  'help.topic.expiry': 'Les dix jours',
  'help.topic.expiry.text':
    'Si le partenaire n’a pas répondu dix jours après la commande, l’InterLink expire. Il ne peut pas être ranimé : vous le supprimez et commandez à nouveau. Il est facturé jusque-là : sollicitez donc le partenaire dès le premier jour.',
  'help.topic.vpc': 'VPC',
  'help.topic.vpc.text':
    'Votre réseau privé chez Scaleway, où la ligne aboutit. Un InterLink a un VPC à la fois ; plusieurs InterLinks peuvent aboutir au même. Le détacher désactive la propagation des routes.',
  'help.topic.routing-policy': 'Politique de routage',
  'help.topic.routing-policy.text':
    'La liste des préfixes qui peuvent passer, pour une version d’IP. Sans elle, toute route est bloquée. Un InterLink en a au plus une pour IPv4 et une pour IPv6 ; une politique peut servir plusieurs InterLinks, et la modifier agit sur tous à la fois.',
  'help.topic.prefix': 'Préfixe',
  'help.topic.prefix.text':
    'Une plage d’adresses comme 10.0.0.0/16. Les préfixes sortants sont ceux que le VPC annonce de votre côté, les entrants ceux qui en sont acceptés. Les sortants devraient couvrir les sous-réseaux du VPC, sans quoi une partie reste injoignable.',
  'help.topic.propagation': 'Propagation des routes',
  'help.topic.propagation.text':
    'L’interrupteur qui laisse passer les routes. Désactivée : pas de routes, pas de trafic. Activée : ce que les politiques permettent s’échange. Activée sans VPC ou sans politique, elle ne fait rien, et la console le dit.',
  'help.topic.learned-routes': 'Routes apprises',
  'help.topic.learned-routes.text':
    'Ce que votre routeur a annoncé et que la politique a laissé entrer. Elles figurent dans la table de routage du VPC, avec cet InterLink comme prochain saut. Aucune alors que tout est activé : regardez ce que votre routeur annonce.',
  'help.topic.bgp': 'Session BGP',
  'help.topic.bgp.text':
    'L’échange par lequel les deux routeurs se disent leurs routes, un pour IPv4 et un pour IPv6. Établie : elle fonctionne. Coupée : elle devrait fonctionner et ne fonctionne pas ; voyez votre routeur ou interrogez le partenaire. Sans session : il n’y a pas de politique de cette version d’IP.',
  'help.topic.asn': 'Numéro d’AS (ASN)',
  'help.topic.asn.text':
    'Le numéro par lequel un réseau est connu en BGP ; celui de Scaleway est 12876. Le vôtre doit être compris entre 1 et 65534, donc tenir sur deux octets. Les numéros privés vont de 64512 à 65534. Si le vôtre est sur quatre octets, utilisez ici un numéro privé et traduisez sur votre routeur.',
  'help.topic.vlan': 'VLAN',
  'help.topic.vlan.text':
    'Le numéro qui sépare le trafic d’un InterLink de celui des autres sur le même port, entre 1500 et 3899, dans la plage du port. Chacun ne sert qu’une fois par port. Pour les InterLinks hébergés, Scaleway l’attribue.',
  'help.topic.layers': 'Niveau 2 et niveau 3',
  'help.topic.layers.text':
    'Avec un partenaire de niveau 2, votre propre routeur tient la session BGP avec Scaleway. Avec un partenaire de niveau 3, c’est le routeur du partenaire, et vous convenez avec lui de ce qu’il annonce pour vous.',
  'help.topic.communities': 'Communautés BGP',
  'help.topic.communities.text':
    'Des marques que votre routeur pose sur ce qu’il annonce, pour classer plusieurs InterLinks : 12876:42050 préférence faible, 12876:42100 moyenne, 12876:42200 élevée. Une par préfixe. Elles orientent le trafic de Scaleway vers vous et ne se règlent que de votre côté.',
  'help.topic.redundancy': 'Redondance',
  'help.topic.redundancy.text':
    'Une ligne tombe tôt ou tard. Deux InterLinks vers un même VPC, à deux points de présence éloignés, le gardent joignable ; c’est ce que le niveau de service de Scaleway appelle un déploiement redondant multi-site. Un autre partenaire pour le second partage encore moins.',
  'help.topic.deprovisioning': 'Déprovisionnement',
  'help.topic.deprovisioning.text':
    'Démonter une ligne suit un ordre : désactiver la propagation, supprimer ici, puis demander au partenaire de démonter son côté. La facturation de Scaleway s’arrête à la deuxième étape, celle du partenaire peut-être seulement après la troisième. Si le partenaire n’a jamais rien construit, il n’y a rien à demander.',
  'help.topic.sandbox': 'Bac à sable',
  'help.topic.sandbox.text':
    'Une API à part dans cette console, avec les vrais partenaires et points de présence parisiens de Scaleway et un compte inventé. Tout s’y comporte comme en réalité, et rien n’est commandé ni facturé. Au guichet du partenaire, vous jouez le partenaire.',
  'help.topic.api-key': 'Clé d’API',
  'help.topic.api-key.text':
    'Une clé d’accès, qui la nomme, et une clé secrète, qui la prouve. Vous la créez dans la console Scaleway, sous gestion des identités et des accès (IAM). Donnez-lui le droit de gérer les InterLinks et les VPC, ou de les lire seulement, et une date d’expiration.',
}
