/**
 * Returns the median and spread of the samples for each metric and adapter; null = no samples.
 *
 * @returns `summaries[metric][adapter]`
 */
export function summarizeAll(samples) {
  return mapValues(samples, (byAdapter) => mapValues(byAdapter, summarize));
}

function summarize(values) {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    median: quantile(sorted, 0.5),
    min: sorted[0],
    max: sorted.at(-1),
    missing: values.length - sorted.length,
  };
}

function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
