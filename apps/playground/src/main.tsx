import { createRoot } from "react-dom/client";
import { Playground } from "./Playground.tsx";
import { readSetup } from "./setup/read-setup.ts";
import "./style/page.css";
import "./style/ribbon.css";
import "./style/grid.css";
import "./style/strip.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Playground setup={readSetup()} />);
