import type { messages as en } from '../en/tour.ts'

export const messages: Record<keyof typeof en, string> = {
  'tour.step': 'Visite, étape {number} sur {total} : {title}',
  'tour.leave': 'Quitter la visite',
  'tour.finish': 'Terminer la visite',
  'tour.seen': 'Vu, continuer',
  'tour.openLink': 'Voir le message',
  'tour.order': 'commander un InterLink',
  'tour.order.text':
    'Choisissez Hébergé, puis n’importe quel partenaire, point de présence et bande passante. Rien n’est facturé dans le bac à sable. Les réponses figurent dans l’adresse : vous pouvez aller et venir.',
  'tour.order.go': 'Commencer la commande',
  'tour.accept': 'le partenaire accepte',
  'tour.accept.text':
    '{name} attend son partenaire. En réalité, vous enverriez maintenant le message avec la clé d’appairage. Ici, vous êtes aussi le partenaire : acceptez la demande au guichet.',
  'tour.accept.go': 'Aller au guichet',
  'tour.provision': 'le partenaire construit',
  'tour.provision.text':
    'Le partenaire a accepté et construit le circuit, ce qui prend des jours en réalité. Au guichet, un clic suffit.',
  'tour.provision.go': 'Aller au guichet',
  'tour.vpc': 'attacher un VPC',
  'tour.vpc.text':
    'La ligne est établie mais ne mène encore nulle part. Attachez le VPC où {name} doit aboutir.',
  'tour.vpc.go': 'Aller au VPC',
  'tour.policy': 'attacher une politique de routage',
  'tour.policy.text':
    'Sans politique, toute route est bloquée. Créez-en une avec les préfixes qui peuvent passer, et attachez-la.',
  'tour.policy.go': 'Aller aux politiques',
  'tour.propagation': 'activer la propagation des routes',
  'tour.propagation.text':
    'Le dernier interrupteur : avant que vous n’appuyiez, le panneau compte ce qui sera annoncé et accepté.',
  'tour.propagation.go': 'Aller à la propagation',
  'tour.traffic': 'voir que le trafic passe',
  'tour.traffic.text':
    'Cinq conditions, chacune jugée, avec le moyen d’y remédier. Coupez une session BGP au guichet si vous voulez, et revenez voir ce qui en est dit.',
  'tour.traffic.go': 'Le trafic passera-t-il ?',
  'tour.delete': 'démonter',
  'tour.delete.text':
    'La suppression est une suite guidée : propagation désactivée, confirmation saisie, suppression. Le trafic s’arrête.',
  'tour.delete.go': 'Aller à la suppression',
  'tour.deprovision': 'le partenaire démonte son côté',
  'tour.deprovision.text':
    'La facturation de Scaleway est terminée ; celle du partenaire peut continuer jusqu’à ce que vous l’ayez prévenu. Jouez encore une fois le partenaire et déprovisionnez {name}.',
  'tour.deprovision.go': 'Aller au guichet',
  'tour.wait': 'Visite : un instant',
  'tour.wait.text':
    'C’est à Scaleway d’agir, ou toutes les régions n’ont pas encore répondu. La visite continue d’elle-même.',
  'tour.ended': 'Visite : celui-ci est arrivé à sa fin',
  'tour.ended.text': '{name} ne peut pas aller plus loin. Commandez-en un autre, et la visite le suivra.',
  'tour.ended.go': 'Commencer une autre commande',
  'tour.done': 'Visite : terminée',
  'tour.done.text':
    'Commandé, utilisé, démonté, et plus personne ne le facture. L’aide propose à nouveau la visite quand vous voulez.',
}
