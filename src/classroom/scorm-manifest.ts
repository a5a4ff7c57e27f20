/**
 * imsmanifest.xml of a SCORM 1.2 package with one SCO. Source: ADL SCORM 1.2 Content Aggregation Model, section 2.3; the schema files
 * are optional there and are left out, so nothing points to them.
 */
import { hashText } from '../engine/index';
import { SHORT_MAX } from './scorm-limits';

/** Name of the manifest: at the root of the zip, in lower case. */
export const MANIFEST_FILE = 'imsmanifest.xml';

export interface ManifestContents {
  readonly title: string;
  /** Page that the platform opens; one of `files`. */
  readonly launch: string;
  /** Every file of the package but the manifest: relative ASCII paths. */
  readonly files: readonly string[];
  /** Code of the exercise, or empty. At most SHORT_MAX characters. */
  readonly exercise: string;
}

const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * The manifest. The same contents give the same text.
 * @throws RangeError when a path is not plain, the launch page is not among the files, or the exercise is too long
 */
export function formatManifest({ title, launch, files, exercise }: ManifestContents): string {
  const strange = files.find((path) => !PATH.test(path));
  if (strange !== undefined) throw new RangeError(`a package holds plain ASCII paths, not "${strange}"`);
  if (!files.includes(launch)) throw new RangeError(`the launch page ${launch} is not among the files`);
  if (exercise.length > SHORT_MAX) throw new RangeError(`a launch text has at most ${SHORT_MAX} characters, not ${exercise.length}`);
  const sorted = [...files].sort();
  const name = `four-pillars-${(hashText([exercise, title, ...sorted].join('\n')) >>> 0).toString(16).padStart(8, '0')}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${name}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    '  <organizations default="organization">',
    '    <organization identifier="organization">',
    `      <title>${escapeXml(title)}</title>`,
    '      <item identifier="item" identifierref="sco" isvisible="true">',
    `        <title>${escapeXml(title)}</title>`,
    ...(exercise === '' ? [] : [`        <adlcp:datafromlms>${escapeXml(exercise)}</adlcp:datafromlms>`]),
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${launch}">`,
    ...sorted.map((path) => `      <file href="${path}"/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

/** Text of an element or attribute; characters that XML 1.0 has no place for are dropped. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point < 0xd800 || (point > 0xdfff && point !== 0xfffe && point !== 0xffff);
}
