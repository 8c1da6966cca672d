import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDateFormats } from '@/shared/time/format';
import { useViewerZone } from '@/shared/session/use-session';
import { sameWallClock } from '@/shared/time/zones';

interface Props {
  event: { startsAt: string; endsAt: string; timeZone: string };
}

/** When it takes place there, and what that is on the viewer's own clock when the two differ. */
export function EventWhen({ event }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const { startsAt, endsAt, timeZone } = event;
  const mine = useViewerZone();
  return (
    <Stack gap={2}>
      {formats.sameDay(event, timeZone) ? (
        <>
          <Text fw={600}>{sentenceCase(formats.longDay(startsAt, timeZone))}</Text>
          <Text>
            {formats.timeRange(event, timeZone)} ({formats.zone(timeZone, startsAt)})
          </Text>
        </>
      ) : (
        <Text fw={600}>
          {sentenceCase(formats.fullRange(event, timeZone))} ({formats.zone(timeZone, startsAt)})
        </Text>
      )}
      {!sameWallClock(timeZone, mine, [startsAt, endsAt]) && (
        <Text size="sm" c="dimmed">
          {t('events.yourTime', {
            range: formats.fullRange(event, mine),
            zone: formats.zone(mine, startsAt),
          })}
        </Text>
      )}
    </Stack>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
