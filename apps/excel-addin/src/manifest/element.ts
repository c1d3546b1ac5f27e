/** One element of an XML file: as much as a manifest needs. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; attributes: ReadonlyMap<string, string>; children: Element[]; text: string };

/** Reads well-formed XML without entities, comments removed. Throws where tags do not pair up. */
export function elementFrom(xml: string): Element {
  const plain = xml.replaceAll(/<!--[^]*?-->|<\?[^]*?\?>/g, "");
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const stack: Open[] = [root];
  for (const [, closing, name = "", attributes = "", selfClosing, text = ""] of plain.matchAll(
    /<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    const top = stack.at(-1) ?? root;
    if (closing === "/") {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      stack.pop();
    } else {
      const opened: Open = { name, attributes: attributesIn(attributes), children: [], text: text.trim() };
      top.children.push(opened);
      if (selfClosing !== "/") stack.push(opened);
    }
  }
  const [first] = root.children;
  if (!first || stack.length > 1) throw new Error(`<${stack.at(-1)?.name ?? ""}> is not closed`);
  return first;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Every element under one, itself included, in the file's order. */
export function within(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(within)];
}

/** Every element of a name. */
export function named(element: Element, name: string): readonly Element[] {
  return within(element).filter((each) => each.name === name);
}
