import { generateKeyPairSync, sign } from "node:crypto";

/** A key and a certificate that it signed itself, as Node's https server takes them. */
export type Certificate = { readonly key: string; readonly cert: string };

const TAG = {
  integer: 0x02,
  bits: 0x03,
  name: 0x06,
  text: 0x0c,
  time: 0x17,
  list: 0x30,
  set: 0x31,
  version: 0xa0,
};

/** What the parts of the certificate are called, as their encoding has it: RFC 5480 and RFC 5280. */
const ECDSA_WITH_SHA256 = Buffer.from("2a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("550403", "hex");

/** A certificate for a host that exists in tests only. No browser trusts it; one that is told to ignore that takes it. */
export function certificateFor(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const algorithm = encoded(TAG.list, encoded(TAG.name, ECDSA_WITH_SHA256));
  const named = encoded(TAG.list, encoded(TAG.name, COMMON_NAME), encoded(TAG.text, Buffer.from(host)));
  const name = encoded(TAG.list, encoded(TAG.set, named));
  const times = ["200101000000Z", "491231235959Z"].map((time) => encoded(TAG.time, Buffer.from(time)));
  const signed = encoded(
    TAG.list,
    encoded(TAG.version, encoded(TAG.integer, Buffer.from([2]))),
    encoded(TAG.integer, Buffer.from([1])),
    algorithm,
    name,
    encoded(TAG.list, ...times),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = encoded(TAG.bits, Buffer.from([0]), sign("sha256", signed, privateKey));
  const body = encoded(TAG.list, signed, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

/** A tag, the length and the parts, by the distinguished encoding rules (X.690). */
function encoded(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}
