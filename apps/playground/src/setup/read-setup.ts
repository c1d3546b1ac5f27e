import { SETUP_ID, type Setup } from "./setup.ts";

/** What the server put into the page. Throws where the page was opened without its server. */
export function readSetup(): Setup {
  const text = document.getElementById(SETUP_ID)?.textContent;
  if (!text) throw new Error("The playground is opened through its server: npm run playground");
  return JSON.parse(text);
}
