import { openSite } from './tests/browser/open-site';
import { takeOffice } from './tests/browser/mouse-desk';
const site = await openSite();
const v = await site.visit({ width: 1280, height: 800 });
v.page.on('console', (m) => console.log('C', m.text()));
await v.page.evaluate(async () => {
  const s = [...document.querySelectorAll('script')];
});
await takeOffice(v.page);
const t0 = Date.now();
await v.page.locator('[data-slot=house][data-house=alive]').waitFor({ timeout: 8000 }).catch(() => console.log('not alive'));
console.log(Date.now() - t0, v.faults, v.requests.filter((r) => /scenes|plates|webp/.test(r)));
const name = v.requests.find((r) => r.includes('/scenes-'));
console.log(await v.page.evaluate(async (n) => { const m = await import(n!); return Object.keys(m).map((k) => k + ':' + typeof m[k]); }, name));
await site.close();
