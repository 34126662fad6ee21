// Dates, lengths of time: "3 M" in, P3M out.

/** "10Y" is ten of the unit Y. */
export const unitOf = (text: string): { times: number; unit: string } => {
  const [, times, unit] = /^(\d*)([A-Z]+)$/.exec(text) ?? ["", "", text];
  return { times: Number(times || 1), unit: unit as string };
};

/** "3 M" → P3M, "X TH" → PTXH, "2 10Y" → P20Y, "2 Y 3 M" → P2Y3M. */
export function lengthOf(text: string): string {
  const [n, unitText, ...rest] = text.split(" ") as [string, string];
  const { times, unit } = unitOf(unitText);
  if (rest.length > 0) {
    const [first, second] = [lengthOf(`${n} ${unitText}`), lengthOf(rest.join(" "))];
    return first + second.slice(first.startsWith("PT") ? 2 : 1);
  }
  if (n === "X") return times === 10 ? "PXDE" : times === 100 ? "PXCE" : unit.startsWith("T") ? `PTX${unit.slice(1)}` : `PX${unit}`;
  const amount = String(Number(n) * times);
  const half = amount.endsWith(".5") ? { Y: "6M", TH: "30M", TM: "30S" }[unit] : undefined;
  if (half) return `P${unit.startsWith("T") ? "T" : ""}${amount.startsWith("0") ? "" : Math.floor(Number(amount)) + (unit.at(-1) as string)}${half}`;
  return unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}
