import type { MailKindWords } from '../language';

/** What mails say in Spanish that no person has just written. */
export const spanish: MailKindWords = {
  subjects: {
    absent: ['respuesta automatica', 'fuera de (?:la )?oficina', 'ausencia', 'ausente', 'de vacaciones'],
    bounce: ['no se puede entregar', 'no entregado', 'mensaje no entregado', 'error de entrega', 'correo no entregado'],
    receipt: [
      'leido',
      'confirmacion de (?:lectura|recepcion)',
      'acuse de recibo',
      'hemos recibido su (?:mensaje|solicitud|correo|consulta)',
      'entregado',
      'no leido',
    ],
    invitation: [
      'aceptada',
      'aceptado',
      'rechazada',
      'rechazado',
      'provisional',
      'cancelad[ao]',
      'evento cancelado',
      'invitacion(?: actualizada)?',
    ],
    notice: ['entrega retrasada'],
  },
  lines: {
    absent: [
      '(?:estoy|estare|me encuentro) (?:[\\p{L}\\d.,: ]{0,40} )?(?:fuera de (?:la )?oficina|de vacaciones|ausente|de viaje|de baja(?: por \\p{L}+)?)',
      '(?:permaneceremos|estaremos|estamos) cerrados?',
      'oficinas? (?:esta|estara|permanecera)n? cerrad',
      'sin acceso (?:a mi|al) correo',
    ],
    bounce: [
      'no (?:se )?(?:ha )?(?:podido|pudo) (?:ser )?entrega',
      'no se encontro la direccion',
      'destinatario desconocido',
    ],
    receipt: ['fue leido', 'confirmamos la recepcion', 'hemos recibido su (?:mensaje|solicitud|correo)'],
    invitation: [
      'ha (?:aceptado|rechazado) (?:esta |su |la )?(?:invitacion|reunion)',
      'evento (?:ha sido )?cancelado',
      '^cuando ?:',
      'le ha invitado',
    ],
    notice: ['no responda a este', 'mensaje (?:generado|enviado) automatic'],
  },
  beside: [
    'gracias',
    'urgen',
    'mi ausencia',
    'atenderemos',
    'a partir del?',
    'contact',
    'mi (?:regreso|vuelta)',
    'de vuelta',
    'respondere',
    'automatic',
    'saludos',
  ],
  back: ['de vuelta el', 'regreso el', 'vuelvo el'],
};
