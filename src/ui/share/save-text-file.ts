/** Hands `text` to the browser as a download called `name`. */
export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name of a run's name: letters, digits and hyphens. */
export function nameFile(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `four-pillars-${plain === '' ? 'run' : plain}.json`;
}
