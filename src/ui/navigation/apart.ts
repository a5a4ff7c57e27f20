import type { Screen } from '../../store/index';

/** Screens that are about no run, or about other ones: they are shown without one, and the open run's figures and its guest are not spoken of there. */
export const APART: readonly Screen[] = ['start', 'library', 'settings', 'about', 'board', 'teach', 'exercise', 'lesson', 'cabinet'];
