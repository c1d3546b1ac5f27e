import { type RequirementSets, supports } from "../engine/index.ts";

/** Names that the library reads or makes as globals. They are present and empty, so that it finds none of ours. */
const OWN_GLOBALS = [
  "CustomFunctions",
  "Excel",
  "Microsoft",
  "OSF",
  "OSFPerformance",
  "OTel",
  "Office",
  "OfficeCore",
  "OfficeExt",
  "OfficeExtension",
  "OfficeRuntime",
  "OsfMsAjaxFactory",
  "Sys",
  "Type",
  "_richApiNativeBridge",
  "oteljs",
];

/** As much of `Office` as there is without a browser: what Excel it is and what it can do. */
export type OfficeInNode = {
  readonly context: {
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
  };
  /** At once: there is nothing to wait for. */
  readonly onReady: (then?: (info: OfficeInfo) => void) => Promise<OfficeInfo>;
  readonly Promise: typeof Promise;
};

export type OfficeInfo = { readonly host: "Excel"; readonly platform: "OfficeOnline" };

export function officeInNode(sets: RequirementSets): OfficeInNode {
  const info: OfficeInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: { ...info, requirements: { isSetSupported: (name, version) => supports(sets, name, version) } },
    onReady: async (then) => {
      then?.(info);
      return info;
    },
    Promise,
  };
}

/** The window that the library believes in: just what it touches while it loads and sends messages. */
export function windowFor(Office: OfficeInNode): Record<string, unknown> & { Office: OfficeInNode } {
  const nothing = () => {};
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };
  const window: Record<string, unknown> & { Office: OfficeInNode } = {
    ...Object.fromEntries(OWN_GLOBALS.map((name) => [name, undefined])),
    Office,
    Microsoft: { Office: { WebExtension: Office, Common: {} } },
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostPlatform: "web" }),
        getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => "" }),
        getContext: () => ({}),
      },
      ConstantNames: {},
      SupportedLocales: {},
      AssociatedLocales: {},
    },
    Promise,
    addEventListener: nothing,
    clearInterval,
    clearTimeout,
    document: {
      domain: "add-in.example",
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    localStorage: storage,
    location: {
      href: "https://add-in.example/",
      origin: "https://add-in.example",
      protocol: "https:",
      hash: "",
      search: "",
    },
    name: "",
    navigator: { userAgent: "node" },
    open: nothing,
    performance,
    removeEventListener: nothing,
    sessionStorage: storage,
    setInterval,
    setTimeout,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}
