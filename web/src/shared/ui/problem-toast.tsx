import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';
import { useProblemText } from './problem-text';

export function useProblemToast(): (problem: Problem) => void {
  const { t } = useTranslation();
  const textOf = useProblemText();
  return useCallback(
    (problem) => {
      notifications.show({
        id: `problem-${problem.type}`,
        color: 'red',
        title: t('problem.title'),
        role: 'alert',
        message: (
          <>
            {textOf(problem)}
            {problem.requestId && (
              <Text size="xs" c="dimmed" mt={4}>
                {t('problem.reference', { id: problem.requestId })}
              </Text>
            )}
          </>
        ),
      });
    },
    [t, textOf],
  );
}

export function useSuccessToast(): (message: string) => void {
  return useCallback(
    (message) => void notifications.show({ color: 'teal', message, role: 'status', autoClose: 3000 }),
    [],
  );
}

/** For small forms that start again from what somebody else saved meanwhile. */
export function useStaleToast(): () => void {
  const { t } = useTranslation();
  return useCallback(() => {
    notifications.show({
      color: 'yellow',
      title: t('problem.staleTitle'),
      message: t('problem.staleText'),
      role: 'alert',
    });
  }, [t]);
}
