type Point = [number, number];
export function mainProjection(): (point: Point) => Point | null;
export function insetProjection(): (point: Point) => Point | null;
