/** `npm run -s vulnerabilities`: known vulnerabilities of every package in the lockfile, from the registry. Without a network it says so and does not fail. */
import { spawnSync } from 'node:child_process';
import { EXIT } from './exit';

interface AuditReport {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>>; readonly dependencies: { readonly total: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });
const report = readReport(stdout);
if (report?.metadata === undefined) {
  console.log(`known vulnerabilities: NOT CHECKED (${report?.message ?? report?.error?.summary ?? 'the registry did not answer'})`);
} else {
  const { vulnerabilities, dependencies } = report.metadata;
  console.log(`known vulnerabilities: ${vulnerabilities['total'] ?? 0} in ${dependencies.total} packages`);
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {})) console.log(`  ${severity}: ${name} ${range}`);
  process.exitCode = (vulnerabilities['high'] ?? 0) + (vulnerabilities['critical'] ?? 0) > 0 ? EXIT.findings : EXIT.fine;
}

function readReport(text: string): AuditReport | null {
  try {
    return JSON.parse(text) as AuditReport;
  } catch {
    return null;
  }
}
