// Dates, templates: "{year|YYYY}-{month}" and what the slots of a phrasing stand for in, the text out.

/** Fills "{year|YYYY}-{month}": the first slot of the bar that the phrasing has, or else the last word itself. */
export function written(template: string, slots: Readonly<Record<string, string>>): string {
  let parts = templates.get(template);
  if (!parts) {
    // Every second part stood in braces.
    parts = template.split(/\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? part : part.split("|")));
    templates.set(template, parts);
  }
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      const name = part.find((one) => slots[one] !== undefined);
      text += name === undefined ? part.at(-1) : slots[name];
    }
  }
  return text;
}

/** The rules' templates, taken apart when they are first filled. */
const templates = new Map<string, readonly (string | readonly string[])[]>();
