import { Button, EmptyState } from '@mantine/core';
import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Shown when a page could not be drawn or its code not be loaded, say after a new release. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      py={120}
      role="alert"
      icon={<CloudOff size={36} strokeWidth={1.5} aria-hidden />}
      title={t('problem.title')}
      description={t('problem.crashed')}
    >
      <EmptyState.Actions>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('common.reload')}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  );
}
