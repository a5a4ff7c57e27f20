/** The link that opens an exercise on this site. */
export function linkOf(code: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#exercise=${code}`;
}

/** The code in whatever somebody pasted: a link, or the code alone. */
export function codeIn(text: string): string {
  const at = text.indexOf('#exercise=');
  return (at < 0 ? text : text.slice(at + '#exercise='.length)).trim();
}
