/** An attribute's value as written, of a tag that is sound XML. */
export function attributeIn(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(isThere);
}

function isThere(value: string | undefined): boolean {
  return value !== undefined;
}

/** The tag with an attribute set, or taken out where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return value === undefined ? bare : bare.replace(/^<([\w:]+)/, `<$1 ${name}="${value}"`);
}
