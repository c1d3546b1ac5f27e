import { createServer, type RequestListener, type Server } from "node:http";

/** Both pages must share this name: the library trusts a parent page of its own host only. */
const HOST = "localhost";
const MOST_TRIES = 50;

export type Listening = { readonly server: Server; readonly address: string };

/** Serves on the port, or on the next free one; 0 is any. */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  for (let next = port; next < port + MOST_TRIES; next += 1) {
    const server = await tryPort(handler, next);
    const place = server?.address();
    if (server && place && typeof place === "object") {
      return { server, address: `http://${HOST}:${place.port}` };
    }
  }
  throw new Error(`No port from ${port} to ${port + MOST_TRIES - 1} is free.`);
}

/** The server, or null where another program has the port. */
function tryPort(handler: RequestListener, port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(server));
  });
}
