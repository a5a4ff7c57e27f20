/** The text key nearest to one that does not exist, found part by part, so that long keys cost little. */
import { findNearest } from './diagnostics';
import { LIMITS } from './limits';

/** `did you mean "dossier.steel-quotas.title"?`, or null when some part of `key` is near nothing. */
export function suggestKey(
  key: string,
  known: { readonly keys: () => Iterable<string>; readonly has: (key: string) => boolean },
): string | null {
  if (key.length > LIMITS.keyLength) return null;
  let candidates = [...known.keys()];
  let found = '';
  for (const part of key.split('.')) {
    const next = new Set(candidates.map((entry) => entry.slice(found.length).split('.', 1)[0] ?? ''));
    const near = next.has(part) ? part : findNearest(part, next);
    if (near === null) return null;
    found += `${near}.`;
    candidates = candidates.filter((entry) => `${entry}.`.startsWith(found));
  }
  const nearest = found.slice(0, -1);
  return known.has(nearest) ? `did you mean "${nearest}"?` : null;
}
