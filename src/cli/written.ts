// Build time: the exports of a module that holds data alone in; code that gives the same out. Words stand in one string, which V8 keeps as it is,
// where an array of them would be read one by one at every start.

/** Throws on what is no data: a function, an object of a class of its own. */
export function written(exports: Readonly<Record<string, unknown>>): string {
  const map = "const map = (keys, values) => { const made = new Map(); for (let i = 0; i < keys.length; i++) made.set(keys[i], values[i]); return made; };";
  return [map, ...Object.entries(exports).map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${literal(value)};`)].join("\n");
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return list(value);
  if (value instanceof Map) return `map(${list([...value.keys()])}, ${list([...value.values()])})`;
  if (isSet(value)) return `new Set(${list([...value])})`;
  if (value instanceof RegExp) return String(value);
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol") throw new Error(`no data: ${String(value)}`);
    return JSON.stringify(value) ?? "undefined";
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`no data: ${value.constructor.name}`);
  // Sixty kB of sentences, which only a list of the rules asks for.
  const pair = ([key, held]: [string, unknown]) =>
    key === "examples" ? `get examples() { return ${literal(held)}; }` : `${JSON.stringify(key)}: ${literal(held)}`;
  return `{ ${Object.entries(value).map(pair)} }`;
}

/** A set of words that is made when it is asked is one too. */
const isSet = (value: unknown): value is ReadonlySet<unknown> =>
  typeof value === "object" && value !== null && "has" in value && Symbol.iterator in value && !(value instanceof Map);

function list(values: readonly unknown[]): string {
  const words = values.every((value) => typeof value === "string" && value !== "" && !value.includes("|"));
  return words && values.length > 1 ? `${JSON.stringify(values.join("|"))}.split("|")` : `[${values.map(literal)}]`;
}
