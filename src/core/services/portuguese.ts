import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Portuguese, whatever they run on. */
export const portuguese: Service = {
  id: 'portuguese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      ['(token|chave|credenciais) ~ (expirado|expirou|vencido|expirada|expiradas)'],
      { unless: ['(inválido|inválida|incorreto) ou', 'ou (inválido|inválida)'] },
    ),
    likely('session-expired', [
      'sessão ~ (expirada|expirou|encerrada|inválida)',
      '(faça|efetue) (o |)login novamente',
    ]),
    likely('not-signed-in', [
      '(não|usuário não) (|está )(autenticado|autenticada|logado|logada)',
      '(autenticação|login) (é |)(necessária|necessário|obrigatória|requerida)',
      '(faça|efetue) (o |)login',
    ]),
    likely(
      'no-credential',
      [
        '(token|chave|credenciais) ~ (não fornecido|não informado|não enviado|ausente|obrigatório|não encontrado|não fornecida|não informada)',
        '(sem|falta) (|o )(token|autenticação)',
      ],
      {
        unless: [
          '(inválido|inválida|expirado|incorrecto|incorreto) (o|ou)',
          '(o|ou) (inválido|inválida|expirado|incorrecto|incorreto)',
        ],
      },
    ),
    likely('bad-credential', [
      '(token|token de acesso|chave|credenciais|chave de api|chave de acesso) (inválido|inválida|inválidas|incorreto|incorreta|incorretas)',
      'falha (na|de) autenticação',
    ]),
    likely('password-rejected', [
      '(usuário|email|e mail|login) (ou|e|e ou) senha ~ (incorreta|incorretos|inválida|inválidos|incorretas)',
      'senha (incorreta|inválida|errada)',
    ]),
    likely('permission-denied', [
      '(não|sem) (|tem |possui |há )(permissão|permissões|autorização|acesso|privilégios)',
      '(não autorizado para|permissão negada|permissões insuficientes)',
    ]),
    likely('token-revoked', [
      '(token|chave|api key|credencial) ~ (revogado|revogada|desativado|desativada|inativa|inativo|cancelado|cancelada)',
    ]),
    likely('denied', ['acesso (negado|proibido|não autorizado)']),
    likely('account-disabled', [
      '(conta|usuário|cliente) ~ (desativada|desativado|suspensa|suspenso|bloqueada|bloqueado|inativa|inativo|não ativada|banido)',
    ]),
    likely('rate-limited', [
      '(cota|limite) ~ (excedida|excedido|atingido|atingida|esgotada)',
      '(muitas|excesso de) (requisições|tentativas|solicitações)',
    ]),
    likely('token-malformed', [
      '(token|jwt|cabeçalho) ~ (mal formado|mal formatado|malformado|mal formada|corrompido)',
    ]),
    likely('account-disabled', [
      '(e mail|email|conta) ~ (não verificado|não verificada|não confirmado|não confirmada|não foi verificado|não foi confirmado)',
    ]),
    likely('ip-not-allowed', [
      '(ip|endereço ip|endereço de ip) ~ (não autorizado|não permitido|bloqueado|negado|não liberado)',
    ]),
    likely('csrf-rejected', ['csrf ~ (inválido|ausente|expirado|não encontrado|incorreto)']),
    likely('origin-not-allowed', [
      '(origem|domínio) ~ (não permitida|não autorizada|não permitido|não autorizado)',
    ]),
    likely('step-up-required', [
      '(segundo fator|dois fatores|duas etapas|código de verificação|2fa) ~ (obrigatório|obrigatória|necessário|necessária|requerido|exigido|pendente)',
    ]),
    likely('account-disabled', [
      'senha ~ (expirada|expirou|vencida|ser alterada|deve alterar)',
      '(confirme|confirmar|verifique|verificar|ative|ativar) ~ (e mail|email|conta)',
    ]),
    likely('signed-url-expired', ['link ~ (expirado|expirou|vencido)']),
    likely('token-wrong-type', ['token ~ (válido apenas para|apenas válido para|tipo incorreto)']),
    likely('token-audience-mismatch', [
      'token ~ (destinado a|emitido para outro|outra aplicação|audiência)',
    ]),
    likely('client-certificate-required', [
      'certificado (de cliente|cliente|do cliente) ~ (obrigatório|inválido|expirado|desconhecido|não registrado|ausente)',
    ]),
    likely('ip-not-allowed', [
      'não ~ (disponível|acessível|permitido) ~ (seu|teu|este|neste) (país|região)',
      '(país|pais|região) (bloqueado|bloqueada|não permitido)',
    ]),
    likely('api-not-enabled', [
      '(funcionalidade|função|módulo|recurso|api) ~ (não habilitada|desabilitada|não habilitado|desabilitado|não está habilitada|não está ativa|desativada|desativado)',
    ]),
    ...ofSignature(['assinatura ~ (inválida|incorreta|não confere)']),
  ],
};
