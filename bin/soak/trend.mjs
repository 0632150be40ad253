// Trends in samples that swing: the median of the slopes between all pairs (Theil 1950, Sen 1968), which a few outliers, a
// collection of garbage or a moment's burst do not move.

/** By how much `y` grows in one `x`. */
export function slopeOf(points) {
  const slopes = [];
  const step = Math.max(1, Math.floor(points.length / 400));
  const chosen = points.filter((_, place) => place % step === 0);
  chosen.forEach(([x, y], place) => {
    for (const [later, value] of chosen.slice(place + 1)) if (later > x) slopes.push((value - y) / (later - x));
  });
  return slopes.length === 0 ? 0 : medianOf(slopes);
}

export function medianOf(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
