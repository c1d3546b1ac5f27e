import type { Brought } from "@quarterlight/core/picture";
import { attribute } from "../read/markup/attribute.ts";
import { Malformed } from "../read/markup/malformed.ts";
import { characters } from "../read/markup/references.ts";
import { Scanner } from "../read/markup/scanner.ts";

const listed = (words: string) => new Set(words.split(/\s+/));

/** The elements of SVG that only draw. */
const ELEMENTS = listed(
  "svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan clipPath mask pattern linearGradient radialGradient stop marker filter feGaussianBlur feOffset feBlend feColorMatrix feFlood feComposite feMerge feMergeNode",
);

/** Their attributes that only say what is drawn where, and how. */
const ATTRIBUTES = listed(
  "id class style transform viewBox width height x y x1 x2 y1 y2 cx cy r rx ry fx fy d points pathLength preserveAspectRatio version fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule mask clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity markerWidth markerHeight markerUnits orient refX refY marker-start marker-mid marker-end font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing word-spacing dx dy rotate textLength filter filterUnits primitiveUnits in in2 result stdDeviation mode type values operator flood-color flood-opacity vector-effect paint-order mix-blend-mode isolation",
);

const ATTRIBUTE = /([A-Za-z_][\w.-]*(?::[\w.-]+)?)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A document type as drawing programs write it: without entities of its own, it says nothing that matters. */
const TYPE = /<!DOCTYPE\s[^[\]<>]*>/i;

/** What a style or a value could fetch from elsewhere, run or hide behind. */
const UNSAFE = /url\s*\(\s*["']?(?!#)|@import|@font-face|expression|javascript:|\\/i;

/**
 * A drawing with shapes, words and colours alone: a script, a picture within, a link or anything from elsewhere is left out
 * with all that is in it, and so is what the program that drew it wrote for itself.
 */
export function cleanSvg(text: string): Brought {
  try {
    const drawing = new Drawing();
    const scanner = new Scanner(drawing);
    scanner.write(text.replace(TYPE, ""));
    scanner.end();
    return drawing.made();
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown;
    return { ok: false, why: `is no SVG that can be read (${thrown.message})` };
  }
}

class Drawing {
  readonly #made: string[] = [];
  readonly #open: string[] = [];
  /** How many elements are open from the one that is left out. */
  #left = 0;
  /** A style is judged whole. */
  #style = "";
  #size: { readonly width: number; readonly height: number } | undefined;

  open(name: string, tag: string): void {
    if (this.#left > 0 || !ELEMENTS.has(name) || (this.#open.length === 0 && name !== "svg")) {
      this.#left += 1;
      return;
    }
    const isRoot = this.#made.length === 0;
    if (isRoot) this.#size = sizeOf(tag);
    this.#made.push(`<${name}${isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : ""}${attributesOf(tag)}>`);
    this.#open.push(name);
  }

  text(words: string): void {
    if (this.#left > 0 || this.#open.length === 0) return;
    if (this.#open.at(-1) === "style") this.#style += words;
    else this.#made.push(escaped(words));
  }

  close(name: string): void {
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    if (!UNSAFE.test(this.#style)) this.#made.push(escaped(this.#style));
    this.#style = "";
    if (this.#open.pop() !== undefined) this.#made.push(`</${name}>`);
  }

  made(): Brought {
    if (this.#made.length === 0) return { ok: false, why: "is no drawing in SVG" };
    const size = this.#size;
    if (!size) return { ok: false, why: "does not say how large it is: save it with a viewBox" };
    const bytes = new TextEncoder().encode(this.#made.join(""));
    return { ok: true, picture: { kind: "svg", bytes, ...size, turn: 0 } };
  }
}

/** By the viewBox, or by width and height. */
function sizeOf(tag: string) {
  const box = attribute(tag, "viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] =
    box?.length === 4
      ? box.slice(2)
      : [lengthOf(attribute(tag, "width")), lengthOf(attribute(tag, "height"))];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function lengthOf(value = ""): number {
  return Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/.exec(value)?.[1] ?? 0);
}

/** Only what shapes and colours need, and of links only those within the drawing. */
function attributesOf(tag: string): string {
  return [...tag.matchAll(ATTRIBUTE)]
    .map(([, name = "", double, single]) => [name, characters(double ?? single ?? "")] as const)
    .filter(([name, value]) =>
      name === "href" || name === "xlink:href"
        ? /^#[\w.-]+$/.test(value)
        : ATTRIBUTES.has(name) && !UNSAFE.test(value),
    )
    .map(([name, value]) => ` ${name.replace("xlink:", "")}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
