const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as text (RFC 4648, 4): three of them are four letters. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    parts.push([18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join(""));
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  const all = parts.join("");
  return spare === 0 ? all : all.slice(0, -spare) + "=".repeat(spare);
}
