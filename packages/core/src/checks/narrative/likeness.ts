/** How alike two texts are, from 0 to 1: the groups of three letters they share, of all they have. */
export function likeness(a: string, b: string): number {
  const [inA, inB] = [threesIn(a), threesIn(b)];
  const both = [...inA].filter((three) => inB.has(three)).length;
  const all = inA.size + inB.size - both;
  return all === 0 ? 0 : both / all;
}

function threesIn(text: string): ReadonlySet<string> {
  const plain = ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}
