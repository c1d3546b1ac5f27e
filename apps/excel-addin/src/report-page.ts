import "./report-page.css";
import { receivedFile } from "./excel/received-file.ts";

const { name, blob } = await receivedFile();
const url = URL.createObjectURL(blob);
const isPage = blob.type === "text/html";

document.title = name;
const heading = document.querySelector("#name");
if (heading) heading.textContent = name;

const save = document.querySelector<HTMLAnchorElement>("#save");
save?.setAttribute("href", url);
save?.setAttribute("download", name);
document.querySelector("#ways")?.removeAttribute("hidden");

const frame = document.querySelector<HTMLIFrameElement>("#shown");
if (frame && (isPage || blob.type === "application/pdf")) {
  // The report runs no script. Its own frame is printed, which needs the two words.
  if (isPage) frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  frame.src = url;
  frame.hidden = false;
} else document.querySelector("#word")?.removeAttribute("hidden");

const print = document.querySelector<HTMLButtonElement>("#print");
if (print && isPage) {
  print.hidden = false;
  print.addEventListener("click", () => frame?.contentWindow?.print());
}
