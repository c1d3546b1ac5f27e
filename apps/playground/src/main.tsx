import { createRoot } from "react-dom/client";
import { Playground } from "./Playground.tsx";
import { SETUP_ID, type Setup } from "./setup/setup.ts";
import "./style/page.css";
import "./style/ribbon.css";
import "./style/grid.css";
import "./style/strip.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Playground setup={readSetup()} />);

/** What the server put into the page. Throws where the page was opened without its server. */
function readSetup(): Setup {
  const text = document.getElementById(SETUP_ID)?.textContent;
  if (!text) throw new Error("The playground is opened through its server: npm run playground");
  return JSON.parse(text);
}
