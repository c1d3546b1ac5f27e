import { before, matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Subject } from "../recogniser.ts";

const FORM =
  /(?<![A-Z\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ./_-]{0,2}\d[ ]?\d[ ./_-]?\d[ ]?\d[ ./_-]?\d[ ]?\d[ ./_-]{0,2}[A-D](?![A-Z\d])/gi;

export const nino: Recogniser = {
  kind: "nino",
  title: "National Insurance number",
  level: "stop",
  needs: /[a-z].{0,3}\d/i,
  looks:
    "Two letters that are given out, six digits and a letter from A to D, in any case and spacing. Prefixes that are never given out, such as QQ and BG, are samples and codes.",
  find: (subject) =>
    matchesOf(subject.text, FORM)
      .map((match) => spanOf(match))
      .filter((span) => isTold(subject, subject.text.slice(span.start, span.end), span.start)),
  holds: [
    { in: "NI number: SG 12 34 56 D", finds: ["SG 12 34 56 D"] },
    { in: "sg123456d was on the letter", finds: ["sg123456d"] },
    { in: "SG-12-34-56-D", finds: ["SG-12-34-56-D"] },
    { in: { text: "SG 123 456 D", where: "cell", heading: "NI" }, finds: ["SG 123 456 D"] },
    { in: "Her national insurance no at 12 34 56 a is wrong", finds: ["at 12 34 56 a"] },
  ],
  nearMisses: [
    "SG123456 has no last letter.",
    "SG123456E ends beyond D.",
    "QQ123456C is the sample.",
    "Order GB123456A and part TN123456B.",
    "FD123456A: D is never the second letter after F.",
    "We saw people at 10 20 30 a day.",
    "ASG123456D and SG1234567D",
  ],
};

/** Small words before figures, as in "at 10 20 30 a day", are none unless the words before say so. */
function isTold({ text, heading }: Subject, found: string, start: number): boolean {
  if (!/^(?:at|an|as|am|be|by|he|we|me|my|so|no|or|on|of|to|up|us)\s/.test(found)) return true;
  return /\bni\b|nino|national insurance/i.test(`${heading} ${before(text, start, 50)}`);
}
