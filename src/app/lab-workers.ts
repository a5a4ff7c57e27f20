/** The lab of this page: module workers built from the site's own files, as the content policy asks. */
import { createLabWorkers } from '../platform/index';
import type { LabPort } from '../store/index';

/** Workers as many as the machine has cores for; undefined where the browser has none, and the work is done between frames. */
export function createPageLab(): LabPort | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const spawn = (): Worker => new Worker(new URL('./workers/lab-worker.ts', import.meta.url), { type: 'module', name: 'lab' });
  return createLabWorkers({ spawn, count: Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2)) });
}
