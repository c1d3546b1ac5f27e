import { register } from "node:module";

const absent = "@myriaddreamin/typst-ts-node-compiler";

const hook = `export async function resolve(name, context, next) {
  if (name === ${JSON.stringify(absent)}) throw new Error(name + " is not installed");
  return next(name, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
