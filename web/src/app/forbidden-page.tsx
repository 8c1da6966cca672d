import { Button, EmptyState } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '@/shared/ui/page';

export function ForbiddenPage() {
  const { t } = useTranslation();
  return (
    <EmptyState py={80} icon={<Lock size={36} strokeWidth={1.5} aria-hidden />}>
      <title>{`${t('problem.forbiddenTitle')} · Palco`}</title>
      <PageHeading ta="center">{t('problem.forbiddenTitle')}</PageHeading>
      <EmptyState.Description>{t('problem.forbiddenText')}</EmptyState.Description>
      <EmptyState.Actions>
        <Button component={Link} to="/" variant="default">
          {t('common.toEvents')}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  );
}
