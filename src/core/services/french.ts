import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in French, whatever they run on. */
export const french: Service = {
  id: 'french',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      ['(jeton|token|clé|identifiants|accès) ~ (expiré|expirée|expirés|périmé|plus valide)'],
      { unless: ['(invalide|incorrect|manquant) ou', 'ou (invalide|incorrect)'] },
    ),
    likely('session-expired', [
      'session ~ (expiré|expirée|terminée|invalide|introuvable|plus valide)',
      '(reconnecter|reconnectez)',
    ]),
    likely('not-signed-in', [
      '(non|pas) (|être )(authentifié|connecté|identifié|authentifiée|connectée)',
      '(authentification|connexion|identification) (est |)(requise|nécessaire|obligatoire)',
      '(veuillez|devez|merci de) (|vous )(connecter|identifier|authentifier|être connecté)',
    ]),
    likely(
      'no-credential',
      [
        '(jeton|token|clé|en tête|identifiants) ~ (manquant|manquante|absent|absente|non fourni|non fournie|requis|requise|manquants)',
        '(aucun|aucune|sans) (jeton|token|clé|authentification)',
      ],
      {
        unless: [
          '(invalide|expiré|incorrect) ou',
          'ou (invalide|expiré|incorrect)',
          // A token was there, and something in it was not.
          '(jeton|token) invalide',
        ],
      },
    ),
    likely('bad-credential', [
      '(jeton|token|clé|identifiants|clé api) ~ (invalide|invalides|incorrect|incorrecte|incorrects|inconnu|inconnue|refusé)',
      '(échec|erreur) (de l |d |de la |de )(authentification|identification|connexion)',
    ]),
    likely('password-rejected', [
      '(mot de passe|identifiant ou mot de passe|email ou mot de passe) ~ (incorrect|incorrects|invalide|invalides|erroné|faux)',
      'mauvais mot de passe',
    ]),
    likely('permission-denied', [
      '(pas|aucun|plus) (|les |le |de |d |l )(droits|droit|autorisation|autorisations|permission|permissions|autorisé|autorisée|accès|habilité)',
      '(droits|permissions|privilèges|autorisations) ~ (insuffisants|insuffisantes|requis|requises|nécessaires)',
      '(opération non autorisée|action non autorisée)',
    ]),
    likely('token-revoked', [
      '(token|jeton|clé|clef) ~ (révoqué|révoquée|désactivé|désactivée|annulé)',
    ]),
    likely('denied', ['accès (refusé|interdit|non autorisé)']),
    likely('account-disabled', [
      '(compte|utilisateur) ~ (désactivé|suspendu|bloqué|verrouillé|inactif|non activé|banni|fermé)',
    ]),
    likely('rate-limited', [
      '(quota|limite) ~ (dépassé|dépassée|atteint|atteinte|épuisé)',
      'trop de (requêtes|tentatives|demandes)',
    ]),
    likely('ip-not-allowed', ['(ip|adresse ip) ~ (non autorisée|bloquée|interdite|refusée)']),
    likely('csrf-rejected', ['jeton csrf']),
    likely('origin-not-allowed', [
      '(origine|domaine|référent) ~ (non autorisée|non autorisé|non permise|refusée|interdite)',
    ]),
    likely('https-required', ['https (est |)(obligatoire|requis|exigé)']),
    likely('token-malformed', [
      '(jeton|token|jwt|en tête) ~ (mal formé|malformé|mal formée|corrompu|illisible)',
    ]),
    likely('account-disabled', [
      '(e mail|email|adresse|courriel|compte) ~ (non vérifié|non vérifiée|pas vérifié|pas été vérifié|pas été vérifiée|non confirmé|non confirmée|pas été confirmé|pas confirmé|pas vérifiée)',
    ]),
    likely('step-up-required', [
      '(double authentification|deux facteurs|second facteur|code de vérification|code de sécurité|authentification forte|validation en deux étapes) ~ (requis|requise|nécessaire|obligatoire|demandé|demandée)',
      '(saisissez|entrez|saisir) ~ code ~ (reçu|envoyé)',
    ]),
    likely('account-disabled', [
      '(confirmer|confirmez|vérifier|vérifiez|valider|validez|activer|activez) ~ (adresse|e mail|email|courriel|compte)',
      'mot de passe ~ (expiré|changé|renouvelé|réinitialisé)',
      '(abonnement|licence|formule) ~ (expiré|expirée|requis|requise|ne permet pas|inactif)',
    ]),
    likely('signed-url-expired', ['lien ~ (expiré|plus valide|périmé)']),
    likely('token-wrong-type', [
      '(jeton|token) ~ (valable uniquement pour|mauvais type|type incorrect)',
    ]),
    likely('clock-skew', ['horodatage ~ (invalide|expiré|trop ancien|incorrect|dépassé)']),
    likely('insufficient-scope', [
      '(portée|scope|scopes) ~ (insuffisante|insuffisant|manquante|manquant|requis|requise)',
    ]),
    likely('token-audience-mismatch', [
      '(jeton|token) ~ (destiné à|destinée à|audience|émis pour un autre|autre service)',
    ]),
    likely('client-certificate-required', [
      'certificat (client|du client) ~ (requis|manquant|expiré|invalide|inconnu|absent|non reconnu|enregistré)',
    ]),
    likely('ip-not-allowed', [
      '(pas|plus|non|in) (disponible|accessible|proposé|autorisé) (dans|depuis) (votre|ce) (pays|région)',
      '(pays|région) ~ (bloqué|bloquée|non autorisé|non autorisée)',
    ]),
    likely('api-not-enabled', [
      '(fonctionnalité|fonction|module|api|option) ~ (désactivée|désactivé|non activée|non activé|pas activée|pas activé)',
    ]),
    ...ofSignature(['signature ~ (invalide|incorrecte|non valide|erronée)']),
  ],
};
