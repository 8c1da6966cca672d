import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePatchEventMutation } from '@/shared/api/calendar-api';
import type { CalendarItem } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/ui/problem-text';

export interface Times {
  startsAt: string;
  endsAt: string;
}

const MOVED = 'calendar-moved';

/** Moves an event, offers to take it back, and says clearly why not when the server refuses. */
export function useMove() {
  const { t } = useTranslation();
  const [patch, { isLoading }] = usePatchEventMutation();
  const textOf = useProblemText();

  const move = useCallback(
    async (item: CalendarItem, times: Times): Promise<boolean> => {
      try {
        const moved = await patch({ id: item.id, version: item.version, patch: times }).unwrap();
        const back = () => {
          notifications.hide(MOVED);
          void patch({
            id: item.id,
            version: moved.version,
            patch: { startsAt: item.startsAt, endsAt: item.endsAt },
          })
            .unwrap()
            .then(() => notifications.show({ color: 'teal', role: 'status', message: t('calendar.undone') }))
            .catch((error: unknown) => refuse(error));
        };
        notifications.hide(MOVED);
        notifications.show({
          id: MOVED,
          color: 'teal',
          role: 'status',
          autoClose: 10_000,
          message: (
            <Group justify="space-between" gap="sm">
              <Text size="sm">
                {t(item.seriesId ? 'calendar.movedOne' : 'calendar.moved', { title: item.title })}
              </Text>
              <Button size="compact-sm" variant="light" onClick={back}>
                {t('calendar.undo')}
              </Button>
            </Group>
          ),
        });
        return true;
      } catch (error) {
        refuse(error);
        return false;
      }

      function refuse(error: unknown) {
        const problem = asProblem(error);
        notifications.show({
          color: 'red',
          role: 'alert',
          autoClose: 12_000,
          title: t('calendar.notMoved', { title: item.title }),
          message: problem.errors[0]?.message ?? textOf(problem),
        });
      }
    },
    [patch, t, textOf],
  );
  return { move, busy: isLoading };
}
