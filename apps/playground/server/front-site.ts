import { SETUP_ID, type Setup } from "../src/setup/setup.ts";
import { filesIn, type Page } from "./files-in.ts";

/** The playground's page, with what it needs to know put into it. */
export function frontSite(built: string, setup: Setup): (path: string) => Page | null {
  const files = filesIn(built);
  const front = files("index.html");
  if (front === null) throw new Error("The playground is not built yet: npm run playground builds it.");
  // In a script's text nothing may look like the end of the script.
  const json = JSON.stringify(setup).replaceAll("<", "\\u003c");
  const script = `<script type="application/json" id="${SETUP_ID}">${json}</script>`;
  const body = front.body.toString().replace("</head>", () => `${script}</head>`);
  return (path) => (path === "" || path === "index.html" ? { ...front, body } : files(path));
}
