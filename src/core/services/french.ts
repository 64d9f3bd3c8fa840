import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'jeton|token|jwt|jeton d accès|token d accès|clé|clef|clé api|clé d api|clé d accès|identifiants|api key';
const ACCOUNT = '(compte|compte utilisateur|utilisateur|profil)';
const LOCKED = `${ACCOUNT} ~ (bloqué|verrouillé|suspendu|désactivé)`;
const EITHER =
  '(csrf|invalide ou|invalides ou|incorrect ou|manquant ou|absent ou|expiré ou|ou invalide|ou incorrect|ou manquant|ou est invalide|ou expiré|ou absent|pas expiré|session expirée|session a expiré)';
const OPERATION = '(action|opération|modification|continuer)';

/** What servers say in French, whatever they run on. */
export const french: Service = {
  id: 'french',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|accès|authentification) ~ (expiré|expirée|expirés|périmé|périmée|plus valide|plus valable|plus valides|arrivé à expiration)`,
      `(expiration|durée de validité) (du|de votre|de la) (${TOKENS}) ~ (dépassée|écoulée)`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * reconnecter`, 'autre (appareil|navigateur)'],
      [
        'session ~ (expiré|expirée|terminée|invalide|introuvable|plus valide|inexistante|fermée|échue|inconnue)',
        '(reconnecter|reconnectez|vous reconnecter|te reconnecter|connecter à nouveau|connectez vous à nouveau|vous identifier à nouveau)',
      ],
    ),
    likely('token-revoked', [
      '(token|jeton|jwt|clé|clef|clé api) ~ (révoqué|révoquée|désactivé|désactivée|annulé|annulée|supprimé|supprimée|liste noire|blacklisté)',
      '(connecté|connectée|connexion|ouverte|session) ~ (sur|depuis|à partir d) un autre (appareil|navigateur|poste|endroit)',
      'mot de passe a été (modifié|changé) * (reconnecter|reconnectez)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} ~ (nouveau|reconnecter)`, [
      '(non|pas) (|être )(authentifié|connecté|identifié|authentifiée|connectée|identifiée|loggué)',
      '(authentification|connexion|identification) (est |)(requise|nécessaire|obligatoire|exigée)',
      '(veuillez|devez|dois|merci de|faut) (|vous |te |être )(connecter|identifier|authentifier|connecté|authentifié|connectée)',
      '(réservé|réservée|accessible|uniquement) (aux|seulement aux) (utilisateurs|membres) (connectés|inscrits|enregistrés|authentifiés)',
    ]),
    likelyUnless(
      'no-credential',
      [EITHER, '(jeton|token) invalide'],
      [
        `(${TOKENS}|en tête|en tête authorization|autorisation) ~ (manquant|manquante|manquants|absent|absente|non fourni|non fournie|non fournis|pas fourni|requis|requise|introuvable|non trouvé|vide|obligatoire|non renseigné)`,
        `(aucun|aucune|sans|absence de|absence du|il manque le|il manque la) (${TOKENS}|authentification|en tête)`,
      ],
    ),
    likelyUnless(
      'bad-credential',
      ['csrf', LOCKED],
      [
        `(${TOKENS}) ~ (invalide|invalides|non valide|non valides|pas valide|incorrect|incorrecte|incorrects|inconnu|inconnue|refusé|refusée|erroné|erronée|pas reconnue|pas reconnu|existe pas)`,
        '(échec|erreur) (de l |d |de la |de )(authentification|identification|connexion)',
        `(mauvais|mauvaise) (${TOKENS})`,
      ],
    ),
    likely('token-malformed', [
      '(jeton|token|jwt|en tête) ~ (mal formé|malformé|mal formée|mal formaté|corrompu|illisible|indéchiffrable|décodé|format invalide|format incorrect)',
      'format (du|de ce|de votre) (jeton|token|jwt) ~ (invalide|incorrect|non valide)',
    ]),
    likely('token-wrong-type', [
      '(jeton|token|clé) ~ (valable uniquement pour|mauvais type|type incorrect|type de jeton|pas un jeton d accès|pas un token d accès)',
      '(type de jeton|type de token) ~ (invalide|incorrect|inattendu|non accepté)',
      '(jeton de rafraîchissement|refresh token|jeton de rafraichissement|clé de test|jeton d identité) ~ (au lieu|à la place|pas être utilisé|pas accepté|non accepté|interdite|interdit)',
      '(jeton|token) utilisateur (requis|nécessaire|attendu|est requis)',
    ]),
    likely('token-audience-mismatch', [
      '(jeton|token|jwt) ~ destiné à * (et|mais) non (à|au|pour)',
      '(jeton|token|jwt) ~ (destiné à un|destinée à|pas destiné|audience|émis pour un autre|émis pour une autre|autre service|autre application)',
    ]),
    likely('token-signature-invalid', [
      '(signature|vérification de la signature) (du|de ce) (jeton|token|jwt) ~ (invalide|incorrecte|non valide|pas valide|échoué|erronée|vérifiée)',
      '(algorithme|algorithme du jeton|algorithme de signature) ~ (non autorisé|pas autorisé|non accepté|pas accepté|non supporté|non pris en charge|invalide|inattendu|interdit)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(mot de passe|mots de passe|mdp) ~ (incorrect|incorrects|invalide|invalides|erroné|erronés|faux|inexact|pas correct|correspond pas|correspondent pas)',
      '(identifiant|login|email|e mail|nom d utilisateur|pseudo|adresse e mail) ou (|le |votre )mot de passe',
      '(mauvais mot de passe|mauvais identifiants|utilisateur inconnu|utilisateur introuvable|utilisateur non trouvé|identifiants de connexion incorrects)',
    ]),
    likely('permission-denied', [
      '(êtes pas|n est pas) (administrateur|propriétaire|modérateur|l auteur|le propriétaire)',
      '(pas|aucun|plus|sans) (|les |le |de |d |l )(droits|droit|autorisation|autorisations|permission|permissions|autorisé|autorisée|accès|habilité|habilitée|privilèges|habilitation)',
      '(droits|permissions|privilèges|autorisations|habilitations|droit|autorisation) ~ (insuffisants|insuffisantes|requis|requises|nécessaires|manquants|manquante|manquant)',
      '(opération non autorisée|action non autorisée|action interdite|permission refusée|permission manquante|pas le propriétaire|pas propriétaire|autorisation refusée|non habilité)',
      '(réservé|réservée|réservés|réservées|uniquement|seuls|seul|rôle) ~ (administrateurs|administrateur|admins|propriétaires|propriétaire|gestionnaires|modérateurs|requis|nécessaire)',
      '(appartient|appartiennent|relève) (à|d|pas à) ~ (autre|votre) (utilisateur|service|équipe|client|organisation|compte|département)',
    ]),
    likely('denied', ['accès ~ (refusé|interdit|non autorisé|non permis)']),
    likely('insufficient-scope', [
      '(portée|scope|scopes|périmètre) ~ (insuffisante|insuffisant|manquante|manquant|requis|requise|nécessaire|pas accordé|non accordé|absent)',
      '(sans|pas|manque) (|le |du |la )(scope|portée)',
    ]),
    likelyUnless('account-disabled', '(sera|seront) (bloqué|verrouillé|suspendu)', [
      'réservé ~ (abonnés|abonnées|membres premium)',
      'réservée ~ (abonnés|abonnées|membres premium)',
      '(compte|utilisateur|profil) ~ (désactivé|suspendu|bloqué|verrouillé|inactif|non activé|banni|fermé|clôturé|supprimé|pas actif|pas encore activé|pas activé|attente de validation|attente d approbation|attente d activation)',
      '(e mail|email|adresse|courriel|compte|téléphone|numéro) ~ (non vérifié|non vérifiée|pas vérifié|pas vérifiée|pas encore vérifiée|pas encore vérifié|pas été vérifié|pas été vérifiée|non confirmé|non confirmée|pas été confirmé|pas confirmé|pas confirmée|non validé|non validée|pas été confirmée)',
      '(confirmer|confirmez|vérifier|vérifiez|valider|validez|activer|activez) ~ (adresse|e mail|email|courriel|compte|téléphone)',
      'mot de passe ~ (expiré|changé|renouvelé|réinitialisé)',
      '(abonnement|licence|formule|contrat|période d essai|essai|adhésion|forfait|offre) ~ (expiré|expirée|requis|requise|ne permet pas|inactif|inactive|terminé|terminée|résilié|résiliée|pas actif|pas active|prend pas|inclut pas|comprend pas|fin|échu)',
      '(aucun|sans|pas d|nécessite un|nécessite une|souscrire|souscrivez|renouveler|renouvelez|prendre) (un |une |votre |)(abonnement|licence|adhésion)',
      '(facture|factures|paiement|paiements|impayé|impayée) ~ (impayée|impayées|en retard|en attente|échoué|non réglée|non réglées|refusé|facture)',
      '(validation|approbation|activation) ~ (administrateur|administration|modérateur) ~ (attente|requise)',
    ]),
    likely('api-not-enabled', [
      '(fonctionnalité|feature|module|service|fonction) ~ (désactivée|désactivé|non activée|non activé)',
      '(fonctionnalité|fonction|module|api|option|service) ~ (désactivée|désactivé|non activée|non activé|pas activée|pas activé|pas disponible pour votre|indisponible pour)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(quota|limite|crédit|plafond|crédits|avez atteint|avez dépassé|avez épuisé|as dépassé) ~ (quota|limite|plafond|dépassé|dépassée|atteint|atteinte|épuisé|épuisés|épuisée)',
      'trop (de|d) (requêtes|tentatives|demandes|essais|appels|appel)',
    ]),
    likely('csrf-rejected', [
      '(csrf|jeton de formulaire|jeton de sécurité) ~ (invalide|manquant|absent|expiré|incorrect|non valide)',
      '(requête|requêtes|demande) (intersite|inter sites|intersites|cross site)',
      '(jeton csrf|token csrf|formulaire a expiré|formulaire expiré|formulaire n est plus valide|jeton de sécurité invalide)',
    ]),
    likely('origin-not-allowed', [
      '(origine|domaine|référent|referer|site) ~ (non autorisée|non autorisé|non permise|refusée|interdite|pas autorisée|pas autorisé|non enregistré)',
    ]),
    likely('blocked-by-proxy', [
      '(site|page|url|catégorie) ~ (bloqué|bloquée|interdit|interdite) ~ (politique|stratégie|entreprise|administrateur|catégorie|filtrage)',
      'filtrage (web|url|internet)',
    ]),
    likely('ip-not-allowed', [
      'vpn ~ (détecté|interdit|bloqué|non autorisé)',
      '(ip|adresse ip) ~ (non autorisée|bloquée|interdite|refusée|pas autorisée|pas dans la liste|pas sur la liste|non reconnue|bannie|bannie|liste blanche|non déclarée)',
      '(pas|plus|non|in) (disponible|accessible|proposé|autorisé) (dans|depuis|en) (votre|ce|cette) (pays|région|zone)',
      '(pays|région) ~ (bloqué|bloquée|non autorisé|non autorisée|pas autorisé)',
      '(uniquement|seulement) ~ depuis ~ (réseau|intranet|vpn)',
    ]),
    likely('https-required', [
      'https (est |)(obligatoire|requis|exigé|nécessaire)',
      '(uniquement|obligatoirement) (en|via|par) (https|une connexion sécurisée)',
    ]),
    likely('step-up-required', [
      '(double authentification|deux facteurs|second facteur|code de vérification|code de sécurité|authentification forte|validation en deux étapes|code de confirmation|code sms|code à usage unique|code otp|2fa|otp) ~ (requis|requise|nécessaire|obligatoire|demandé|demandée|incorrect|invalide|erroné|expiré|manquant)',
      '(saisissez|entrez|saisir|saisi|entrer) ~ code ~ (reçu|envoyé|authentification|application|vérification|sms)',
      `${OPERATION} * (reconnecter|reconnectez|nouveau vous connecter|ressaisir|confirmer votre mot de passe|authentifier à nouveau)`,
      '(confirmez|confirmer|ressaisissez|ressaisir) (votre|le) mot de passe',
    ]),
    ...ofSignature([
      'signature ~ (invalide|incorrecte|non valide|erronée|correspond pas|pas valide)',
    ]),
    likely('clock-skew', [
      '(horodatage|horodatage de la requête|timestamp|horloge|horloge de votre serveur|heure) ~ (pas synchronisée|pas à jour|invalide|expiré|trop ancien|incorrect|dépassé|désynchronisée|décalée|écart|décalage|pas à l heure)',
    ]),
    likely('signed-url-expired', [
      '(lien|lien de téléchargement|invitation|url) ~ (expiré|expirée|plus valide|périmé|plus valable)',
    ]),
    likely('client-certificate-required', [
      'certificat (|client |du client )~ (requis|manquant|expiré|invalide|inconnu|absent|non reconnu|enregistré|révoqué|nécessaire)',
    ]),
  ]),
};
