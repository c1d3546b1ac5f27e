import { posix } from "node:path";
import { Visitor } from "vite";
import { type Source, parsed } from "./source.ts";

/** Everything a file imports, by the words it uses: for values, for types, again to others, or when needed. */
export function importsOf(source: Source): readonly string[] {
  const { program, module } = parsed(source);
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  new Visitor({
    ImportExpression: ({ source: named }) => {
      if (named.type === "Literal" && typeof named.value === "string") found.push(named.value);
    },
    TSImportType: ({ source: named }) => {
      found.push(named.value);
    },
  }).visit(program);
  return [...new Set(found)];
}

/** The path in the repository that a relative import means. */
export function targetOf({ path }: Source, imported: string): string {
  return posix.join(posix.dirname(path), imported);
}
