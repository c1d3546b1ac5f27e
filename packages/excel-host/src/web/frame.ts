import type { WebExcel } from "./web-excel.ts";

/** What a frame must carry before it is put into the page, so that the library knows where it runs. */
export type FrameIdentity = { readonly src: string; readonly name: string };

/** The address and the name of an add-in's frame, as Excel on the web gives them. */
export function frameIdentity(excel: WebExcel, address: string): FrameIdentity {
  const flags = excel.sharedRuntime ? 1 : 0;
  const hostInfo = `Excel$Web$16.01$${excel.locale}$${excel.appId}$$$${flags}`;
  return {
    src: `${address}${address.includes("?") ? "&" : "?"}_host_Info=${hostInfo}`,
    name: JSON.stringify({
      baseFrameName: `_xdm_${excel.conversation}`,
      hostInfo: hostInfo.replaceAll("$", "|"),
      xdmInfo: `${excel.conversation}|${excel.appId}|${excel.origin}/`,
      serializerVersion: "1",
      flights: "[]",
    }),
  };
}
