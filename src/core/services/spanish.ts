import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokens|jwt|token de acceso|token de autorización|clave|llave|api key|clave api|clave de api|clave de acceso|credenciales|credencial|ficha de acceso';
const ACCOUNT = '(cuenta|usuario|perfil)';
const LOCKED = `${ACCOUNT} ~ (bloqueada|bloqueado|suspendida|suspendido|deshabilitada|desactivada)`;
const EITHER =
  '(csrf|no ha expirado|inválido ou|inválida ou|ou inválido|ou ausente|ou expirado|inválido o|inválida o|incorrecto o|incorrecta o|no válido o|ausente o|expirado o|faltante o|o inválido|o inválida|o no válido|o incorrecto|o incorrecta|o expirado|o ha expirado|o es inválido|o faltante|sesión ~ expirado)';
const OPERATION = '(acción|operación|cambio|continuar)';

/** What servers say in Spanish, whatever they run on. */
export const spanish: Service = {
  id: 'spanish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|autenticación) ~ (expirado|expiró|caducado|vencido|caducó|venció|expirada|expirados|expiradas|caducada|vencida|ya no es válido|ya no es válida)`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, '(si|hasta que) (su|tu|la) sesión', `${OPERATION} * (nuevamente|de nuevo|otra vez)`],
      [
        'sesión ~ (expirado|expirada|expiró|caducado|caducada|caducó|finalizada|finalizado|inválida|no válida|terminado|ya no es válida|vencida|no existe|no encontrada)',
        '(inicie|inicia|iniciar|ingrese|ingresa|vuelva|vuelve) (|a iniciar )(sesión nuevamente|sesión de nuevo|sesión otra vez|nuevamente|de nuevo|a iniciar sesión|a ingresar|a loguearte)',
      ],
    ),
    likely('token-revoked', [
      '(revocado|anulado|desactivado|deshabilitado) (el|la|su) (token|clave|llave|api key|credencial)',
      '(token|jwt|clave|llave|api key|credencial) ~ (desactivada|desactivado|revocada|revocado|deshabilitada|deshabilitado|inhabilitada|anulado|anulada|eliminada|invalidado|lista negra)',
      '(iniciado|inició|inicio de|abierta|abierto) (sesión |)(en|desde) (otro|otra) (dispositivo|navegador|equipo|lugar|ubicación)',
      'contraseña (ha sido|fue|ha) (cambiada|cambiado|modificada) * (nuevo|nuevamente|otra vez)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (nuevamente|de nuevo|otra vez)`, [
      '(no|debe|debes|necesita|necesitas|tiene que|tienes que|requiere) (|está |estás |haber |se ha |ha |has |estar )(autenticado|autenticada|iniciado sesión|iniciar sesión|logueado|loguearse|loguearte|autenticación|autenticarse|conectado)',
      '(autenticación|inicio de sesión|login) (es |)(requerida|requerido|necesaria|obligatoria|necesario)',
      '(inicie|inicia) sesión para',
      'solo ~ usuarios (registrados|autenticados)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(no hay|falta|faltan|sin|no se ha proporcionado|no se proporcionó|no se envió|no se encontró|no se recibió|no se ha enviado|ningún) (|el |un |la |una |ningún |las )(${TOKENS}|autenticación|autorización|encabezado|cabecera|header)`,
      `(${TOKENS}|encabezado|cabecera|header) ~ (requerido|requerida|faltante|no proporcionado|no proporcionada|no proporcionadas|no enviado|ausente|no encontrado|obligatorio|obligatoria|vacío|vacía|necesario)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulario)', LOCKED],
      [
        `(${TOKENS}) (|es |no es |son |no son |enviado |proporcionado |no |está )(inválido|inválida|inválidas|incorrecto|incorrecta|incorrectas|válido|válida|válidas|válidos|erróneo|desconocida|reconocida|rechazado)`,
        `(${TOKENS}) (|proporcionada |indicada )(no existe|no reconocida|no reconocido|desconocido)`,
        '(error|fallo|falló) (de |la |en la |)(autenticación|inicio de sesión)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|cabecera|encabezado) ~ (mal formado|malformado|mal formateado|mal formada|corrupto|formato inválido|formato incorrecto|no se puede decodificar|ilegible|incompleto)',
      'formato (del|de) (token|jwt) ~ (inválido|incorrecto|no válido)',
    ]),
    likely('token-wrong-type', [
      'token ~ (solo es válido para|solo válido para|tipo incorrecto|tipo equivocado|no es un token de acceso|no es de acceso)',
      '(tipo de token) ~ (incorrecto|inválido|no válido)',
      '(refresh token|token de refresco|token de actualización|clave de prueba|token de renovación) ~ (en lugar|en vez|no se puede|no puede|no permitido|no es válido aquí)',
      '(se requiere|requiere|se esperaba|necesita) un token de (usuario|acceso)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (destinado a|emitido para otro|emitido para otra|otra aplicación|otro servicio|audiencia|otra app|no corresponde a esta)',
    ]),
    likely('token-signature-invalid', [
      'firma (del|de) (token|jwt) ~ (inválida|incorrecta|no válida|no es válida|no coincide|no se pudo)',
      '(algoritmo|algoritmo de firma) ~ (no permitido|no soportado|no admitido|no aceptado|inválido|no válido|no está permitido|no se acepta)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(usuario|correo|email|nombre de usuario|correo electrónico|cédula|rut|dni) (o|y|y o) (|la )(contraseña|clave) ~ (incorrecta|incorrectos|incorrectas|inválidos|inválida|erróneos|no válidos|incorrecto|no coinciden)',
      '(contraseña|contraseñas|contraseña actual|contraseña anterior) (|es |no es |son |no )(incorrecta|inválida|errónea|válida|correcta|coinciden|coincide|incorrectas|equivocada)',
      '(usuario no existe|usuario no encontrado|el usuario no existe|usuario no registrado|credenciales de acceso incorrectas)',
    ]),
    likely('permission-denied', [
      '(no|sin|faltan|falta) (|tiene |tienes |cuenta con |cuentas con |posee |poseen |dispone de |los |el |suficientes |hay |se tienen |tiene los |tienes los |tiene el |tienes el )(permiso|permisos|privilegios|acceso|derechos)',
      '(no está autorizado|no estás autorizado|no autorizado para|no es administrador|no eres administrador|no es el propietario|no eres el propietario|no es propietario|no eres propietario|permisos insuficientes|permiso denegado|privilegios insuficientes|no está permitida para su|no puede realizar esta|no puedes realizar esta)',
      '(solo|únicamente|exclusivo|reservado|rol|requiere ser) ~ (administradores|administrador|propietario|propietarios|admin|supervisor|supervisores|requerido|necesario|dueño|moderadores)',
      'solo (el|la|los|las) * (puede|pueden)',
      '(pertenece|corresponde|pertenecen) a otro (usuario|departamento|cliente|equipo|tenant|propietario|área)',
    ]),
    likely('denied', ['acceso (denegado|prohibido|no autorizado|no permitido|restringido)']),
    likely('insufficient-scope', [
      '(scope|scopes|alcance|ámbito) ~ (insuficiente|requerido|requeridos|faltante|necesario|no concedido|no incluye)',
      '(falta|sin|no tiene|no incluye) (|el )(scope|scopes|alcance)',
    ]),
    likelyUnless('account-disabled', '(será|serán) (bloqueada|bloqueado)', [
      `${ACCOUNT} ~ (desactivada|desactivado|suspendida|suspendido|bloqueada|bloqueado|inactiva|inactivo|deshabilitada|deshabilitado|inhabilitado|no verificada|no activada|dada de baja|dado de baja|no está activa|no está activo|pendiente de aprobación|pendiente de activación|eliminada|baneado)`,
      '(correo|email|correo electrónico|cuenta|teléfono|número) ~ (no verificado|sin verificar|no confirmado|no ha sido verificado|no ha sido verificada|no ha sido confirmado|no está verificado|no está verificada|no confirmada|sin confirmar|aún no verificado|no está confirmado|no está confirmada)',
      '(membresía|suscripción|licencia|contrato|plan|período de prueba|periodo de prueba|prueba gratuita) ~ (activa|vencida|vencido|venció|expirada|expirado|expiró|inactiva|vigente|pagada|finalizado|finalizó|terminó|terminado|caducado|caducada|cancelada|no incluye|no permite|no soporta|requerida|necesaria)',
      '(requiere|necesita|sin) ~ (suscripción|licencia|plan) (activa|vigente|premium|superior|)',
      '(factura|facturas|pago|pagos|cuota) ~ (vencida|vencidas|vencido|pendiente|pendientes|impaga|impagas|rechazado|atrasado|atrasados)',
      'contraseña ~ (caducada|caducado|expirado|expirada|expiró|vencida|debe cambiar|cambiarla)',
      '(confirme|confirmar|confirma|verifique|verificar|verifica|activar|active|activa) ~ (correo|email|cuenta|teléfono)',
      'pendiente de (aprobación|activación|validación)',
    ]),
    likelyUnless('api-not-enabled', '(api key|clave|token)', [
      '(función|funcionalidad|módulo|característica|api|servicio|opción) ~ (no está habilitada|no está habilitado|deshabilitada|no habilitada|no activada|desactivada|no está activa|no está activada|no está disponible para|no habilitado|no está activo)',
      '(estará|estarán) (disponible|disponibles) (pronto|próximamente)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(permite|permiten) (un |)máximo',
      '(cuota|límite|saldo|cupo|créditos) ~ (superado|superada|excedido|excedida|alcanzado|alcanzada|agotada|agotado|agotados)',
      '(demasiadas|demasiados|muchas|muchos) (peticiones|solicitudes|intentos|consultas)',
      '(ha|has|se ha) (superado|excedido|alcanzado|agotado) ~ (cuota|límite|saldo|número)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token de seguridad|token del formulario|formulario) ~ (inválido|no válido|ausente|expirado|incorrecto|no encontrado|caducado|faltante|ha expirado|ya no es válido)',
      '(falta|inválido) (|el )(token csrf|csrf)',
    ]),
    likely('origin-not-allowed', [
      '(origen|dominio|referer|sitio) ~ (no permitido|no autorizado|no está permitido|no está autorizado|no registrado)',
    ]),
    likely('blocked-by-proxy', [
      '(sitio|página|url|categoría) ~ (bloqueado|bloqueada|restringido|restringida) ~ (política|políticas|empresa|administrador|categoría|organización)',
      'filtro (web|de contenido|de contenidos|url)',
    ]),
    likely('ip-not-allowed', [
      '(ip|dirección ip) ~ (no permitida|no autorizada|bloqueada|denegada|no está permitida|no está autorizada|no está en la lista|no registrada|fuera de la lista|lista blanca)',
      'no ~ (disponible|accesible|permitido) ~ (su|tu|este) (país|región)',
      '(país|región) ~ (bloqueado|bloqueada|no permitido|no permitida)',
      '(solo|únicamente) ~ desde (|la |el )(red|vpn|intranet|oficina)',
    ]),
    likely('https-required', [
      '(https|conexión segura|conexión cifrada) (es |)(requerida|requerido|obligatorio|obligatoria|necesario)',
      '(solo|debe|únicamente) ~ (https|conexión segura|conexión cifrada)',
    ]),
    likely('step-up-required', [
      '(doble factor|segundo factor|dos factores|dos pasos|código de verificación|código de seguridad|código sms|código de confirmación|código otp|clave dinámica|2fa|otp) ~ (requerido|requerida|necesario|necesaria|obligatorio|obligatoria|pendiente|incorrecto|inválido|no válido|expirado|incorrecta|vencido)',
      '(ingrese|introduzca|introduce|ingresa|digite) ~ código ~ (verificación|enviado|seguridad|sms|enviamos|aplicación)',
      `${OPERATION} * (inicie sesión|iniciar sesión|autenticarse|autenticarte|confirme su contraseña|inicia sesión|contraseña) (|de )(nuevamente|nuevo|otra vez)`,
      '(confirme|confirma|vuelva a introducir|vuelva a ingresar) (su|tu|la) (contraseña|identidad)',
    ]),
    ...ofSignature(['firma ~ (inválida|incorrecta|no válida|no es válida|no coincide|errónea)']),
    likely('clock-skew', [
      '(marca de tiempo|timestamp|reloj|hora del cliente|hora de la solicitud|fecha de la petición) ~ (inválida|inválido|expirada|expirado|caducada|fuera de rango|desfasada|difiere|sincronizado|desfase|sincronizada|desincronizado)',
    ]),
    likely('signed-url-expired', [
      '(enlace|vínculo|link|url|invitación|enlace de descarga) ~ (caducado|expirado|vencido|caducó|expiró|venció|ya no es válido|expirada|caducada)',
    ]),
    likely('client-certificate-required', [
      'certificado (de cliente |cliente |del cliente |digital |)(|ha |es |no es |no está |no )(requerido|inválido|caducado|desconocido|registrado|ausente|vencido|revocado|expirado|válido)',
    ]),
  ]),
};
