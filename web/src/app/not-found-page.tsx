import { Button, EmptyState } from '@mantine/core';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '@/shared/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState py={80} icon={<Compass size={36} strokeWidth={1.5} aria-hidden />}>
      <title>{`${t('problem.pageMissingTitle')} · Palco`}</title>
      <PageHeading ta="center">{t('problem.pageMissingTitle')}</PageHeading>
      <EmptyState.Description>{t('problem.pageMissingText')}</EmptyState.Description>
      <EmptyState.Actions>
        <Button component={Link} to="/" variant="default">
          {t('common.toEvents')}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  );
}
