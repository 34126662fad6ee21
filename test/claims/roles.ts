// The roles in braces of an example: `{source Latvia} blamed {actor Turla}`.

/** "{actor Russia} hacked X" → the bare sentence and its roles, each with its place. */
export function readRoles(example: string): { text: string; roles: { role: string; start: number; end: number }[] } {
  let text = "";
  const roles: { role: string; start: number; end: number }[] = [];
  let at = 0;
  for (const match of example.matchAll(/\{([a-z+]+) ([^{}]*)\}/g)) {
    text += example.slice(at, match.index);
    for (const role of (match[1] as string).split("+")) roles.push({ role, start: text.length, end: text.length + (match[2] as string).length });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + example.slice(at), roles };
}
