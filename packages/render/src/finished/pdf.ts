import { LITERAL, PdfFile, stringOf } from "../pdf/reading.ts";
import type { Printed } from "./printed.ts";

/** One element of the structure that reading aids walk. */
type Element = { readonly kind: string; readonly text: string };

/** Elements that are one stretch of words. */
const BLOCKS = /^(P|H[1-6]|TR|LI|Lbl|LBody|Caption|Figure|TOCI|BlockQuote|Note|Link|Code)$/;
const STRING = String.raw`(${LITERAL}|<[0-9A-Fa-f]*>)`;

/**
 * Every stretch of words of a PDF of ours, in the order that reading aids read it: each paragraph, each row of a table as
 * one, what each chart prints and what is read out in place of it; then what stands on every page and the properties. The
 * number of a page, and the page that the contents name for a chapter, are left out where they are right.
 */
export function printedInPdf(
  pdf: Uint8Array,
  charts: readonly { id: string; alt: string }[],
): readonly Printed[] {
  const file = new PdfFile(pdf);
  const objects = file.dictionaries();
  const pages = [...objects].filter(([, text]) => /\/Type \/Page\s/.test(text));
  const painted = new Map(pages.map(([number, text]) => [number, file.marked(text)]));
  const wordsOf = (page: number, content: number) =>
    (painted.get(page) ?? [])
      .filter((each) => each.content === content)
      .map(({ words }) => words)
      .join(" ");
  const elements = new Map<number, Element>(
    [...objects].flatMap(([number, text]) => {
      const kind = /\/S \/(\w+)/.exec(text)?.[1];
      return kind === undefined || !text.includes("/K") ? [] : [[number, { kind, text }] as const];
    }),
  );
  const kidsOf = ({ text }: Element): readonly (Element | string)[] => {
    const kids = /\/K (\[[^[\]]*\]|\d+ 0 R|\d+)/.exec(text)?.[1] ?? "";
    const page = Number(/\/Pg (\d+) 0 R/.exec(text.replace(kids, ""))?.[1] ?? Number.NaN);
    return [...kids.matchAll(/<<([^<>]*)>>|(\d+) 0 R|(\d+)/g)].flatMap(
      (kid): readonly (Element | string)[] => {
        const [, inner, reference, content] = kid;
        if (reference !== undefined) return [elements.get(Number(reference)) ?? ""];
        if (content !== undefined) return [wordsOf(page, Number(content))];
        const own = /\/Pg (\d+) 0 R/.exec(inner ?? "")?.[1];
        const marked = /\/MCID (\d+)/.exec(inner ?? "")?.[1];
        return marked === undefined ? [] : [wordsOf(own === undefined ? page : Number(own), Number(marked))];
      },
    );
  };
  const wordsIn = (element: Element): string =>
    kidsOf(element)
      .map((kid) => (typeof kid === "string" ? kid : wordsIn(kid)))
      .join(" ");
  const found: Printed[] = [];
  let where = "the first page";
  const visit = (element: Element): void => {
    if (!BLOCKS.test(element.kind)) {
      for (const kid of kidsOf(element)) {
        if (typeof kid !== "string") visit(kid);
        else if (kid.trim() !== "") found.push({ kind: "text", where, text: kid });
      }
      return;
    }
    const text = wordsIn(element);
    if (element.kind === "Figure") {
      const alt = stringOf(new RegExp(`/Alt ${STRING}`).exec(element.text)?.[1] ?? "()");
      const chart = charts.find((each) => each.alt === alt)?.id ?? "";
      found.push({ kind: "alternative text", where, text: alt }, { kind: "chart label", where, chart, text });
      return;
    }
    found.push({ kind: element.kind === "TR" ? "row" : "text", where, text });
    if (/^H\d$/.test(element.kind)) where = `“${text.trim()}”`;
  };
  const root = [...elements.values()].find(({ kind }) => kind === "Document");
  if (!root) throw new Error("This PDF has no structure.");
  visit(root);
  const order = new Map(pages.map(([number], index) => [number, index + 1]));
  const heads = [...elements.values()].flatMap((element) =>
    element.kind === "H2"
      ? [{ title: wordsIn(element).trim(), page: order.get(Number(/\/Pg (\d+)/.exec(element.text)?.[1])) }]
      : [],
  );
  const told = found.map((each) => ({ ...each, text: withoutPage(each.text, heads) }));
  return [...told, ...furniture(pages, painted), ...propertiesIn(objects)];
}

/** An entry of the contents without the page it names, where its chapter begins there. */
function withoutPage(text: string, heads: readonly { title: string; page: number | undefined }[]): string {
  const bare = (words: string) => words.replaceAll(/\s/g, "");
  const head = heads.find(({ title, page }) => bare(text) === `${bare(title)}${page ?? ""}`);
  return head ? head.title : text;
}

function furniture(
  pages: readonly (readonly [number, string])[],
  painted: ReadonlyMap<number, ReturnType<PdfFile["marked"]>>,
): readonly Printed[] {
  return pages.map(([number], order) => {
    const text = (painted.get(number) ?? [])
      .filter(({ content }) => content === undefined)
      .map(({ words }) => words)
      .join(" ");
    const own = new RegExp(String.raw`Page\s*${order + 1}\s*of\s*${pages.length}\b`);
    return { kind: "text", where: `the foot of page ${order + 1}`, text: text.replace(own, "") };
  });
}

function propertiesIn(objects: ReadonlyMap<number, string>): readonly Printed[] {
  return [...objects.values()].flatMap((text) =>
    /\/S \//.test(text)
      ? []
      : [...text.matchAll(new RegExp(`/(?:Title|Author|Subject|Keywords) ${STRING}`, "g"))].map(
          (found): Printed => ({
            kind: "property",
            where: "the properties",
            text: stringOf(found[1] ?? "()"),
          }),
        ),
  );
}
