import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections that have asked nothing yet: browsers open some ahead of time, and node does not count them as idle. */
export function silentSockets(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}
