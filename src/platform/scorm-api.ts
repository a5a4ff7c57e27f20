/** Looks for a learning platform's SCORM 1.2 object around this page. */
import type { ScormApi } from '../store/index';

/** How far frames may be nested. */
const FRAMES_MAX = 500;

/** The nearest `API` among the frames around `page`, then among those around its opener; null when there is none or none may be seen. */
export function findScormApi(page: Window): ScormApi | null {
  return climb(page) ?? climb(look(page, 'opener'));
}

function climb(from: Window | null): ScormApi | null {
  let frame = from;
  for (let level = 0; frame !== null && level < FRAMES_MAX; level++) {
    const api = look(frame, 'API' as keyof Window);
    if (isApi(api)) return api;
    const parent = look(frame, 'parent');
    frame = parent === frame ? null : parent;
  }
  return null;
}

/** A frame of another origin answers with an exception: it is as good as none. */
function look<Key extends keyof Window>(frame: Window, key: Key): Window[Key] | null {
  try {
    return frame[key] ?? null;
  } catch {
    return null;
  }
}

function isApi(value: unknown): value is ScormApi {
  const methods = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'];
  return (
    typeof value === 'object' && value !== null && methods.every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
  );
}
