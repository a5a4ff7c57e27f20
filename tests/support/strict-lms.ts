/**
 * A learning platform's SCORM 1.2 object that forgives nothing: lengths, patterns and ranges of the standard with the lengths Moodle keeps,
 * order of calls, elements that may not be read or written. Written from the standard, not from any platform's code. It uses nothing
 * from outside its function, so that a browser test can hand its text to a page.
 */

export interface StrictLms {
  readonly api: Record<string, (...args: string[]) => string>;
  /** Every refusal so far: call, element, value, error code. A correct package causes none. */
  readonly faults: string[];
  /** Calls by name, oldest first. */
  readonly calls: string[];
  /** What a commit or finish has kept. Hand it to the next attempt. */
  readonly kept: () => Record<string, string>;
}

/** Begins an attempt over what the last one `kept`. */
export function createStrictLms(kept: Readonly<Record<string, string>> = {}, launchData = ''): StrictLms {
  const short = /^[\u0000-\uffff]{0,255}$/;
  const identifier = /^[A-Za-z0-9._]{1,255}$/;
  const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const isScore = (value: string): boolean => /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100;
  const matches =
    (pattern: RegExp) =>
    (value: string): boolean =>
      pattern.test(value);
  const writable: readonly (readonly [RegExp, (value: string) => boolean])[] = [
    [/^cmi\.suspend_data$/, (value) => value.length <= 4096],
    [/^cmi\.core\.lesson_location$/, matches(short)],
    [/^cmi\.core\.lesson_status$/, matches(/^(passed|completed|failed|incomplete|browsed)$/)],
    [/^cmi\.core\.exit$/, matches(/^(time-out|suspend|logout|)$/)],
    [/^cmi\.core\.session_time$/, matches(timespan)],
    [/^cmi\.core\.score\.(raw|min|max)$/, isScore],
    [/^cmi\.objectives\.\d+\.id$/, matches(identifier)],
    [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, isScore],
    [/^cmi\.objectives\.\d+\.status$/, matches(/^(passed|completed|failed|incomplete|browsed|not attempted)$/)],
    [/^cmi\.interactions\.\d+\.id$/, matches(identifier)],
    [/^cmi\.interactions\.\d+\.type$/, matches(/^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/)],
    [/^cmi\.interactions\.\d+\.student_response$/, matches(short)],
    [/^cmi\.interactions\.\d+\.result$/, matches(/^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d+)?)$/)],
    [/^cmi\.interactions\.\d+\.weighting$/, matches(/^-?\d{1,3}(\.\d+)?$/)],
    [/^cmi\.interactions\.\d+\.time$/, matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
    [/^cmi\.interactions\.\d+\.latency$/, matches(timespan)],
  ];
  const readOnly =
    /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode|_children)|launch_data|.*_count|.*_children)$/;
  const writeOnly = /^cmi\.(core\.(exit|session_time)|interactions\.\d+\..*)$/;
  const entry = kept['cmi.core.exit'] === 'suspend' ? 'resume' : '';
  const values: Record<string, string> = {
    'cmi.core.lesson_status': 'not attempted',
    ...kept,
    'cmi.core.entry': Object.keys(kept).length === 0 ? 'ab-initio' : entry,
    'cmi.launch_data': launchData,
    'cmi.core.student_name': 'Student, Strict',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
  };
  // What was not suspended is not given back.
  if (entry !== 'resume') delete values['cmi.suspend_data'];
  let store: Record<string, string> = { ...kept };
  let state = 'unopened';
  let error = '0';
  const faults: string[] = [];
  const calls: string[] = [];
  const refuse = (code: string, what: string): string => {
    error = code;
    faults.push(`${code} ${what}`);
    return 'false';
  };
  const count = (list: string): number => {
    let n = 0;
    while (`cmi.${list}.${n}.id` in values) n++;
    return n;
  };
  const isTypedRight = (n: string, response: string): boolean =>
    values[`cmi.interactions.${n}.type`] !== 'choice' || /^[a-z0-9](,[a-z0-9])*$/.test(response);
  const keep = (): void => {
    store = Object.fromEntries(
      Object.entries(values).filter(([name]) => !/^cmi\.(launch_data|core\.(entry|student_name|lesson_mode|credit))$/.test(name)),
    );
  };
  const api: StrictLms['api'] = {
    LMSInitialize: (empty) => {
      calls.push('LMSInitialize');
      if (empty !== '') return refuse('201', 'LMSInitialize takes an empty text');
      if (state !== 'unopened') return refuse('101', 'LMSInitialize again');
      state = 'open';
      return 'true';
    },
    LMSFinish: (empty) => {
      calls.push('LMSFinish');
      if (empty !== '') return refuse('201', 'LMSFinish takes an empty text');
      if (state !== 'open') return refuse(state === 'unopened' ? '301' : '101', 'LMSFinish outside an attempt');
      if (!('cmi.core.session_time' in values)) refuse('101', 'LMSFinish without a session time');
      state = 'finished';
      // As Moodle does: an attempt that never said where it stands is completed.
      if (values['cmi.core.lesson_status'] === 'not attempted') values['cmi.core.lesson_status'] = 'completed';
      keep();
      return 'true';
    },
    LMSCommit: (empty) => {
      calls.push('LMSCommit');
      if (empty !== '') return refuse('201', 'LMSCommit takes an empty text');
      if (state !== 'open') return refuse(state === 'unopened' ? '301' : '101', 'LMSCommit outside an attempt');
      keep();
      return 'true';
    },
    LMSGetValue: (name = '') => {
      calls.push(`LMSGetValue ${name}`);
      error = '0';
      if (state !== 'open') {
        refuse('301', `read ${name} outside an attempt`);
        return '';
      }
      if (writeOnly.test(name)) {
        refuse('404', `read ${name}, which may only be written`);
        return '';
      }
      const list = /^cmi\.(interactions|objectives)\._count$/.exec(name);
      if (list !== null) return String(count(list[1] ?? ''));
      if (!(name in values) && !readOnly.test(name) && !writable.some(([pattern]) => pattern.test(name))) {
        refuse('201', `read ${name}, which there is not`);
        return '';
      }
      return values[name] ?? '';
    },
    LMSSetValue: (name = '', value) => {
      calls.push(`LMSSetValue ${name}`);
      error = '0';
      if (typeof value !== 'string') return refuse('405', `${name} given a ${typeof value}`);
      if (state !== 'open') return refuse(state === 'unopened' ? '301' : '101', `wrote ${name} outside an attempt`);
      if (readOnly.test(name)) return refuse('403', `wrote ${name}, which may only be read`);
      const rule = writable.find(([pattern]) => pattern.test(name));
      if (rule === undefined) return refuse('201', `wrote ${name}, which there is not`);
      if (!rule[1](value)) return refuse('405', `${name} = "${value.slice(0, 60)}" (${value.length} characters)`);
      const item = /^cmi\.(interactions|objectives)\.(\d+)\.(\w+)/.exec(name);
      if (item !== null) {
        const [, list = '', n = '', part] = item;
        if (Number(n) > count(list)) return refuse('201', `${name} leaves a gap: there are ${count(list)}`);
        if (part !== 'id' && !(`cmi.${list}.${n}.id` in values)) return refuse('201', `${name} before its id`);
        if (part === 'student_response' && !isTypedRight(n, value)) return refuse('405', `${name} = "${value}" is no choice`);
      }
      values[name] = value;
      return 'true';
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: (code = '') => `error ${code}`,
    LMSGetDiagnostic: (code = '') => `error ${code}`,
  };
  return { api, faults, calls, kept: () => ({ ...store }) };
}
