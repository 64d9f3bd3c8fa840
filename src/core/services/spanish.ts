import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Spanish, whatever they run on. */
export const spanish: Service = {
  id: 'spanish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      [
        '(token|clave|credenciales|credencial) ~ (expirado|expiró|caducado|vencido|caducó|expirada|expirados)',
      ],
      {
        unless: [
          '(inválido|inválida|incorrecto|no válido) (o|ou)',
          '(o|ou) (inválido|inválida|incorrecto)',
        ],
      },
    ),
    likely(
      'session-expired',
      [
        'sesión ~ (expirado|expirada|expiró|caducado|caducada|finalizada|inválida|no válida|terminado)',
        '(inicie|inicia) sesión (nuevamente|de nuevo|otra vez)',
      ],
      { unless: ['si (su|tu|la) sesión'] },
    ),
    likely('not-signed-in', [
      '(no|debe|debes|necesita|requiere) (|está |estás |haber |se ha |ha |estar )(autenticado|autenticada|iniciado sesión|iniciar sesión|logueado|autenticación|autenticarse)',
      '(autenticación|inicio de sesión) (requerida|requerido|necesaria|obligatoria)',
    ]),
    likely(
      'no-credential',
      [
        '(no hay|falta|sin|no se ha proporcionado|no se proporcionó|no se envió|no se encontró) (|el |un |la |una |ningún )(token|clave|credenciales|autenticación|autorización)',
        '(token|clave|credenciales) ~ (requerido|requerida|faltante|no proporcionado|no enviado|ausente)',
        'no hay token',
      ],
      {
        unless: [
          '(inválido|inválida|expirado|incorrecto|incorreto) (o|ou)',
          '(o|ou) (inválido|inválida|expirado|incorrecto|incorreto)',
        ],
      },
    ),
    likely('bad-credential', [
      '(token|clave|credenciales|credencial|api key) (|es |no es |son |no son |enviado |no )(inválido|inválida|inválidas|incorrecto|incorrecta|incorrectas|válido|válida|válidas|válidos)',
      '(error|fallo|falló) (de |la |en la |)autenticación',
    ]),
    likely('password-rejected', [
      '(usuario|correo|email|nombre de usuario) (o|y|y o) (|la )(contraseña|clave) ~ (incorrecta|incorrectos|incorrectas|inválidos|inválida|erróneos)',
      'contraseña (|es |no es )(incorrecta|inválida|errónea|válida)',
    ]),
    likely('permission-denied', [
      '(no|sin|faltan) (|tiene |tienes |cuenta con |posee |dispone de |los |suficientes |hay )(permiso|permisos|autorización|privilegios|acceso|derechos)',
      '(no está autorizado|no estás autorizado|no autorizado para|no es administrador|permisos insuficientes)',
    ]),
    likely('token-revoked', [
      '(token|clave|llave|api key|credencial) ~ (desactivada|desactivado|revocada|revocado|deshabilitada|deshabilitado|inhabilitada|anulado|anulada)',
    ]),
    likely('denied', ['acceso (denegado|prohibido|no autorizado)']),
    likely('account-disabled', [
      '(cuenta|usuario) ~ (desactivada|desactivado|suspendida|suspendido|bloqueada|bloqueado|inactiva|inactivo|deshabilitada|deshabilitado|inhabilitado|no verificada|no activada)',
    ]),
    likely('account-disabled', [
      '(membresía|membresia|suscripción|suscripcion|licencia) ~ (activa|vencida|expirada|inactiva|vigente|pagada)',
    ]),
    likely('rate-limited', [
      '(cuota|límite) ~ (superado|superada|excedido|excedida|alcanzado|agotada)',
      '(demasiadas|demasiados) (peticiones|solicitudes|intentos)',
    ]),
    likely('ip-not-allowed', [
      '(ip|dirección ip) ~ (no permitida|no autorizada|bloqueada|denegada)',
    ]),
    likely('token-malformed', [
      '(token|jwt|cabecera|encabezado) ~ (mal formado|malformado|mal formateado|mal formada|corrupto)',
    ]),
    likely('account-disabled', [
      '(correo|email|correo electrónico|cuenta) ~ (no verificado|sin verificar|no confirmado|no ha sido verificado|no ha sido confirmado|no está verificado|no está verificada|no confirmada)',
    ]),
    likely('csrf-rejected', [
      'csrf ~ (inválido|no válido|ausente|expirado|incorrecto|no encontrado)',
    ]),
    likely('origin-not-allowed', ['(origen|dominio) ~ (no permitido|no autorizado)']),
    likely('step-up-required', [
      '(doble factor|segundo factor|dos factores|dos pasos|código de verificación|2fa) ~ (requerido|requerida|necesario|necesaria|obligatorio|obligatoria|pendiente)',
    ]),
    likely('account-disabled', [
      'contraseña ~ (caducada|caducado|expirado|expirada|vencida|debe cambiar|cambiarla)',
      '(confirme|confirmar|confirma|verifique|verificar|verifica|activar|active) ~ (correo|email|cuenta)',
    ]),
    likely('signed-url-expired', ['(enlace|vínculo) ~ (caducado|expirado|vencido|caducó|expiró)']),
    likely('token-wrong-type', ['token ~ (solo es válido para|solo válido para|tipo incorrecto)']),
    likely('clock-skew', [
      '(marca de tiempo|timestamp) ~ (inválida|expirada|caducada|fuera de rango)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (destinado a|emitido para otro|otra aplicación|audiencia)',
    ]),
    likely('client-certificate-required', [
      'certificado (de cliente|cliente|del cliente) ~ (requerido|inválido|caducado|desconocido|no registrado|ausente)',
    ]),
    likely('ip-not-allowed', [
      'no ~ (disponible|accesible|permitido) ~ (su|tu|este) (país|región)',
      '(país|región) ~ (bloqueado|bloqueada|no permitido|no permitida)',
    ]),
    likely('api-not-enabled', [
      '(función|funcionalidad|módulo|característica) ~ (no está habilitada|deshabilitada|no habilitada|no activada|desactivada|no está activa)',
    ]),
    ...ofSignature(['firma ~ (inválida|incorrecta|no válida|no es válida|no coincide)']),
  ],
};
