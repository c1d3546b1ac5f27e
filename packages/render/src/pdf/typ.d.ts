/** A Typst file as text, put into the bundle by vite. */
declare module "*.typ?raw" {
  const source: string;
  export default source;
}
