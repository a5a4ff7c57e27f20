import { OptionSheets } from './OptionSheets';
import type { TeachBlock } from './teach-document';

/** The parts of a document in order, all as text. */
export function TeachBlocks({ blocks }: { blocks: readonly TeachBlock[] }) {
  return (
    <>
      {blocks.map((block, n) => (
        <Block key={n} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: TeachBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p class="teach-text">{block.text}</p>;
    case 'list': {
      const items = block.items.map((item) => <li>{item}</li>);
      return block.numbered === true ? <ol class="teach-list">{items}</ol> : <ul class="teach-list">{items}</ul>;
    }
    case 'terms':
      return (
        <dl class="teach-terms">
          {block.terms.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table block={block} />;
    case 'lines':
      return (
        <div class="teach-lines">
          <p>{block.label}</p>
          {Array.from({ length: block.count }, (_, n) => (
            <div key={n} aria-hidden="true" />
          ))}
        </div>
      );
    case 'references':
      return (
        <ul class="teach-references">
          {block.references.map(({ text, url }) => (
            <li key={text}>
              {text}
              {url !== null && (
                <>
                  {' '}
                  <a href={url} rel="noreferrer">
                    {url.replace('https://', '')}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      );
    case 'options':
      return <OptionSheets />;
    case 'sheet':
      return <hr class="teach-sheet" />;
  }
}

function Table({ block: { caption, head, rows } }: { block: Extract<TeachBlock, { kind: 'table' }> }) {
  return (
    <div class="teach-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, n) => (
                <td data-head={head[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
