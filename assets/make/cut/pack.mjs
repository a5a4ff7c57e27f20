// Shelf packing: tallest first, left to right, so the same sizes always give the same sheet.
const GAP = 3;

/** Places for [{ name, w, h }] on a sheet of the given width: { places: Map name -> [x, y], height }. */
export function packShelves(items, width) {
  const sorted = [...items].sort((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1));
  const shelves = [];
  const places = new Map();
  let bottom = GAP;
  for (const item of sorted) {
    if (item.w + 2 * GAP > width) throw new Error(`sprite ${item.name} is wider than the sheet (${item.w} px)`);
    let shelf = shelves.find((s) => s.x + item.w + GAP <= width && item.h <= s.h);
    if (!shelf) {
      shelf = { x: GAP, y: bottom, h: item.h };
      shelves.push(shelf);
      bottom += item.h + GAP;
    }
    places.set(item.name, [shelf.x, shelf.y]);
    shelf.x += item.w + GAP;
  }
  return { places, height: bottom };
}
