/** Groups of three digits are parted by a thin space that does not break: no language reads it as a decimal mark. */
export function figure(n: number): string {
  return Math.abs(n) < 1000 ? String(n) : n.toLocaleString('en').replaceAll(',', '\u202f');
}
