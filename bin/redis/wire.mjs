// Just enough of Redis' protocol (RESP2) to ask a server how it is, before any package is loaded.
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** `address` is `{ host, port, username?, password?, tls? }` or `{ path }`; resolves once signed in, which also works while it loads. */
export async function connectRedis(address, timeout = 3000) {
  const socket = (address.tls ? connectTls : connectPlain)({
    ...(address.path ? { path: address.path } : { host: address.host, port: address.port }),
    ...(address.tls ? { servername: address.host } : {}),
  });
  const ask = conversation(socket, timeout);
  const client = { ask, close: () => socket.destroy() };
  try {
    if (address.password) await ask('AUTH', ...(address.username ? [address.username] : []), address.password);
    return client;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function conversation(socket, timeout) {
  const waiting = [];
  let received = Buffer.alloc(0);
  const fail = (error) => waiting.splice(0).forEach(({ reject }) => reject(error));
  const silent = () => Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' });

  socket.on('error', fail);
  socket.on('close', () => fail(Object.assign(new Error('connection closed'), { code: 'ECONNRESET' })));
  socket.setTimeout(timeout, () => socket.destroy(silent()));
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let reply = read(received, 0); reply && waiting.length > 0; reply = read(received, 0)) {
      received = received.subarray(reply.next);
      const { resolve, reject } = waiting.shift();
      if (reply.value instanceof Error) reject(reply.value);
      else resolve(reply.value);
    }
  });

  return (...words) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
      socket.write(`*${words.length}\r\n${parts.join('')}`);
    });
}

// A reply is `{ value, next }`, or undefined while part of it is still on its way.
function read(bytes, start) {
  const end = bytes.indexOf('\r\n', start);
  if (end < 0) return undefined;
  const line = bytes.toString('utf8', start + 1, end);
  const next = end + 2;
  switch (String.fromCharCode(bytes[start])) {
    case '-':
      return { value: replyError(line), next };
    case ':':
      return { value: Number(line), next };
    case '$':
      return readBulk(bytes, next, Number(line));
    case '*':
      return readList(bytes, next, Number(line));
    default:
      return { value: line, next };
  }
}

// What does not speak Redis answers with anything; an error line's first word is Redis' own code.
const replyError = (line) => Object.assign(new Error(line), { code: line.split(' ')[0] });

function readBulk(bytes, start, length) {
  if (length < 0) return { value: null, next: start };
  if (bytes.length < start + length + 2) return undefined;
  return { value: bytes.toString('utf8', start, start + length), next: start + length + 2 };
}

function readList(bytes, start, count) {
  const value = [];
  let next = start;
  for (let i = 0; i < count; i++) {
    const item = read(bytes, next);
    if (!item) return undefined;
    value.push(item.value);
    next = item.next;
  }
  return { value, next };
}
