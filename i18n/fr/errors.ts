import type { messages as en } from '../en/errors.ts'

export const messages: Record<keyof typeof en, string> = {
  'error.requestId': 'Identifiant de requête',
  'error.retry': 'Réessayer',
  'error.nothingChanged': 'Rien n’a été modifié.',
  'error.outcomeUnknown':
    'On ne sait pas si la modification a été faite. L’état actuel est relu ; consultez-le avant de recommencer.',
  'error.apiSays': 'Réponse de l’API :',
  'error.unexpected': 'La console elle-même a échoué : {message}',
  'error.invalid_arguments': 'L’API a rejeté ces valeurs :',
  'error.permissions_denied':
    'Il manque un droit à votre clé d’API. Demandez à la personne qui gère IAM dans votre organisation :',
  'error.permission': '{action} sur {resource}',
  'error.quotas_exceeded': 'Un quota de votre organisation est épuisé. Le support peut l’augmenter :',
  'error.quota': '{resource} : {current} sur {quota} utilisés',
  'error.transient_state':
    'Scaleway y travaille encore (état : {state}). Attendez une minute, puis réessayez.',
  'error.precondition_failed': 'Autre chose doit être fait avant.',
  'error.not_found': 'Cet objet n’existe plus, ou pas dans cette région ou cette organisation.',
  'error.locked':
    'Cet objet est verrouillé par l’équipe Trust & Safety de Scaleway. Ouvrez un ticket de support.',
  'error.out_of_stock':
    'Scaleway n’a plus de capacité. Choisissez un autre point de présence ou une autre bande passante.',
  'error.denied_authentication': 'La clé d’API n’a pas été acceptée. Connectez-vous de nouveau.',
  'offline.title': 'Hors ligne',
  'offline.text':
    'Vous voyez le dernier état connu ; il est relu dès que la connexion revient. Rien ne peut être modifié d’ici là.',
  'offline.action': 'Vous êtes hors ligne : rien ne peut être envoyé.',
  'error.offline': 'Cet ordinateur est hors ligne. Rien n’a été envoyé.',
  'error.retryIn':
    '{seconds, plural, =0 {Nouvelle demande en cours} one {Nouvelle demande dans # seconde} other {Nouvelle demande dans # secondes}}',
  'error.no_answer': 'Aucune réponse. Vérifiez la connexion, puis réessayez.',
  'error.unreadable_answer': 'La réponse est illisible. Si cela persiste, signalez l’identifiant de requête.',
  'error.gateway_refused': 'La passerelle a refusé la requête. Rechargez la page, puis réessayez.',
  'error.gateway_unreachable': 'La passerelle n’a pas pu joindre l’API Scaleway. Réessayez dans une minute.',
  'error.gateway_timeout': 'L’API Scaleway n’a pas répondu à temps. Réessayez dans une minute.',
  'error.gateway_unauthenticated': 'La session est terminée. Connectez-vous de nouveau.',
  'error.rate_limited': 'Trop de requêtes en peu de temps. Attendez une minute, puis réessayez.',
  'error.server_error':
    'L’API a échoué (statut {status}). Réessayez dans une minute ; si cela persiste, signalez l’identifiant de requête.',
  'error.page.title': 'Cette page n’a pas pu être affichée',
  'error.page.back': 'Aller à vos InterLinks',
  'error.page.reload': 'Recharger la page',
}
