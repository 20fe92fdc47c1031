import type { messages as en } from '../en/sign-in.ts'

export const messages: Record<keyof typeof en, string> = {
  'signIn.title': 'Connexion',
  'signIn.intro':
    'Utilisez une clé d’API de votre organisation Scaleway : sa clé d’accès et sa clé secrète. Elle doit pouvoir utiliser InterLink et VPC, et lire les projets ainsi qu’elle-même dans IAM.',
  'signIn.create': 'Créer une clé d’API dans la console Scaleway',
  'signIn.keep':
    'La clé secrète va à la passerelle de cette console, qui la garde scellée dans un cookie qu’aucun script ne peut lire. Elle n’est conservée nulle part ailleurs.',
  'signIn.accessKey': 'Clé d’accès',
  'signIn.accessKey.hint': 'SCW suivi de 17 majuscules ou chiffres',
  'signIn.accessKey.wrong':
    'Ce n’est pas une clé d’accès. Elle commence par SCW, suivi de 17 majuscules ou chiffres.',
  'signIn.secretKey': 'Clé secrète',
  'signIn.secretKey.hint': 'Affichée une seule fois, à la création de la clé',
  'signIn.secretKey.wrong':
    'Ce n’est pas une clé secrète. Elle a la forme xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.',
  'signIn.submit': 'Se connecter',
  'signIn.failed': 'Vous n’êtes pas connecté',
  'signIn.refused':
    'Cette paire de clés n’est pas acceptée. L’une d’elles est mal saisie, la clé a été supprimée ou elle a expiré.',
  'signIn.forbidden':
    'La clé est juste, mais il lui manque un droit. Demandez à la personne qui gère IAM dans votre organisation.',
  'signIn.tooMany': 'Trop d’essais depuis votre réseau.',
  'signIn.cookie.blocked':
    'Vos clés ont été acceptées, mais ce navigateur bloque les cookies de {site} : il n’a pas gardé le cookie « {cookie} », qui contient votre session.',
  'signIn.cookie.blocked.do':
    'Autorisez les cookies de {site} dans les réglages du navigateur et dans ses extensions de protection de la vie privée, puis reconnectez-vous. Cette console ne dépose aucun autre cookie.',
  'signIn.cookie.insecure':
    'Vos clés ont été acceptées, mais ce navigateur ne garde le cookie « {cookie} », qui contient votre session, que pour les adresses en https://. Celle de {site} commence par http://.',
  'signIn.cookie.insecure.do':
    'Ouvrez la console par son adresse en https://. La personne qui exploite {site} la connaît.',
  'signIn.cookie.unknown':
    'Vos clés ont été acceptées et ce navigateur a renvoyé le cookie « {cookie} », qui contient votre session, mais la passerelle de {site} ne l’a pas accepté.',
  'signIn.cookie.unknown.do':
    'Reconnectez-vous. Si cela ne suffit pas, prévenez la personne qui exploite {site} : ses passerelles ont des secrets de session différents, ou leurs horloges divergent.',
  'signIn.again.title': 'Votre session est terminée',
  'signIn.again.text':
    'Connectez-vous de nouveau pour continuer. Cette page et ce que vous avez saisi restent en l’état.',
  'signIn.again.early': 'Se reconnecter',
  'signIn.other.title': 'Un autre compte est utilisé désormais',
  'signIn.other.text':
    'Une autre clé d’API a été utilisée pour se connecter dans ce navigateur, ou pour redémarrer la console. Cette page appartient à la clé précédente : elle ne peut plus rien afficher de nouveau ni rien modifier.',
  'signIn.other.soon':
    'Elle se rechargera d’elle-même dans {seconds} secondes, pour le compte utilisé désormais. Les étapes terminées d’une commande sont conservées ; ce que vous avez saisi d’autre est perdu.',
  'signIn.other.reload': 'Recharger maintenant',
  'signIn.other.wait': 'Attendre, je veux copier quelque chose',
  'signIn.other.waiting':
    'Cette page appartient à la clé précédente : elle ne peut plus rien afficher de nouveau ni rien modifier. Copiez ce que vous avez saisi, puis rechargez la page.',
  'signIn.ending.title': 'Votre session se termine à {time}',
  'signIn.ending.idle':
    'Rien n’a été chargé ni envoyé depuis un moment. Restez connecté pour continuer sans ressaisir vos clés.',
  'signIn.ending.absolute':
    'Elle ne peut pas durer plus longtemps. Reconnectez-vous maintenant ou lorsqu’elle sera terminée : cette page et ce que vous avez saisi restent en l’état.',
  'signIn.ending.stay': 'Rester connecté',
  'signIn.ending.again': 'Se reconnecter maintenant',
  'signIn.ending.stayed': 'Vous restez connecté.',
  'signIn.ending.failed': 'Votre session n’a pas pu être prolongée',
}
