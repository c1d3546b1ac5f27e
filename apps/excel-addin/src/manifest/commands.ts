import { type Element, named } from "./element.ts";

/** Sets that come with the shared runtime. */
const SHARED_RUNTIME = { name: "SharedRuntime", version: "1.1" };

/** What may be wrong with the ribbon's buttons and the page that runs them. `actions` are the code's own. */
export function commandFaults(manifest: Element, actions: ReadonlySet<string>): readonly string[] {
  return [...actionFaults(manifest, actions), ...runtimeFaults(manifest), ...sameIds(manifest)];
}

/** Each button does what the code knows, and nothing that the code offers lacks its button. */
function actionFaults(manifest: Element, actions: ReadonlySet<string>): readonly string[] {
  const names = named(manifest, "FunctionName").map(({ text }) => text);
  const does = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" };
  const empty = named(manifest, "Action").filter((action) => {
    const wanted = Object.entries(does).find(([type]) => type === action.attributes.get("xsi:type"))?.[1];
    return wanted === undefined || named(action, wanted).length !== 1;
  });
  return [
    ...names.filter((name) => !actions.has(name)).map((name) => `no code runs ${name}`),
    ...[...actions].filter((name) => !names.includes(name)).map((name) => `no button runs ${name}`),
    ...empty.map((action) => `an action of type ${action.attributes.get("xsi:type") ?? ""} does nothing`),
  ];
}

/** One runtime that lives on, the page of the pane and of the functions alike, asked of Excel as a requirement. */
function runtimeFaults(manifest: Element): readonly string[] {
  const runtimes = named(manifest, "Runtime");
  const [runtime] = runtimes;
  const page = runtime?.attributes.get("resid");
  const pages = [
    ...named(manifest, "FunctionFile"),
    ...named(manifest, "Action").flatMap((each) => named(each, "SourceLocation")),
  ];
  const panes = new Set(named(manifest, "TaskpaneId").map(({ text }) => text));
  const [overrides] = named(manifest, "VersionOverrides");
  const isAsked = (overrides ? named(overrides, "bt:Set") : []).some(
    ({ attributes }) =>
      attributes.get("Name") === SHARED_RUNTIME.name &&
      attributes.get("MinVersion") === SHARED_RUNTIME.version,
  );
  return [
    ...(runtimes.length === 1 ? [] : ["there must be one Runtime"]),
    ...(runtime?.attributes.get("lifetime") === "long" ? [] : ["the Runtime does not live on"]),
    ...(named(manifest, "FunctionFile").length === 1 ? [] : ["there must be one FunctionFile"]),
    ...pages
      .filter(({ attributes }) => attributes.get("resid") !== page)
      .map(({ name }) => `${name} is another page than the Runtime`),
    ...(panes.size === 1 ? [] : ["there must be one pane"]),
    ...(isAsked ? [] : ["SharedRuntime 1.1 is not asked for where the ribbon is"]),
  ];
}

/** Excel keeps what it knows of a tab, a group and a button by their ids. */
function sameIds(manifest: Element): readonly string[] {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    named(manifest, name).map(({ attributes }) => attributes.get("id") ?? ""),
  );
  return ids
    .filter((id, index) => id === "" || ids.indexOf(id) !== index)
    .map((id) => `two parts of the ribbon are called ${id}`);
}
