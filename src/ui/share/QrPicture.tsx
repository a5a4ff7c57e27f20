import { encode } from 'uqr';
import { useMemo } from 'preact/hooks';
import { t } from '../text/translate';

/** Quiet edge in modules, as the standard asks for. */
const EDGE = 4;

/** `text` as a QR code: one path, dark on light in both themes, for a camera to read. */
export function QrPicture({ text }: { text: string }) {
  const { size, path } = useMemo(() => draw(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.qr-alt')} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: EDGE });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
