/** Text from bytes, and whether it had to be taken for Windows-1252. */
export type Decoded = { readonly text: string; readonly windows1252: boolean };

/**
 * Decodes by the mark at the start where there is one, else as UTF-8 where every byte allows it, else as
 * Windows-1252, which is what older Excel and many council systems write.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), windows1252: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), windows1252: false };
  } catch {
    return { text: windows1252(bytes), windows1252: true };
  }
}

function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Some versions of Node decode the bytes 80 to 9F as control characters: they are set right here. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, (control) => {
    return special[(control.codePointAt(0) ?? 0) - 0x80] ?? control;
  });
}

/** The characters of Windows-1252 from 80 to 9F; five are unused and stand for themselves. */
const special = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
