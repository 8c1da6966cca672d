/** Somewhere on the earth, in WGS 84 degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface Mark extends Point {
  id: string;
  label: string;
}

/** Where both coordinates are known. */
export function pointOf(place: { latitude?: number | null; longitude?: number | null }): Point | null {
  return place.latitude != null && place.longitude != null
    ? { latitude: place.latitude, longitude: place.longitude }
    : null;
}

/** Along the great circle, in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * rad) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * rad) / 2);
  const h = north ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * east ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Where one is led to: coordinates when they are known, words otherwise. */
export function directions(point: Point | null, words: string) {
  const query = point ? `${point.latitude},${point.longitude}` : encodeURIComponent(words);
  return {
    google: `https://www.google.com/maps/dir/?api=1&destination=${query}`,
    waze: point
      ? `https://waze.com/ul?ll=${query}&navigate=yes`
      : `https://waze.com/ul?q=${query}&navigate=yes`,
    openStreetMap: point
      ? `https://www.openstreetmap.org/?mlat=${point.latitude}&mlon=${point.longitude}#map=17/${point.latitude}/${point.longitude}`
      : `https://www.openstreetmap.org/search?query=${query}`,
    geo: point ? `geo:${query}?q=${query}(${encodeURIComponent(words)})` : `geo:0,0?q=${query}`,
  };
}
