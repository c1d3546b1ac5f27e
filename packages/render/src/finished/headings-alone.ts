import { PdfFile } from "../pdf/reading.ts";

/** A piece of content in the order of reading: the page it is on, and the heading it is part of, where it is. */
type Content = { readonly page: number; readonly heading: number | undefined };

/** How many headings of a tagged PDF stand last on their page, with what they head overleaf. */
export function headingsAlone(pdf: Uint8Array): number {
  const objects = new PdfFile(pdf).dictionaries();
  const read: Content[] = [];
  const visit = (number: number, within: number | undefined): void => {
    const element = objects.get(number) ?? "";
    const heading = /\/S \/H\d\s/.test(element) ? number : within;
    const kids = /\/K (\[[^[\]]*\]|\d+ 0 R|\d+)/.exec(element)?.[1] ?? "";
    const own = /\/Pg (\d+) 0 R/.exec(element.replace(kids, ""))?.[1];
    for (const [, inner, reference, content] of kids.matchAll(/<<([^<>]*)>>|(\d+) 0 R|(\d+)/g)) {
      const page = inner === undefined ? undefined : /\/Pg (\d+) 0 R/.exec(inner)?.[1];
      if (reference !== undefined) visit(Number(reference), heading);
      else if (content !== undefined || inner?.includes("/MCID")) {
        read.push({ page: Number(page ?? own), heading });
      }
    }
  };
  const [document] = [...objects].find(([, object]) => /\/S \/Document\s/.test(object)) ?? [];
  if (document === undefined) throw new Error("This PDF has no structure.");
  visit(document, undefined);
  return read.filter(({ page, heading }, at) => {
    const next = read.slice(at + 1).find((content) => content.heading !== heading);
    const isLast = read[at + 1]?.heading !== heading;
    return heading !== undefined && isLast && next !== undefined && next.page !== page;
  }).length;
}
