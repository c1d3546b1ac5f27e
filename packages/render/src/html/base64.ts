const STEP = 0x8000;

/** Bytes as base64, in a browser and in Node alike. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += STEP) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + STEP));
  }
  return btoa(binary);
}
