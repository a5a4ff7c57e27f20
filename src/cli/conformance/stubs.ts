/** Surroundings that throw: what the rules may not read is not there to be read. */

/** The script of `bundle` and `call`, run where clock, locale, chance and inexact functions throw. Its value is the call's. */
export function underStubs(bundle: string, call: string): string {
  return `(function () {
  var refuse = function (name) { return function () { throw new Error(name + ' was read'); }; };
  var wall = function (name) {
    return new Proxy(function () {}, { get: refuse(name), apply: refuse(name), construct: refuse(name), has: refuse(name) });
  };
  var exact = {};
  Object.getOwnPropertyNames(Math).forEach(function (key) {
    var isExact = ${JSON.stringify(EXACT)}.indexOf(key) >= 0;
    Object.defineProperty(exact, key, isExact ? { value: Math[key] } : { get: refuse('Math.' + key) });
  });
  return (function (Math, Date, performance, Intl, console, setTimeout) {
${bundle};
return ${call};
  })(exact, wall('Date'), wall('performance'), wall('Intl'), wall('console'), wall('setTimeout'));
})()`;
}

/** The same without stubs. */
export function undisturbed(bundle: string, call: string): string {
  return `(function () {\n${bundle};\nreturn ${call};\n})()`;
}

/** As EXACT_MATH of tests/architecture/layers.ts. */
const EXACT = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];
