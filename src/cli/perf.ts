/** `npm run -s perf [-- --built] [--turns N]`: what the built site costs a phone, against its limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { readArguments, readCount } from './arguments';
import { buildSite } from './build-site';
import { EXIT, type Exit } from './exit';
import { measureAnswers } from './perf/answers';
import { measureFirstVisit } from './perf/first-option';
import { findLighthouse, LIGHTHOUSE, runLighthouse } from './perf/lighthouse';
import { openBrowser, SLOWDOWN, spread } from './perf/profile';
import { serveFolder } from './serve';

const LIMITS = { bytes: 300_000, interactiveMs: 1500, answerMs: 100, frameMs: 4, pictureBytes: 250_000, performance: 95 } as const;

let missed = 0;

/** Prints a figure beside its limit and counts the misses. */
function report(name: string, value: number, unit: string, limit: number, isFloor = false): void {
  const isKept = isFloor ? value >= limit : value <= limit;
  if (!isKept) missed++;
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(1);
  console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${name}: ${figure}${unit} (${isFloor ? 'at least' : 'at most'} ${limit}${unit})`);
}

function weighPictures(): number {
  const folder = join('dist', 'assets');
  const files = readdirSync(folder).filter((file) => /^scenes-.*\.js$/.test(file));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

async function measureVisits(browser: Browser, address: string): Promise<void> {
  const visits = [];
  for (let round = 0; round < 3; round++) visits.push(await measureFirstVisit(browser, address, SLOWDOWN));
  const middle = (values: readonly number[]): number => spread(values).median;
  report('bytes before the first option', Math.max(...visits.map(({ bytes }) => bytes)), '', LIMITS.bytes);
  report(
    `title page answers, processor ${SLOWDOWN} times slower`,
    middle(visits.map((one) => one.interactiveMs)),
    ' ms',
    LIMITS.interactiveMs,
  );
  report('from "Take office" to the first option', middle(visits.map((one) => one.optionMs)), ' ms', LIMITS.interactiveMs);
}

async function measurePlay(browser: Browser, address: string, turns: number): Promise<void> {
  const { signed, closed, house, map } = await measureAnswers(browser, address, 1, turns);
  const slow = await measureAnswers(browser, address, SLOWDOWN, 1);
  report(`a signature is shown after (95 of 100, n=${signed.length})`, spread(signed).p95, ' ms', LIMITS.answerMs);
  report(`a closed half-year is shown after (worst of ${closed.length})`, Math.max(...closed), ' ms', LIMITS.answerMs);
  console.log(
    `        with the processor ${SLOWDOWN} times slower: ${spread(slow.signed).median.toFixed(0)} ms and ${Math.max(...slow.closed).toFixed(0)} ms`,
  );
  for (const [name, frames] of [
    ['House', house],
    ['Map', map],
  ] as const) {
    const { median, p95, n } = spread(frames);
    report(`scripting of a frame of the ${name} (median of ${n}; 95 of 100 under ${p95.toFixed(1)} ms)`, median, ' ms', LIMITS.frameMs);
  }
}

async function measureLighthouse(address: string): Promise<void> {
  const command = findLighthouse();
  if (command === null) {
    console.log(`        Lighthouse is not installed: npm install --no-save ${LIGHTHOUSE} (185 MB), or set LIGHTHOUSE_PATH to its folder`);
    return;
  }
  const { scores, facts, lost } = await runLighthouse(command, address);
  for (const [name, score] of Object.entries(scores))
    report(`Lighthouse ${name}`, score, '', name === 'performance' ? LIMITS.performance : 100, true);
  console.log(`        ${facts.join(', ')}`);
  if (lost.length > 0) console.log(`        points lost: ${lost.join('; ')}`);
}

async function main(argv: readonly string[]): Promise<Exit> {
  const { flags, values } = readArguments(argv, { flags: ['built'], values: ['turns'] });
  const turns = readCount(values, 'turns', 6, [1, 28]);
  if (!flags.has('built')) await buildSite();
  report('drawing library and pictures, compressed', weighPictures(), ' bytes', LIMITS.pictureBytes);
  const { server, address } = await serveFolder('dist', 0);
  const browser = await openBrowser();
  try {
    await measureVisits(browser, address);
    await measurePlay(browser, address, turns);
    await measureLighthouse(address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return missed === 0 ? EXIT.fine : EXIT.findings;
}

process.exitCode = await main(process.argv.slice(2));
