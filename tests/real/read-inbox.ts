import { connect } from 'node:net';
import { ANNA, PORTS } from './ports.ts';

/** Returns what the address's inbox holds, as one text of headers and bodies, asked by IMAP; throws where it refuses. */
export function readInbox(address: string): Promise<string> {
  const commands = [`a LOGIN ${address} ${ANNA.password}`, 'b EXAMINE INBOX', 'c FETCH 1:* BODY.PEEK[]', 'd LOGOUT'];
  return new Promise((resolve, reject) => {
    const socket = connect(PORTS.imap, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.once('error', reject);
    socket.once('close', () => (/^a OK/m.test(answer) ? resolve(answer) : reject(new Error(answer))));
    socket.write(`${commands.join('\r\n')}\r\n`);
  });
}
