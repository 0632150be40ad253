// The verdict in lines.
export const shownNumber = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1));

export const linesOf = ({ checks, isPassed }) => [
  ...checks.map(
    ({ what, value, limit, unit, isMet }) =>
      `${isMet ? '✓' : '✗'} ${what}: ${shownNumber(value)} ${unit}`.trimEnd() + `, limit ${shownNumber(limit)}`,
  ),
  isPassed ? 'passed' : 'FAILED',
];
