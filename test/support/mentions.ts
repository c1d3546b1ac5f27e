import { type ESTree, Visitor } from "vite";
import { type Source, parsed } from "./source.ts";

/** What a file uses of the world around it: names it does not declare, alone and with the member taken. */
export type Mentions = {
  /** Free names, such as `fetch`. */
  readonly names: ReadonlySet<string>;
  /** Members of free names, such as `Date.now`. */
  readonly members: ReadonlySet<string>;
  /** Free names constructed with no argument, such as `Date`. */
  readonly bareNew: ReadonlySet<string>;
};

export function mentionsIn(source: Source): Mentions {
  const { program } = parsed(source);
  const declared = new Set<string>();
  const labels = new Set<number>();
  const used: { readonly name: string; readonly start: number }[] = [];
  const members: string[] = [];
  const bareNew: string[] = [];

  const declare = (pattern: Pattern | null) => {
    for (const name of namesOf(pattern)) declared.add(name);
  };
  const label = (key: ESTree.Node) => {
    if (key.type === "Identifier") labels.add(key.start);
  };
  const parameters = (list: readonly (Pattern | null)[]) => {
    for (const parameter of list) declare(parameter);
  };

  new Visitor({
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: ({ id, params }) => parameters([id, ...params]),
    FunctionExpression: ({ params }) => parameters(params),
    ArrowFunctionExpression: ({ params }) => parameters(params),
    CatchClause: ({ param }) => declare(param),
    ImportSpecifier: ({ local }) => declare(local),
    ImportNamespaceSpecifier: ({ local }) => declare(local),
    ImportDefaultSpecifier: ({ local }) => declare(local),
    TSTypeAliasDeclaration: ({ id }) => declare(id),
    TSInterfaceDeclaration: ({ id }) => declare(id),
    ClassDeclaration: ({ id }) => declare(id),
    MemberExpression: (node) => {
      if (node.computed) return;
      label(node.property);
      if (node.object.type === "Identifier" && node.property.type === "Identifier") {
        members.push(`${node.object.name}.${node.property.name}`);
      }
    },
    TSQualifiedName: ({ left, right }) => {
      label(right);
      if (left.type === "Identifier") members.push(`${left.name}.${right.name}`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === "Identifier" && given.length === 0) bareNew.push(callee.name);
    },
    Property: ({ key, shorthand, computed }) => {
      if (!shorthand && !computed) label(key);
    },
    PropertyDefinition: ({ key }) => label(key),
    MethodDefinition: ({ key }) => label(key),
    TSPropertySignature: ({ key }) => label(key),
    TSMethodSignature: ({ key }) => label(key),
    TSFunctionType: ({ params }) => parameters(params),
    Identifier: ({ name, start }) => {
      used.push({ name, start });
    },
  }).visit(program);

  const isFree = (name: string) => !declared.has(name.split(".")[0] ?? "");
  return {
    names: new Set(
      used.filter(({ start, name }) => !labels.has(start) && isFree(name)).map(({ name }) => name),
    ),
    members: new Set(members.filter(isFree)),
    bareNew: new Set(bareNew.filter(isFree)),
  };
}

type Pattern = ESTree.BindingPattern | ESTree.BindingRestElement | ESTree.ParamPattern;

/** The names a pattern declares, however nested. */
function namesOf(pattern: Pattern | null): readonly string[] {
  if (pattern === null) return [];
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        namesOf(property.type === "RestElement" ? property : property.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap(namesOf);
    case "AssignmentPattern":
      return namesOf(pattern.left);
    case "RestElement":
      return namesOf(pattern.argument);
    case "TSParameterProperty":
      return namesOf(pattern.parameter);
  }
}
