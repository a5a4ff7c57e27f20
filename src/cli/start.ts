/** `npm start`: builds the site, serves it until Ctrl-C and says where. */
import { buildSite } from './build-site';
import { serveFolder } from './serve';

await buildSite();
const { server, address } = await serveFolder('dist', Number(process.env['PORT'] ?? 4173));
console.log(`Four Pillars is at ${address}  (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
