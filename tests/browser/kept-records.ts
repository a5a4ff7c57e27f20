/** The browser's database as it is, past the game: to look at what is kept, and to spoil it. */
import type { Page } from 'playwright-core';

/** A record as it lies in the database. */
export type KeptRecord = Record<string, unknown>;

/** Every record, ordered by id, once the game's writes are done. */
export async function readRecords(page: Page): Promise<KeptRecord[]> {
  await page.waitForTimeout(60);
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const opening = indexedDB.open('four-pillars');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').getAll();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result as Record<string, unknown>[]);
          };
        };
      }),
  );
}

/** Puts a record there, whatever is in it. */
export async function writeRecord(page: Page, record: KeptRecord): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('four-pillars');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite').objectStore('runs').put(value);
          writing.onerror = () => fail(writing.error);
          writing.onsuccess = () => {
            opening.result.close();
            done();
          };
        };
      }),
    record,
  );
}
