/** Hands `text` to the browser as a file called `name`, of the media `type`. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
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
