/**
 * A computer without a network, that remembers every try to use one: each is written down in the file that
 * QUARTERLIGHT_TRIES names, and fails.
 */
import { appendFileSync } from "node:fs";
import dgram from "node:dgram";
import dns from "node:dns";
import dnsPromises from "node:dns/promises";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import process from "node:process";
import tls from "node:tls";

function refuse(what) {
  return () => {
    appendFileSync(process.env.QUARTERLIGHT_TRIES, `${what}\n`);
    throw new Error(`no network: ${what}`);
  };
}

net.Socket.prototype.connect = refuse("socket");
net.Server.prototype.listen = refuse("server");
net.connect = net.createConnection = refuse("connect");
tls.connect = refuse("tls");
dgram.createSocket = refuse("datagram");
http.request = http.get = refuse("http");
https.request = https.get = refuse("https");
http2.connect = refuse("http2");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = refuse(`dns ${name}`);
  dnsPromises[name] = refuse(`dns ${name}`);
}
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) globalThis[name] = refuse(name);
syncBuiltinESMExports();
