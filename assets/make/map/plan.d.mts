import type { MapPlan } from '../../../src/store/map-plan';
export function mapPlan(): MapPlan;
