/** Whether this page was packed for a learning platform, and what came with it. */

/** As `PACKAGE_META` of the classroom, which the first page does without. */
const META = 'four-pillars-package';

/** Code of the exercise that the package carries (empty when it carries none); null when the page is the site itself. */
export function findPackage(page: Document): string | null {
  return page.querySelector(`meta[name="${META}"]`)?.getAttribute('content') ?? null;
}
