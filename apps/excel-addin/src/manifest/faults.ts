import { commandFaults } from "./commands.ts";
import { type Element, named, within } from "./element.ts";
import { ORDER } from "./order.ts";

/** What a manifest is held against beside itself. */
export type Surroundings = {
  /** The version of the package. */
  readonly version: string;
  /** The width and height of an icon file by its name under the pages; nothing where there is none. */
  readonly iconSize: (path: string) => readonly [number, number] | undefined;
  /** Whether a page of this name is built. */
  readonly hasPage: (path: string) => boolean;
  /** The names of the functions that the code gives to ribbon buttons. */
  readonly actions: ReadonlySet<string>;
};

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const LONGEST_ID = 32;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;

/** Everything Excel or its catalogue would refuse, as far as it can be told without a network. */
export function faultsIn(manifest: Element, around: Surroundings): readonly string[] {
  return [
    ...disorder(manifest),
    ...identity(manifest, around),
    ...addresses(manifest, around),
    ...resources(manifest),
    ...icons(manifest, around),
    ...commandFaults(manifest, around.actions),
  ];
}

function disorder(manifest: Element): readonly string[] {
  return within(manifest).flatMap(({ name, children }) => {
    const order = ORDER[name];
    if (!order) return [];
    const places = children.map((child) => order.indexOf(child.name));
    const unknown = children.filter((_, index) => places[index] === -1);
    const misplaced = children.filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0));
    return [
      ...unknown.map((child) => `${name} may not hold ${child.name}`),
      ...misplaced.map((child) => `${child.name} stands too late in ${name}`),
    ];
  });
}

function identity(manifest: Element, { version }: Surroundings): readonly string[] {
  const textOf = (name: string) => named(manifest, name)[0]?.text ?? "";
  const least = named(manifest, "Set").find((set) => set.attributes.get("Name") === "ExcelApi");
  return [
    ...(GUID.test(textOf("Id")) ? [] : ["Id is no GUID"]),
    ...(textOf("Version") === `${version}.0` ? [] : [`Version is not ${version}.0, as the package says`]),
    ...(textOf("Permissions") === "ReadWriteDocument" ? [] : ["Permissions are not ReadWriteDocument"]),
    ...(least?.attributes.get("MinVersion") === "1.9" ? [] : ["ExcelApi 1.9 is not the least it needs"]),
    ...(named(manifest, "SupportUrl").length > 0 ? [] : ["SupportUrl is missing"]),
  ];
}

/** Addresses are https, of one place, and lead to a page or an icon there is. */
function addresses(manifest: Element, { hasPage, iconSize }: Surroundings): readonly string[] {
  const urls = within(manifest).flatMap(({ attributes }) => {
    const value = attributes.get("DefaultValue") ?? "";
    return /^\w+:\/\//.test(value) ? [value] : [];
  });
  const origins = new Set(urls.map((url) => new URL(url).origin));
  return [
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
    ...(origins.size > 1 ? ["addresses are of more than one place"] : []),
    ...urls
      .map((url) => new URL(url).pathname.slice(1))
      .filter((path) => !hasPage(path) && !iconSize(path))
      .map((path) => `there is no ${path}`),
  ];
}

function resources(manifest: Element): readonly string[] {
  const lists = named(manifest, "Resources").flatMap(({ children }) => children);
  const given = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes.get("id") ?? ""));
  const asked = within(manifest).flatMap(({ attributes }) => attributes.get("resid") ?? []);
  const long = lists.flatMap(({ name, children }) => {
    const most = name in LONGEST ? LONGEST[name === "bt:ShortStrings" ? name : "bt:LongStrings"] : undefined;
    if (most === undefined) return [];
    return children.filter(({ attributes }) => (attributes.get("DefaultValue") ?? "").length > most);
  });
  return [
    ...asked.filter((id) => !given.includes(id)).map((id) => `nothing has the id ${id}`),
    ...given.filter((id) => !asked.includes(id)).map((id) => `nothing asks for ${id}`),
    ...given.filter((id) => id.length > LONGEST_ID).map((id) => `${id} is longer than ${LONGEST_ID}`),
    ...given.filter((id, index) => given.indexOf(id) !== index).map((id) => `two things are called ${id}`),
    ...long.map(({ attributes }) => `${attributes.get("id") ?? ""} is too long a text`),
  ];
}

function icons(manifest: Element, { iconSize }: Surroundings): readonly string[] {
  const urls = new Map(
    named(manifest, "bt:Image").flatMap(({ attributes }) => {
      const url = attributes.get("DefaultValue");
      return url === undefined ? [] : [[attributes.get("id") ?? "", url] as const];
    }),
  );
  const controls = named(manifest, "Control");
  const bare = controls.filter((control) =>
    ["Icon", "Supertip"].some((part) => named(control, part).length !== 1),
  );
  const faults = named(manifest, "Icon").flatMap(({ children }) => {
    const sizes = new Set(children.map(({ attributes }) => attributes.get("size") ?? ""));
    const wrong = children.filter(({ attributes }) => {
      const url = urls.get(attributes.get("resid") ?? "");
      const size = Number(attributes.get("size"));
      const found = url === undefined ? undefined : iconSize(new URL(url).pathname.slice(1));
      return found?.[0] !== size || found[1] !== size;
    });
    return [
      ...ICON_SIZES.filter((size) => !sizes.has(size)).map((size) => `an icon has no size ${size}`),
      ...wrong.map(
        ({ attributes }) => `the icon for size ${attributes.get("size") ?? ""} is of another size`,
      ),
    ];
  });
  return [
    ...bare.map(({ attributes }) => `${attributes.get("id") ?? ""} has no icon or no tooltip`),
    ...faults,
  ];
}
