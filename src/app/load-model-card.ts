/** The model card, which the build computed; loaded when somebody asks for it. */
import type { ModelCardView } from '../store/index';

/** Loads the card. Refuses when it cannot be reached. */
export async function loadModelCard(): Promise<ModelCardView> {
  return (await import('virtual:model-card')).default;
}
