import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokens|jwt|token de acesso|chave|api key|chave de api|chave da api|chave de acesso|credenciais|credencial';
const ACCOUNT = '(conta|usuário|utilizador|cliente|perfil|cadastro)';
const LOCKED = `${ACCOUNT} ~ (bloqueada|bloqueado|suspensa|suspenso|desativada|desativado)`;
const EITHER =
  '(csrf|não expirou|inválido o|inválida o|o inválido|o inválida|o expirado|o caducado|inválido ou|inválida ou|incorreto ou|ausente ou|expirado ou|faltando ou|ou inválido|ou inválida|ou incorreto|ou expirado|ou expirou|ou ausente|ou não informado|sessão expirou)';
const OPERATION = '(ação|operação|alteração|continuar)';

/** What servers say in Portuguese, whatever they run on. */
export const portuguese: Service = {
  id: 'portuguese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|autenticação) ~ (expirado|expirou|vencido|vencida|expirada|expiradas|expiraram|não é mais válido|não é mais válida|já não é válido|venceu|caducado)`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * novamente`, 'outro dispositivo'],
      [
        'sessão ~ (expirada|expirou|encerrada|inválida|finalizada|não é mais válida|terminou|não encontrada|caducou|já não é válida)',
        '(faça|efetue|realize|fazer|inicie|entre) (|o |seu )(login novamente|login outra vez|sessão novamente|login de novo|novamente|sessão de novo)',
      ],
    ),
    likely('token-revoked', [
      '(token|jwt|chave|api key|credencial) ~ (revogado|revogada|desativado|desativada|inativa|inativo|cancelado|cancelada|invalidado|bloqueada|excluída|lista negra|blacklist)',
      '(login|logado|conectado|conectada|acessada|sessão iniciada|sessão aberta) (em|noutro|num|por|a partir de) (outro|outra|) ~ (dispositivo|navegador|aparelho|lugar|local)',
      'senha (foi|tiver sido) (alterada|modificada|trocada) * novamente',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * novamente`, [
      '(não|usuário não) (|está |esta |foi )(autenticado|autenticada|logado|logada)',
      '(autenticação|login|autenticação do usuário) (é |)(necessária|necessário|obrigatória|obrigatório|requerida|requerido)',
      '(faça|efetue|realize|precisa|deve|necessário) (o |fazer |fazer o |efetuar |estar |seu |)(login|logado|autenticado|autenticar se|iniciar sessão|logada)',
      '(inicie sessão|sessão não iniciada|iniciar sessão para|apenas utilizadores registados|somente usuários logados|apenas usuários logados|apenas usuários autenticados)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(${TOKENS}|cabeçalho|header) ~ (não fornecido|não informado|não enviado|ausente|obrigatório|obrigatória|não encontrado|não fornecida|não informada|não enviada|não fornecidas|vazio|necessário|não foi informado|não foi enviado|não foi fornecido|faltando|em falta)`,
      `(sem|falta|nenhum|nenhuma|faltando|informe) (|o |a |um )(${TOKENS}|autenticação|cabeçalho)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulário)', LOCKED],
      [
        `(${TOKENS}) (|é |não é |são |está |informada |informado |fornecida |fornecido |enviado )(inválido|inválida|inválidas|inválidos|incorreto|incorreta|incorretas|válido|válida|desconhecida|rejeitado|errada|não reconhecida)`,
        `(${TOKENS}) (|informada )(não existe|não cadastrada|não reconhecida|não reconhecido)`,
        '(falha|erro) (na|de|ao) (autenticação|autenticar|login)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|cabeçalho) ~ (mal formado|mal formatado|malformado|mal formada|corrompido|formato inválido|formato incorreto|ilegível|incompleto)',
      '(formato do token|erro no token) (|é )(inválido|incorreto|)',
    ]),
    likely('token-wrong-type', [
      'token ~ (válido apenas para|apenas válido para|tipo incorreto|tipo errado|não é um token de acesso|não é de acesso)',
      'tipo de token (|é )(inválido|incorreto|errado)',
      '(refresh token|token de atualização|token de refresh|chave de teste) ~ (em vez|no lugar|não pode|não é permitido|não permitido|não é aceito)',
      '(requer|necessário|esperado|exige) (um |)token de (usuário|acesso|utilizador)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (destinado a|emitido para outro|emitido para outra|outra aplicação|outro serviço|outro aplicativo|audiência|audience|não pertence a esta)',
    ]),
    likely('token-signature-invalid', [
      'assinatura (do|de) (token|jwt) ~ (inválida|incorreta|não confere|não é válida|inválido)',
      '(algoritmo|algoritmo de assinatura) ~ (não permitido|não suportado|não aceito|não aceite|inválido|não é permitido)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(usuário|email|e mail|login|cpf|utilizador|nome de usuário) (ou|e|e ou) (|a )(senha|palavra passe) ~ (incorreta|incorretos|inválida|inválidos|incorretas|inválidas|errados|não conferem)',
      '(senha|senhas|palavra passe) (|atual |antiga |anterior |de confirmação |informada )(|é |está |não )(incorreta|inválida|errada|conferem|confere|coincidem|coincide|incorretas|corresponde|correspondem)',
      '(usuário não encontrado|usuário não existe|usuário inexistente|usuário não cadastrado|utilizador não encontrado)',
    ]),
    likely('permission-denied', [
      'acesso (administrativo|de administrador) (é |)(necessário|requerido|obrigatório)',
      '(não|sem) (|tem |possui |há |têm |tens |tem as )(permissão|permissões|autorização|acesso|privilégios|direitos)',
      '(não autorizado para|permissão negada|permissões insuficientes|permissão insuficiente|não está autorizado|não tem direito|não é o dono|não é dono|não é o proprietário|não é administrador|privilégios insuficientes|operação não permitida|ação não permitida|perfil sem acesso)',
      '(apenas|somente|só|exclusivo|restrito|restrita|perfil|papel) ~ (administradores|administrador|admin|admins|proprietário|proprietários|gestores|gerentes|supervisores|requerido|necessário|dono)',
      '(pertence|pertencem) a (outro|outra) (usuário|utilizador|departamento|setor|cliente|equipe|empresa|equipa)',
    ]),
    likely('denied', ['acesso (negado|proibido|não autorizado|não permitido|restrito|recusado)']),
    likely('insufficient-scope', [
      '(escopo|escopos|scope|scopes|âmbito) ~ (insuficiente|insuficientes|necessário|necessários|ausente|obrigatório|não concedido|requerido)',
      '(falta|sem|não tem|não possui|não inclui) (|o )(escopo|scope|âmbito)',
    ]),
    likelyUnless('account-disabled', '(será|serão) (bloqueada|bloqueado)', [
      '(disponível|disponivel|incluído) (apenas|somente|só) (com|no|na|para) ~ (plano|módulo|assinatura|licença|assinantes)',
      `${ACCOUNT} ~ (desativada|desativado|suspensa|suspenso|bloqueada|bloqueado|inativa|inativo|não ativada|não ativado|banido|banida|cancelada|excluída|pendente de aprovação|aguardando aprovação|em análise|não aprovado|não aprovada|ainda não foi aprovado|ainda não aprovada|não está ativa|não está ativo)`,
      '(e mail|email|conta|telefone|celular|telemóvel) ~ (não verificado|não verificada|não confirmado|não confirmada|não foi verificado|não foi confirmado|não foi confirmada|não foi verificada|pendente de confirmação)',
      '(assinatura|licença|plano|contrato|período de teste|teste gratuito|mensalidade) ~ (expirada|expirado|expirou|vencida|vencido|venceu|inativa|inativo|cancelada|cancelado|encerrado|terminou|acabou|necessária|não inclui|não permite|não contempla|atrasada|suspensa|em atraso)',
      '(requer|exige|sem|necessita|renove|assine) (|uma |um |sua |seu )(assinatura|licença|plano) (ativa|ativo|válida|premium|superior)',
      '(pagamento|pagamentos|fatura|faturas|boleto) ~ (pendente|pendentes|em atraso|atrasado|atrasada|vencida|vencidas|não pago|não identificado|recusado|em aberto|vencido)',
      'senha ~ (expirada|expirou|vencida|ser alterada|deve alterar)',
      '(confirme|confirmar|verifique|verificar|ative|ativar|valide) ~ (e mail|email|conta|telefone|celular)',
      '(aguardando|aguarda) ~ (aprovação|liberação|ativação|validação)',
    ]),
    likelyUnless('api-not-enabled', '(api key|chave|token)', [
      '(funcionalidade|função|módulo|recurso|api|serviço) ~ (não habilitada|desabilitada|não habilitado|desabilitado|não está habilitada|não está habilitado|não está ativa|não está ativo|desativada|desativado|não contratado|não liberado|não disponível para)',
      '(estará|estarão|ficará) (disponível|disponíveis) em breve',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(cota|limite|saldo|créditos|quota|atingiu|excedeu|ultrapassou|esgotou) ~ (limite|cota|quota|excedida|excedido|atingido|atingida|esgotada|esgotado|esgotados|ultrapassado|insuficiente)',
      '(muitas|excesso de|demasiadas|demasiados|muitos) (requisições|tentativas|solicitações|pedidos|acessos|chamadas)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token de segurança|token do formulário|formulário) ~ (inválido|ausente|expirado|expirou|não encontrado|incorreto|não informado)',
    ]),
    likely('origin-not-allowed', [
      '(origem|domínio|referer) ~ (não permitida|não autorizada|não permitido|não autorizado|não cadastrado|não está autorizado|não está autorizada)',
    ]),
    likely('host-not-allowed', ['host (não autorizado|não permitido|desconhecido|inválido)']),
    likely('blocked-by-proxy', [
      '(site|página|url|categoria) ~ (bloqueado|bloqueada|restrito|restrita) ~ (política|políticas|empresa|administrador|categoria|organização)',
      'filtro (web|de conteúdo|de url)',
    ]),
    likely('ip-not-allowed', [
      '(ip|endereço ip|endereço de ip) ~ (não autorizado|não permitido|bloqueado|negado|não liberado|não está na lista|não está autorizado|não está liberado|não cadastrado|fora da lista|não consta)',
      'não ~ (disponível|acessível|permitido) ~ (seu|teu|este|neste) (país|região)',
      '(país|região) (bloqueado|bloqueada|não permitido|não permitida)',
      '(apenas|somente|só) ~ (pela|na|da|através da|dentro da) (rede|vpn|intranet)',
    ]),
    likely('https-required', [
      '(https|conexão segura|ligação segura) (é |)(obrigatório|obrigatória|necessário|necessária)',
      '(somente|apenas|utilize|use o|use a|use uma) (|o |a |uma )(https|conexão segura)',
    ]),
    likely('step-up-required', [
      '(segundo fator|dois fatores|duas etapas|código de verificação|código de segurança|código sms|código de confirmação|código otp|2fa|otp|código) (|enviado |informado )(|é |foi |está )(obrigatório|obrigatória|necessário|necessária|requerido|exigido|pendente|inválido|incorreto|expirado)',
      '(informe|digite|insira|introduza) ~ código ~ (verificação|enviado|segurança|sms|enviamos|aplicativo)',
      `(${OPERATION.slice(1, -1)}) * (login|autenticar|autenticar se|sessão|senha) novamente`,
      '(confirme|digite novamente|confirmar) (sua|a|sua identidade) ~ (senha|identidade)',
    ]),
    ...ofSignature([
      'assinatura (|da requisição |do pedido |digital |hmac |do token |do webhook )(|é |está |não )(inválida|incorreta|confere|corresponde)',
    ]),
    likely('clock-skew', [
      '(timestamp|carimbo de tempo|relógio|horário da requisição|data da requisição) ~ (inválido|expirado|fora|diferença|desatualizado|sincronizado|muito antigo|difere)',
    ]),
    likely('signed-url-expired', [
      '(link|url|convite|link de download) ~ (expirado|expirou|vencido|não é mais válido|já não é válido)',
    ]),
    likely('client-certificate-required', [
      'certificado (de cliente |cliente |do cliente |digital |)(|é |não |está |foi )(obrigatório|inválido|expirado|desconhecido|registrado|registado|ausente|vencido|revogado|cadastrado|não registrado)',
    ]),
  ]),
};
