/** The zip: same bytes each time and everywhere, every file in the manifest, nothing else in it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listPackageFiles, MANIFEST_FILE, packScorm, PACKAGE_META, type PackageOptions } from '../../src/classroom/index';
import { escapeXml, formatManifest } from '../../src/classroom/scorm-manifest';

const OPTIONS: PackageOptions = { title: 'Six crises & "more" <Čačak>', exercise: 'X1.six-crises.Sclass.Hn.Ot.ZABCD', sound: false };
const FILES = new Map([
  ['index.html', strToU8('<!doctype html><html><head><title>t</title></head><body></body></html>')],
  ['assets/b-1.js', strToU8('export {};'.repeat(100))],
  ['assets/a-1.webp', new Uint8Array([1, 2, 3])],
]);

describe('a package', () => {
  const zip = packScorm(FILES, OPTIONS);
  const files = unzipSync(zip);
  const manifest = strFromU8(files[MANIFEST_FILE] as Uint8Array);

  test('begins with the manifest and holds what the manifest lists', () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"\/>/g)].map(([, path]) => path);
    expect(listed).toEqual(Object.keys(files).filter((path) => path !== MANIFEST_FILE));
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(manifest).toContain('<title>Six crises &amp; &quot;more&quot; &lt;Čačak&gt;</title>');
    expect(manifest).toContain(`<adlcp:datafromlms>${OPTIONS.exercise}</adlcp:datafromlms>`);
    expect(manifest).not.toContain('masteryscore');
  });

  test('marks its launch page and leaves every other file as it was', () => {
    expect(strFromU8(files['index.html'] as Uint8Array)).toContain(`<meta name="${PACKAGE_META}" content="${OPTIONS.exercise}" />`);
    for (const path of ['assets/b-1.js', 'assets/a-1.webp']) expect(files[path]).toEqual(FILES.get(path));
  });

  test('has the same bytes whatever the order of the files', () => {
    expect(packScorm(new Map([...FILES].reverse()), OPTIONS)).toEqual(zip);
    expect(packScorm(FILES, { ...OPTIONS, title: 'Other' })).not.toEqual(zip);
  });

  test('has the same bytes in every time zone', () => {
    const script = `import('${join(import.meta.dirname, '../../src/classroom/index.ts')}').then(({ packScorm }) => {
      const files = new Map([['index.html', new TextEncoder().encode('<head></head>')]]);
      process.stdout.write(Buffer.from(packScorm(files, { title: 't', exercise: '', sound: false })).toString('hex'));
    });`;
    const pack = (zone: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
      }).toString();
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map(pack);
    expect(zones[0]?.length).toBeGreaterThan(200);
    expect(new Set(zones).size).toBe(1);
  });

  test('leaves sound out unless it is wanted', () => {
    const site = ['index.html', 'assets/z.webm', 'assets/z.m4a', 'assets/a.js'];
    expect(listPackageFiles(site, { sound: false })).toEqual(['assets/a.js', 'index.html']);
    expect(listPackageFiles(site, { sound: true })).toHaveLength(4);
  });
});

describe('what cannot be packed is refused', () => {
  const contents = { title: 't', launch: 'index.html', files: ['index.html'], exercise: '' };
  test.each([
    ['no page', () => packScorm(new Map([['a.js', new Uint8Array()]]), OPTIONS), 'has no index.html'],
    ['no head', () => packScorm(new Map([['index.html', strToU8('<p>')]]), OPTIONS), 'no <head>'],
    ['a launch page that is not listed', () => formatManifest({ ...contents, files: ['a.js'] }), 'not among the files'],
    ['a path with letters beyond ASCII', () => formatManifest({ ...contents, files: ['index.html', 'č.js'] }), 'plain ASCII'],
    ['a path that leads out', () => formatManifest({ ...contents, files: ['index.html', '../a.js'] }), 'plain ASCII'],
    ['an absolute path', () => formatManifest({ ...contents, files: ['index.html', '/a.js'] }), 'plain ASCII'],
    ['an exercise too long for the platform', () => formatManifest({ ...contents, exercise: 'x'.repeat(256) }), 'at most 255'],
  ])('%s', (_, make, message) => expect(make).toThrow(message));

  test('characters that XML has no place for are dropped', () => expect(escapeXml('a\u0000b\u001f<\ufffe')).toBe('ab&lt;'));
});
