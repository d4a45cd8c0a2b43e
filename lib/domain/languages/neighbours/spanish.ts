import type { MailKindWords } from '../language';

/** What mails say in Spanish that no person has just written. */
export const spanish: MailKindWords = {
  subjects: {
    absent: ['respuesta automatica', 'fuera de (?:la )?oficina', 'ausencia', 'ausente', 'de vacaciones'],
    bounce: ['no se puede entregar', 'no entregado', 'mensaje no entregado', 'error de entrega', 'correo no entregado'],
    receipt: ['leido', 'confirmacion de lectura', 'entregado', 'no leido'],
    invitation: [
      'aceptada',
      'aceptado',
      'rechazada',
      'rechazado',
      'provisional',
      'cancelad[ao]',
      'invitacion(?: actualizada)?',
    ],
    notice: ['entrega retrasada'],
  },
  lines: {
    absent: [
      '(?:estoy|estare|me encuentro) (?:[\\p{L}\\d.,: ]{0,40} )?(?:fuera de (?:la )?oficina|de vacaciones|ausente|de viaje|de baja)',
      'sin acceso (?:a mi|al) correo',
    ],
    bounce: [
      'no (?:se )?(?:ha )?(?:podido|pudo) (?:ser )?entrega',
      'no se encontro la direccion',
      'destinatario desconocido',
    ],
    receipt: ['fue leido', 'hemos recibido su (?:mensaje|solicitud|correo)'],
    invitation: ['ha (?:aceptado|rechazado)', '^cuando ?:', 'le ha invitado'],
    notice: ['no responda a este', 'mensaje (?:generado|enviado) automatic'],
  },
  beside: [
    'gracias',
    'urgen',
    'mi ausencia',
    'contact',
    'mi (?:regreso|vuelta)',
    'de vuelta',
    'respondere',
    'automatic',
    'saludos',
  ],
  back: ['de vuelta el', 'regreso el', 'vuelvo el'],
};
