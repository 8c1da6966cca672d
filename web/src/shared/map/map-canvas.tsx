import { useComputedColorScheme } from '@mantine/core';
import {
  AttributionControl,
  LngLatBounds,
  Map,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSettings } from '@/shared/api/models';
import classes from './map-view.module.css';
import type { Mark, Point } from './point';

setWorkerUrl(workerUrl);

export interface MapProps {
  /** What it shows, for those who do not see it. */
  label: string;
  marks: Mark[];
  selected?: string;
  onSelect?: (id: string) => void;
  /** Somebody points at a place on the map. */
  onPoint?: (point: Point) => void;
}

const BRAZIL: [[number, number], [number, number]] = [
  [-74, -34],
  [-34, 6],
];

/** The map itself; without tiles it is a plain sheet on which positions and distances still hold. */
export default function MapCanvas({
  settings,
  label,
  marks,
  selected,
  onSelect,
  onPoint,
  onBroken,
}: MapProps & { settings: MapSettings; onBroken: () => void }) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme('light') === 'dark';
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<Map | null>(null);
  const handlers = useRef({ onPoint, onSelect, onBroken });
  useEffect(() => {
    handlers.current = { onPoint, onSelect, onBroken };
  });

  useEffect(() => {
    if (!element.current) return;
    let made: Map;
    try {
      made = new Map({
        container: element.current,
        style: settings.styleUrl ?? styleOf(settings, dark),
        bounds: BRAZIL,
        attributionControl: false,
        cooperativeGestures: true,
        dragRotate: false,
        pitchWithRotate: false,
        locale: {
          'NavigationControl.ZoomIn': t('map.zoomIn'),
          'NavigationControl.ZoomOut': t('map.zoomOut'),
          'Map.Title': label,
          'CooperativeGesturesHandler.WindowsHelpText': t('map.gestures'),
          'CooperativeGesturesHandler.MacHelpText': t('map.gesturesMac'),
          'CooperativeGesturesHandler.MobileHelpText': t('map.gesturesMobile'),
        },
      });
    } catch {
      handlers.current.onBroken();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    made.addControl(new ScaleControl(), 'bottom-left');
    if (settings.attribution || settings.styleUrl) {
      made.addControl(new AttributionControl({ compact: true }), 'bottom-right');
    }
    made.on('click', ({ lngLat }) =>
      handlers.current.onPoint?.({ latitude: lngLat.lat, longitude: wrapped(lngLat.lng) }),
    );
    map.current = made;
    return () => {
      map.current = null;
      made.remove();
    };
  }, [settings, dark, label, t]);

  useEffect(() => {
    const shown = map.current;
    if (!shown) return;
    const pins = marks.map((mark) =>
      pin(mark, mark.id === selected, () => handlers.current.onSelect?.(mark.id)),
    );
    pins.forEach((marker) => marker.addTo(shown));
    return () => pins.forEach((marker) => void marker.remove());
  }, [marks, selected, settings, dark, label, t]);

  const places = marks.map(({ latitude, longitude }) => `${longitude},${latitude}`).join(';');
  useEffect(() => {
    if (!map.current || places === '') return;
    const bounds = new LngLatBounds();
    places.split(';').forEach((place) => bounds.extend(place.split(',').map(Number) as [number, number]));
    map.current.fitBounds(bounds, { padding: 60, maxZoom: 14, animate: false });
  }, [places, settings, dark, label, t]);

  return <div ref={element} className={classes.canvas} />;
}

function pin(mark: Mark, selected: boolean, onSelect: () => void): Marker {
  const marker = new Marker({ color: selected ? '#c2410c' : '#4f46e5' }).setLngLat([
    mark.longitude,
    mark.latitude,
  ]);
  const element = marker.getElement();
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  element.setAttribute('aria-label', mark.label);
  element.setAttribute('aria-pressed', String(selected));
  element.title = mark.label;
  element.dataset.mark = mark.id;
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    onSelect();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onSelect();
  });
  return marker;
}

function styleOf({ tileUrl, attribution }: MapSettings, dark: boolean): StyleSpecification {
  const paper = {
    id: 'paper',
    type: 'background' as const,
    paint: { 'background-color': dark ? '#25262b' : '#e9ecef' },
  };
  if (!tileUrl) return { version: 8, sources: {}, layers: [paper] };
  return {
    version: 8,
    sources: {
      tiles: {
        type: 'raster',
        tiles: [tileUrl],
        tileSize: 256,
        ...(attribution && { attribution: escaped(attribution) }),
      },
    },
    layers: [paper, { id: 'tiles', type: 'raster', source: 'tiles' }],
  };
}

/** The library takes an attribution for markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whoever walks around the world comes back to the same meridians. */
function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
