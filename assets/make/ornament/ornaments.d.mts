/** All ornaments as [file name, SVG]. */
export function ornaments(): [string, string][];
