import type { Action, Button, Group, Manifest } from "./manifest.ts";

const RESOURCES = new Set(["Image", "Url", "String"]);

/** Reads the add-in's manifest as Excel does: the ribbon's tab from it, with every resource in its place. */
export function readManifest(text: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  const resources = resourcesIn(xml);
  const resource = (parent: Element, name: string): string =>
    resources.get(child(parent, name)?.getAttribute("resid") ?? "") ?? "";
  const tab = first(xml, "CustomTab");
  return {
    name: first(xml, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    tab: tab === null ? "" : resource(tab, "Label"),
    groups:
      tab === null ? [] : childrenOf(tab, "Group").map((group) => groupFrom(group, resource, resources)),
    pane: first(xml, "SourceLocation")?.getAttribute("DefaultValue") ?? "",
    sharedRuntime: first(xml, "Runtime")?.getAttribute("lifetime") === "long",
  };
}

type Resource = (parent: Element, name: string) => string;

function groupFrom(group: Element, resource: Resource, resources: ReadonlyMap<string, string>): Group {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(group, "Label"),
    buttons: childrenOf(group, "Control").map((control) => buttonFrom(control, resource, resources)),
  };
}

function buttonFrom(control: Element, resource: Resource, resources: ReadonlyMap<string, string>): Button {
  const tip = child(control, "Supertip");
  const icon = (size: string) => {
    const images = [...(child(control, "Icon")?.children ?? [])];
    const image = images.find((each) => each.getAttribute("size") === size);
    return resources.get(image?.getAttribute("resid") ?? "") ?? "";
  };
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(control, "Label"),
    tip: {
      title: tip === null ? "" : resource(tip, "Title"),
      description: tip === null ? "" : resource(tip, "Description"),
    },
    icon: { usual: icon("32"), fine: icon("64") },
    action: actionFrom(control, resource),
  };
}

function actionFrom(control: Element, resource: Resource): Action {
  const action = child(control, "Action");
  if (action === null) return { kind: "run", functionName: "" };
  const functionName = child(action, "FunctionName")?.textContent ?? "";
  return functionName === ""
    ? { kind: "show pane", address: resource(action, "SourceLocation") }
    : { kind: "run", functionName };
}

function resourcesIn(xml: Document): ReadonlyMap<string, string> {
  const all = [...xml.getElementsByTagName("*")].filter(
    ({ localName, namespaceURI }) =>
      RESOURCES.has(localName) && (namespaceURI ?? "").endsWith("officeappbasictypes/1.0"),
  );
  return new Map(all.map((each) => [each.getAttribute("id") ?? "", each.getAttribute("DefaultValue") ?? ""]));
}

/** The first element of that name anywhere, whatever its namespace. */
function first(xml: Document, name: string): Element | null {
  return xml.getElementsByTagNameNS("*", name)[0] ?? null;
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

function child(parent: Element, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}
