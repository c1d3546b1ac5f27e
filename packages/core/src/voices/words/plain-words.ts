/** A text's words in small letters with single spaces: what is left when nothing but the words counts. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
