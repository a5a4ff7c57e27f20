export function mapPlate(theme: 'day' | 'night'): string;
