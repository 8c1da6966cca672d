import { Center, Loader, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapSettingsQuery } from '@/shared/api/venues-api';
import type { MapProps } from './map-canvas';
import classes from './map-view.module.css';

const MapCanvas = lazy(() => import('./map-canvas'));
const PLAIN = {};

/** A map, fetched when it is needed. Whatever it shows must also stand beside it in words. */
export function MapView(props: MapProps) {
  const { t } = useTranslation();
  const { currentData: settings, isError } = useMapSettingsQuery();
  const [broken, setBroken] = useState(false);
  const known = settings ?? (isError ? PLAIN : undefined);
  return (
    <div className={classes.frame} role="region" aria-label={props.label}>
      {broken && (
        <Center h="100%" p="md">
          <Text c="dimmed">{t('map.broken')}</Text>
        </Center>
      )}
      {!broken && known && (
        <Suspense fallback={<Waiting />}>
          <MapCanvas {...props} settings={known} onBroken={() => setBroken(true)} />
        </Suspense>
      )}
      {!broken && !known && <Waiting />}
    </div>
  );
}

function Waiting() {
  return (
    <Center h="100%" aria-hidden>
      <Loader type="dots" />
    </Center>
  );
}
