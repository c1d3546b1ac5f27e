/** Waits for Excel, then says whether the page is inside it; outside, the page works on files. */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
