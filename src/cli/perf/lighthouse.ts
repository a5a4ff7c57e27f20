/** Lighthouse on the title page, where it is installed: it is too heavy (185 MB) to come with every `npm ci`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../find-chromium';

/** The last line that runs on Node 20. */
export const LIGHTHOUSE = 'lighthouse@12.8.2';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

export interface LighthouseReport {
  /** Category to score, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** First contentful paint, largest contentful paint, blocking time, layout shift, speed index: as Lighthouse writes them. */
  readonly facts: readonly string[];
  /** Titles of the audits that took points away. */
  readonly lost: readonly string[];
}

interface Written {
  readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>>;
}

/** Where Lighthouse's command is: LIGHTHOUSE_PATH (a package folder), or installed beside the project; null when it is not. */
export function findLighthouse(): string | null {
  const given = process.env['LIGHTHOUSE_PATH'];
  if (given !== undefined) return existsSync(join(given, 'cli/index.js')) ? join(given, 'cli/index.js') : null;
  try {
    return createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
  } catch {
    return null;
  }
}

/** One run with Lighthouse's own mobile profile (slow 4G, processor four times slower). Throws with its words when it fails. */
export async function runLighthouse(command: string, address: string): Promise<LighthouseReport> {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-lighthouse-'));
  try {
    const file = join(folder, 'report.json');
    const flags = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`];
    const chrome = ['--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'];
    const env = { ...process.env, CHROME_PATH: ensureChromium() };
    // Not waited for synchronously: this process serves the page it looks at.
    const status = await new Promise((done) => {
      spawn(process.execPath, [command, address, ...flags, ...chrome], { env, stdio: 'inherit' }).on('exit', done);
    });
    if (status !== 0) throw new Error('Lighthouse failed; what it said stands above');
    return readReport(JSON.parse(readFileSync(file, 'utf8')) as Written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport({ categories, audits }: Written): LighthouseReport {
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]));
  const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
  const facts = timings.map((id) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? '?'}`);
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const lost = counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit?.score !== null && audit !== undefined && audit.score < 1 ? [`${audit.title} (${Math.round(audit.score * 100)})`] : [];
  });
  return { scores, facts, lost: [...new Set(lost)] };
}
