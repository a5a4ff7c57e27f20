/** The licences of what this build ships; loaded when somebody asks for them. */
import type { LicenceView } from '../ui/index';

/** Loads the list. Refuses when it cannot be reached. */
export async function loadLicences(): Promise<readonly LicenceView[]> {
  return (await import('virtual:licences')).default;
}
