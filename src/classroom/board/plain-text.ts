/** HTML as its text. A page made to be slow costs no more than a long one: every character is looked at a few times at most. */

/** What a tag's going leaves behind; nothing by default. */
const LEFT: Readonly<Record<string, string>> = {
  '/td': '\t',
  '/th': '\t',
  br: '\n',
  '/tr': '\n',
  '/p': '\n',
  '/div': '\n',
  '/li': '\n',
};

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&(?:nbsp|#160);/gi, ' '],
  [/&(?:shy|#173|#8203);/gi, ''],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&quot;/gi, '"'],
  [/&#0?39;/g, "'"],
  // Last, so that nothing is read twice.
  [/&amp;/gi, '&'],
];

/** True when `text` holds tags of a page. */
export function isHtml(text: string): boolean {
  return /<\/?(?:td|tr|table|p|div|span|br|li|html|body)\b/i.test(text);
}

/** The text of a page, one line a table row or paragraph, tabs between cells; scripts and styles left out. */
export function readHtml(html: string): string {
  const pieces: string[] = [];
  const text = html.replace(/[\r\n]/g, ' ');
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    // Where no ">" follows, no "<" opens a tag.
    if (close < 0) break;
    const name = /^\/?[a-z][a-z0-9]{0,9}/i.exec(text.slice(open + 1, open + 12))?.[0].toLowerCase() ?? '';
    pieces.push(text.slice(at, open), LEFT[name] ?? '');
    at = name === 'script' || name === 'style' ? endOf(text, close + 1, name) : close + 1;
  }
  pieces.push(text.slice(at));
  return ENTITIES.reduce((read, [entity, character]) => read.replace(entity, character), pieces.join(''));
}

/** Where what a script or style holds has ended: with the text, when it is never closed. */
function endOf(text: string, from: number, name: 'script' | 'style'): number {
  const closing = name === 'script' ? /<\/script[^>]{0,40}>/gi : /<\/style[^>]{0,40}>/gi;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : text.length;
}
