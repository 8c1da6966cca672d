import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/use-session';
import { Page } from '@/shared/ui/page';
import { ConsentsCard } from './consents-card';
import { EraseCard } from './erase-card';
import { ExportsCard } from './exports-card';

/** The rights over one's own data. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')} size={720}>
      <Stack gap="lg">
        <ConsentsCard />
        <ExportsCard />
        {me && <EraseCard email={me.email} />}
      </Stack>
    </Page>
  );
}
